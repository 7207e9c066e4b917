import { band } from "../../../src/functions/band";
import { coverage } from "../../../src/functions/coverage";
import { normalize } from "../../../src/functions/normalize";
import { score } from "../../../src/functions/score";
import type { Job } from "../../../src/workbook/job";
import { ratingsContent, type RatingsContent } from "../../../src/workbook/ratings/content";
import { draftOf, type Shown } from "../../../src/workbook/ratings/draft";
import { ratingsLayout, type RatingsLayout } from "../../../src/workbook/ratings/layout";
import { RATING_ROWS } from "../../../src/workbook/ratings/sheetRows";
import { jobOf } from "../jobs";
import { randomCase } from "../randomCases";

interface Sheet extends RatingsContent {
  readonly job: Job;
  readonly layout: RatingsLayout;
}

function kamSheet(seed: number): Sheet {
  const { rows, model, previous } = randomCase(seed);
  // A row that is left out is a blank at the end of a spill, or none: it belongs to no account.
  const job = jobOf(rows, { ...model, filter: null }, { previous, mode: "kam" });
  const layout = ratingsLayout("KAM Ratings", job.model, job.portfolio, job.grid.count, "kam");
  return { job, layout, ...ratingsContent(draftOf(job, layout)) };
}

/** What the cells of a column show. */
function shown({ columns, job }: Sheet, letters: string | null): Shown[] {
  const column = columns.find((own) => own.letters === letters);
  return Array.from({ length: job.portfolio.count }, (_, account) => column?.shows(account) ?? "");
}

const recipe = ({ head }: Sheet, letters: string, row: number): Shown =>
  head.find((cell) => cell.letters === letters && cell.row === row)?.shows ?? "";

const numbers = (cells: readonly Shown[]): Shown[][] =>
  cells.map((cell) => [typeof cell === "number" ? cell : ""]);

/** A spill is as long as its last row that is not blank; Excel shows nothing below. */
function spilled(result: unknown[][], count: number): unknown[] {
  return Array.from({ length: count }, (_, row) => result[row]?.[0] ?? "");
}

function isClose(found: unknown, expected: unknown): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return Math.abs(found - expected) <= 1e-9;
}

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

test("each criterion's ratings are what KAM.NORMALIZE and KAM.BAND give for the recipe above them", () => {
  for (const sheet of SEEDS.map(kamSheet)) {
    const { layout, job } = sheet;
    job.model.criteria.forEach(({ column, scale, bands }, index) => {
      const letters = layout.columns.ratings[index] ?? "";
      const block = numbers(shown(sheet, layout.columns.metrics[index] ?? ""));
      const [direction, from, to] = (["direction", "from", "to"] as const).map((row) =>
        recipe(sheet, letters, RATING_ROWS[row]),
      );
      const result =
        scale === "bands"
          ? band(
              block,
              bands.map((own) => [own.from]),
              bands.map((own) => [own.rating]),
            )
          : normalize(block, [[direction]], [[from, to]], [[scale === "linear" ? "minmax" : scale]]);
      const found = spilled(result, job.portfolio.count);
      const expected = shown(sheet, layout.kam?.ratings[index] ?? null);
      // Two equal anchors rate 50 for all; the rating column says so, whatever the function makes of them.
      if (from !== to || scale === "percentile" || scale === "bands")
        found.forEach((rating, account) => {
          expect({ column, account, isRight: isClose(rating, expected[account]) }).toMatchObject({
            isRight: true,
          });
        });
    });
  }
});

test("coverage, score and axes are what KAM.COVERAGE and KAM.SCORE give for the ratings", () => {
  for (const sheet of SEEDS.map(kamSheet)) {
    const { layout, job } = sheet;
    const { kam, columns } = layout;
    const { count } = job.portfolio;
    const ratings = columns.ratings.map((letters) => numbers(shown(sheet, letters)));
    const block = Array.from({ length: count }, (_, account) =>
      ratings.map((own) => own[account]?.[0] ?? ""),
    );
    const weights = (row: number): Shown[][] => [
      columns.ratings.map((letters) => recipe(sheet, letters, row)),
    ];
    const anchors = ratings.map(() => [0, 100]);
    const expectEqual = (letters: string | null, result: unknown[][]): void => {
      const expected = shown(sheet, letters);
      spilled(result, count).forEach((found, account) => {
        expect({ letters, account, found, isRight: isClose(found, expected[account]) }).toMatchObject({
          isRight: true,
        });
      });
    };
    expectEqual(kam?.score ?? null, score(block, weights(RATING_ROWS.weight), undefined, anchors));
    if (kam?.direct)
      expectEqual(kam.direct, score(block, weights(RATING_ROWS.directWeight), undefined, anchors));
    if (kam?.potential)
      expectEqual(kam.potential, score(block, weights(RATING_ROWS.potentialWeight), undefined, anchors));
    expectEqual(kam?.coverage ?? null, coverage(block, weights(RATING_ROWS.weight)));
  }
});
