import { columnLetters, columnNumber } from "../../a1";
import { typed, type Draft, type HeadCell } from "../draft";
import type { RatingsLayout } from "../layout";
import { CAPTION_ROW, GATE_ROWS, METRIC_ROWS, SETTING_ROWS } from "../sheetRows";
import { ratingRows } from "./recipes";
import { settingNames } from "./settings";

/** What a reader without the add-in needs: a note, a label for each row of the recipe, a caption for each group. */
export function labelCells({ job, layout, texts }: Draft): HeadCell[] {
  const { columns, settings } = layout;
  return [
    { letters: columns.ratings[0] ?? "", row: 1, ...typed(texts.note(job.date)) },
    ...labelled(columns.account, ratingRows(layout), texts.ratingRows),
    ...(columns.metricLabels === null ? [] : labelled(columns.metricLabels, METRIC_ROWS, texts.metricRows)),
    ...columns.gates.slice(0, 1).flatMap((gate) => labelled(before(gate), GATE_ROWS, texts.gateRows)),
    ...settingNames(layout).map((name) => ({
      letters: settings.labels,
      row: SETTING_ROWS[name],
      ...typed(texts.settingRows[name]),
    })),
    ...captions(layout).map(([letters, name]) => ({
      letters,
      row: CAPTION_ROW,
      ...typed(texts.captions[name]),
    })),
  ];
}

type Caption = keyof Draft["texts"]["captions"];

/** First column of each group of columns that the sheet has. */
function captions({ columns, kam }: RatingsLayout): [string, Caption][] {
  const starts: [string | null | undefined, Caption][] = [
    [columns.ratings[0], "ratings"],
    [columns.direct ?? columns.potential ?? columns.coverage, "score"],
    [columns.byScore, "steps"],
    [columns.matrixX, "matrix"],
    [columns.gates[0], "gates"],
    [columns.metrics[0], "metrics"],
    [kam?.ratings[0], "kam"],
  ];
  return starts.flatMap(([letters, name]): [string, Caption][] => (letters ? [[letters, name]] : []));
}

function labelled<Name extends string>(
  letters: string,
  rows: Readonly<Partial<Record<Name, number>>>,
  texts: Readonly<Record<Name, string>>,
): HeadCell[] {
  return (Object.entries(rows) as [Name, number][]).map(([name, row]) => ({
    letters,
    row,
    ...typed(texts[name]),
  }));
}

/** The column left of another: its rows above the heads are free. */
function before(letters: string): string {
  return columnLetters(columnNumber(letters) - 1);
}
