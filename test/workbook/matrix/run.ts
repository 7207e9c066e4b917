import type { Language } from "../../../src/locales/language";
import type { Model } from "../../../src/model/document/types";
import type { Job, MatrixChart, Mode } from "../../../src/workbook/job";
import { writeMatrix, type WrittenMatrix } from "../../../src/workbook/matrix/write";
import { writeRatings } from "../../../src/workbook/ratings/writeRatings";
import { writeModelSheet } from "../../../src/workbook/writeModelSheet";
import { parseArea } from "../../../src/workbench/book/a1";
import type { Book, CellValue, Chart, Sheet } from "../../../src/workbench/book/types";
import { openBook } from "../../workbench/openBook";
import { accountsBook, jobOf } from "../jobs";
import type { Rows } from "./lists";

export interface Options {
  readonly mode?: Mode;
  readonly language?: Language;
  readonly date?: string | null;
  readonly chart?: MatrixChart;
  /** The workbook of an earlier run. */
  readonly book?: Book;
}

export interface Done {
  readonly book: Book;
  readonly job: Job;
  readonly written: WrittenMatrix;
  /** Round trips that the matrix took. */
  readonly requests: number;
  /** KAM Matrix, with what its formulas show. */
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Writes model, ratings and matrix of a list by the add-in's code through office.js. */
export async function run(rows: Rows, model: Model, options: Options = {}): Promise<Done> {
  const { chart, book = accountsBook(rows), ...rest } = options;
  const job: Job = { ...jobOf(rows, model, rest), ...(chart && { matrixChart: chart }) };
  const workbook = openBook(book);
  Object.assign(globalThis, { Office: workbook.Office });
  const { written, requests } = await workbook.run(async (context) => {
    const modelRegions = await writeModelSheet(context, job);
    const ratings = await writeRatings(context, job);
    const before = workbook.host.requests;
    const matrix = await writeMatrix(context, job, ratings.layout);
    const after = workbook.host.requests;
    for (const { sheet, address, values } of [...modelRegions, ...ratings.regions, ...matrix.regions])
      workbook.host.setCalculated(sheet, address, values);
    return { written: matrix, requests: after - before };
  });
  const sheet = book.sheets.find(({ charts }) => charts.length > 0) ?? book.sheets[book.sheets.length - 1]!;
  return { book, job, written, requests, sheet, chart: sheet.charts[0]! };
}

/** Values of the cells of a reference on KAM Matrix, or of an address. */
export function shown(sheet: Sheet, reference: string | null): CellValue[] {
  const area = parseArea((reference ?? "").replace(/^.*!/, ""))!;
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      values.push(sheet.rows.get(row)?.get(column)?.value ?? null);
  return values;
}

/** The points that a series of the chart draws: x, y and the label's text. */
export function points({ sheet, chart }: Pick<Done, "sheet" | "chart">, name: string) {
  const series = chart.series.find((each) => each.name === name);
  if (!series) throw new Error(`The chart has no series ${name}.`);
  const x = shown(sheet, series.xValues);
  return shown(sheet, series.values).flatMap((y, index) => {
    if (typeof y !== "number") return [];
    const label = series.points.get(index)?.label;
    return [
      {
        x: x[index],
        y,
        label: label?.formula ? shown(sheet, label.formula)[0] : null,
        side: label?.position,
      },
    ];
  });
}
