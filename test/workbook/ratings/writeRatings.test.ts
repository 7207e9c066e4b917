import type { Job } from "../../../src/workbook/job";
import { writeRatings, type WrittenRatings } from "../../../src/workbook/ratings/writeRatings";
import { columnIndex, parseArea } from "../../../src/workbench/book/a1";
import type { Cell, CellValue, Sheet } from "../../../src/workbench/book/types";
import { writeModelSheet } from "../../../src/workbook/writeModelSheet";
import { openBook, type OpenBook } from "../../workbench/openBook";
import { contentsOf } from "../contentsOf";
import { accountsBook, jobOf } from "../jobs";
import { criterion, model, tiers } from "../models";

const ROWS = [
  ["id", "Name", "revenue", "growth", "overdue"],
  [1, "Alfreds", 100, 0.1, 0],
  [2, "=Berglunds", 250, -0.2, 95],
  [3, "-", 900, "about 5", 10],
  [4, "00123", null, 0.3, null],
  [5, "Ernst", 400, 0.2, 20],
];
const MODEL = model([criterion("revenue"), criterion("growth", { axis: "potential" })], {
  id: "id",
  tiers: tiers({ rule: "potential" }),
  matrix: { direct: "median", potential: "median", size: "revenue" },
  gates: [{ column: "overdue", op: ">", value: 90, cap: "Core", reason: "overdue" }],
  overrides: [{ id: "5", tier: "Strategic", reason: "", by: "", expires: null }],
});
const PREVIOUS = Int16Array.of(0, 1, 2, 3, -1);

interface Run extends WrittenRatings {
  readonly workbook: OpenBook;
  readonly sheet: Sheet;
}

async function write(job: Job, workbook: OpenBook = openBook(accountsBook(ROWS))): Promise<Run> {
  Object.assign(globalThis, { Office: workbook.Office });
  const written = await workbook.run(async (context) => {
    // Excel takes no formula that names a table which is not there.
    await writeModelSheet(context, job);
    return writeRatings(context, job);
  });
  const sheet = workbook.book.sheets.find(({ name }) => name === written.layout.sheet) as Sheet;
  return { ...written, workbook, sheet };
}

const job = (options: Parameters<typeof jobOf>[2] = {}): Job =>
  jobOf(ROWS, MODEL, { previous: PREVIOUS, ...options });

function cellAt(sheet: Sheet, address: string): Cell | undefined {
  const area = parseArea(address);
  return sheet.rows.get(area?.top ?? -1)?.get(area?.left ?? -1);
}

const columnOf = (sheet: Sheet, letters: string, rows: number): CellValue[] =>
  Array.from({ length: rows }, (_, row) => sheet.rows.get(16 + row)?.get(columnIndex(letters))?.value ?? "");

test("writes one formula row an account, copied from the first", async () => {
  const { sheet, layout } = await write(job());
  const { number, ratings } = layout.columns;
  const rowsOf = (letters: string): (string | undefined)[] =>
    ROWS.slice(1).map((_, row) => cellAt(sheet, `${letters}${17 + row}`)?.formula ?? undefined);
  expect(new Set(rowsOf(number)).size).toBe(1);
  expect(rowsOf(ratings[0] ?? "").map((formula) => formula?.includes("$A17"))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(rowsOf(ratings[0] ?? "")[4]).toContain("$A21");
  expect(cellAt(sheet, "A22")?.formula ?? null).toBeNull();
});

test("tells what every formula shows", async () => {
  const { sheet, regions, workbook } = await write(job());
  for (const { address, values } of regions) workbook.host.setCalculated(sheet.name, address, values);
  const open = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, { formula, value }]) => formula !== null && value === null)
      .map(([column]) => [row, column]),
  );
  expect(open).toEqual([]);
});

test("writes in values mode what the formulas show, and no formula", async () => {
  const live = await write(job());
  for (const { address, values } of live.regions)
    live.workbook.host.setCalculated(live.sheet.name, address, values);
  const { sheet, regions, layout } = await write(job({ mode: "values" }));
  expect(regions).toEqual([]);
  expect(
    [...sheet.rows.values()].flatMap((cells) => [...cells.values()]).every(({ formula }) => formula === null),
  ).toBe(true);
  const shown = (run: Pick<Run, "sheet" | "layout">): unknown[] => {
    const { ratings, number, account, direct, coverage, score, byScore, afterGates, tier, decidedBy, rank } =
      run.layout.columns;
    const letters = [
      ...ratings,
      number,
      account,
      direct ?? "",
      coverage,
      score,
      byScore,
      afterGates,
      tier,
      decidedBy,
      rank,
    ];
    const recipe = Array.from({ length: 15 }, (_, row) =>
      ["B", "C", "D", "E", "F"].map((own) => cellAt(run.sheet, `${own}${row + 2}`)?.value ?? ""),
    );
    return [recipe, letters.map((own) => columnOf(run.sheet, own, 5))];
  };
  expect(shown({ sheet, layout })).toEqual(shown(live));
});

test("leaves out in values mode what only formulas read", async () => {
  const { layout } = await write(job({ mode: "values" }));
  const { metrics, metricLabels, matrixX, ratedScore, score } = layout.columns;
  expect({ metrics, metricLabels, matrixX }).toEqual({ metrics: [], metricLabels: null, matrixX: null });
  expect(ratedScore).toBe(score);
});

test("keeps names that look like formulas or numbers as text", async () => {
  const { sheet, layout } = await write(job({ mode: "values" }));
  expect(columnOf(sheet, layout.columns.account, 5)).toEqual([
    "Alfreds",
    "=Berglunds",
    "-",
    "00123",
    "Ernst",
  ]);
});

test("spills KAM functions from the first row, and picks from them in every row", async () => {
  const { sheet, layout } = await write(job({ mode: "kam" }));
  const { kam, columns } = layout;
  for (const letters of [...(kam?.ratings ?? []), kam?.coverage, kam?.score, kam?.direct, kam?.potential]) {
    expect(cellAt(sheet, `${letters ?? ""}17`)?.formula).toContain("KAM.");
    expect(cellAt(sheet, `${letters ?? ""}18`)?.formula ?? null).toBeNull();
  }
  expect(cellAt(sheet, `${columns.score}18`)?.formula).toContain(`$${kam?.score ?? ""}18`);
});

test("shows the same figures in all three modes", async () => {
  const shown = async (mode: Job["mode"]): Promise<unknown[][]> => {
    const { sheet, regions, layout, workbook } = await write(job({ mode }));
    for (const { address, values } of regions) workbook.host.setCalculated(sheet.name, address, values);
    const { score, tier, quadrant, rank } = layout.columns;
    return [score, tier, quadrant ?? "", rank].map((letters) => columnOf(sheet, letters, 5));
  };
  const formulas = await shown("formulas");
  expect(await shown("kam")).toEqual(formulas);
  expect(await shown("values")).toEqual(formulas);
});

test("a second run gives the same workbook, whatever stood there before", async () => {
  const { workbook } = await write(job());
  const first = contentsOf(workbook.book);
  await write(job(), workbook);
  expect(contentsOf(workbook.book)).toEqual(first);
  await write(job({ mode: "values" }), workbook);
  await write(job(), workbook);
  expect(contentsOf(workbook.book)).toEqual(first);
});

test("groups the metrics once, and moves the group with them", async () => {
  const outline = ({ sheet }: Run): number[] =>
    [...sheet.columnOutline].flatMap(([column, level]) => (level > 0 ? [column] : [])).sort((a, b) => a - b);
  const run = await write(job());
  const grouped = ({ layout: { columns } }: Run): number[] =>
    [columns.metricLabels ?? "", ...columns.metrics, ...Object.values(columns.snapshot ?? {})].map(
      columnIndex,
    );
  expect(outline(run)).toEqual(grouped(run));
  expect(outline(await write(job(), run.workbook))).toEqual(grouped(run));
  const smaller = jobOf(ROWS, { ...MODEL, gates: [] }, { previous: PREVIOUS });
  const second = await write(smaller, run.workbook);
  expect(outline(second)).toEqual(grouped(second));
  expect(outline(await write(job({ mode: "values" }), run.workbook))).toEqual([]);
});

test("makes the row of heads as high as the head with the most lines", async () => {
  const heights = async (head: string): Promise<number | undefined> => {
    const rows = [["id", "Name", head, "growth", "overdue"], ...ROWS.slice(1)];
    const named = { ...MODEL, criteria: [{ ...criterion("revenue"), column: head }, criterion("growth")] };
    const { sheet } = await write(
      jobOf(rows, { ...named, matrix: { ...MODEL.matrix, size: null } }),
      openBook(accountsBook(rows)),
    );
    return sheet.rowHeights.get(15);
  };
  const lines = ((await heights("revenue")) ?? 0) / 15;
  expect(await heights("what all of the group spent with us in the year")).toBeGreaterThan(15 * lines);
});

test("leaves rows empty that the filter leaves out", async () => {
  const filtered = jobOf(ROWS, { ...MODEL, filter: { column: "Name", in: ["Alfreds", "Ernst", "00123"] } });
  const { sheet, regions, layout, workbook } = await write(filtered);
  for (const { address, values } of regions) workbook.host.setCalculated(sheet.name, address, values);
  expect(columnOf(sheet, layout.columns.number, 5)).toEqual([1, "", "", 4, 5]);
  expect(columnOf(sheet, layout.columns.tier, 5)).toEqual([
    expect.any(String),
    "",
    "",
    expect.any(String),
    "Strategic",
  ]);
});

test("labels every row of the recipe in the language of the run", async () => {
  const { sheet } = await write(job({ language: "zh" }));
  expect(sheet.name).toBe("评分明细");
  const labels = Array.from({ length: 13 }, (_, row) => cellAt(sheet, `B${row + 2}`)?.value);
  expect(labels.every((label) => typeof label === "string" && label !== "")).toBe(true);
  expect(cellAt(sheet, "B3")?.value).toBe("权重（合计 100）");
});

test("paints each tier's cells by the number of the model's tier, and no overridden account", async () => {
  const { workbook } = await write(job());
  const { sheet, layout } = await write(job(), workbook);
  const { afterGates, override } = layout.columns;
  expect(sheet.conditionalFormats.map(({ rule }) => rule["formula"])).toEqual(
    [1, 2, 3, 4].map((tier) => `=AND($${afterGates}17=${tier},$${override ?? ""}17="")`),
  );
});

test("keeps heads and names in view, and prints on one page's width up to the rank", async () => {
  const { sheet, layout } = await write(jobOf(ROWS, MODEL));
  expect(sheet.page.printArea?.replace(/\$/g, "")).toBe(`A1:${layout.columns.rank}21`);
  expect(sheet.frozen).toEqual({ rows: 16, columns: 2 });
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    fitToWidth: 1,
    titleRows: expect.stringMatching(/16:\$?16$/),
  });
});

test("shows metrics, anchors and statistics as the list does, settings in their own way", async () => {
  const plain = job();
  const formats = ["0", "General", "$#,##0", "0%", "0"];
  const { workbook, sheet, layout } = await write({ ...plain, grid: { ...plain.grid, formats } });
  const formatAt = (address: string): string =>
    workbook.book.styles[cellAt(sheet, address)?.style ?? 0]?.numberFormat ?? "";
  const { ratings, metrics, size, gates } = layout.columns;
  for (const row of [9, 10, 11, 12, 13])
    expect(ratings.map((letters) => formatAt(`${letters}${row}`))).toEqual(["$#,##0", "0.0%"]);
  for (const row of [9, 10, 11, 12, 13, 14])
    expect(metrics.map((letters) => formatAt(`${letters}${row}`))).toEqual(["$#,##0", "0.0%"]);
  for (const row of [17, 21]) {
    expect(metrics.map((letters) => formatAt(`${letters}${row}`))).toEqual(["$#,##0", "0%"]);
    expect(formatAt(`${size ?? ""}${row}`)).toBe("$#,##0");
    expect(ratings.map((letters) => formatAt(`${letters}${row}`))).toEqual(["0.0", "0.0"]);
  }
  expect(formatAt(`${gates[0] ?? ""}4`)).toBe("General");
  const { values } = layout.settings;
  expect([3, 5, 7, 11].map((row) => formatAt(`${values}${row}`))).toEqual(["0%", "0.0", "yyyy-mm-dd", "0.0"]);
});

test("takes as many round trips for many accounts as for few", async () => {
  const many = [
    ROWS[0] ?? [],
    ...Array.from({ length: 400 }, (_, index) => [index, `A${index}`, index, index / 7, 0]),
  ];
  const few = await write(job());
  const large = await write(jobOf(many, MODEL), openBook(accountsBook(many)));
  expect(large.workbook.host.requests).toBeLessThanOrEqual(few.workbook.host.requests);
});
