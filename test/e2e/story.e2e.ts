import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserTest } from "./harness";
import { parseArea } from "../../src/workbench/book/a1";
import type { Book } from "../../src/workbench/book/types";
import { readXlsx } from "../../src/workbench/file/read";
import { type GridCells, RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-story-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const LIST = "Account list";
/** Score, tier, quadrant and rank of the sample's 60 accounts, beside the list. */
const RESULTS = "M2:P61";

browserTest("from the sample to a tiered workbook with its matrix, and on from there", async () => {
  const story = await RealPage.start();
  const { pane, grid, page } = story;
  const presses = await story.countPresses();

  // Start: the sample is loaded, its proposal accepted.
  await story.inPane("Try it with sample data").click();
  await pane.getByRole("heading", { name: "Table1" }).waitFor();
  expect(await pane.getByRole("checkbox", { checked: true }).count()).toBe(8);
  await story.inPane("Next: Weights").click();

  // Weights moved: the others give way, and the sum stays.
  const finance = pane.getByRole("slider", { name: "Weight of Financial contribution" });
  await finance.waitFor();
  expect(await weights(story)).toEqual([35, 30, 20, 10, 5]);
  const box = await finance.boundingBox();
  if (!box) throw new Error("The slider is not on the screen");
  const at = (percent: number): number => box.x + 8 + ((box.width - 16) * percent) / 100;
  await page.mouse.move(at(35), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(50), box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  const moved = await weights(story);
  expect(moved[0]).toBeGreaterThan(45);
  expect(moved.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  expect(moved[1]! / moved[2]!).toBeCloseTo(30 / 20, 1);
  await story.inPane("Next: Tiers").click();

  // Quota chosen, matrix seen.
  await pane.getByRole("textbox", { name: "Quota of Strategic" }).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  const matrix = pane.getByRole("application", { name: /^Value matrix, 60 accounts/ });
  await matrix.scrollIntoViewIfNeeded();
  const tiers = await tierCounts(story);
  expect(tiers).toEqual({ Strategic: 6, Core: 9, Potential: 18, Service: 27 });

  // Written as formulas.
  await story.inPane("Next: Write").click();
  await write(story);
  expect(await presses()).toBeLessThanOrEqual(8);
  expect(await grid.sheets()).toEqual(["Sheet1", LIST, "KAM Model", "KAM Ratings", "KAM Matrix"]);
  const written = await grid.read(LIST, RESULTS);
  expect(countOf(written.texts.map(([, tier]) => tier))).toEqual(tiers);

  // The chart stands on its sheet.
  await grid.tab("KAM Matrix").click();
  await grid.charts.getByText("Value matrix").waitFor();
  expect(await grid.charts.count()).toBe(1);

  // Functions typed by keyboard: suggested, explained, spilled.
  await grid.goTo(LIST, "R2");
  await grid.type("=KAM.SC");
  await grid.suggestions.getByText("KAM.SCORE").waitFor();
  await grid.type("ORE(");
  await grid.argumentHelp.getByText("Accounts × criteria").waitFor();
  await grid.type("E2:G6,{2,1,1})");
  await grid.enter();
  const metrics = await grid.read(LIST, "E2:G6");
  const scores = await grid.read(LIST, "R2:R6");
  expect(numbers(scores)).toEqual(
    minmaxScores(numbers(metrics), [2, 1, 1]).map((score) => [expect.closeTo(score, 5)]),
  );
  await grid.goTo(LIST, "T2");
  await grid.type("=KAM.ASS");
  await grid.suggestions.getByText("KAM.ASSESS").waitFor();
  await grid.press("Tab");
  await grid.argumentHelp.getByText("The table KamCriteria").waitFor();
  // A function gets blanks as 0, unless the formula says otherwise.
  await grid.type('IF(Table1[#All]="","",Table1[#All]),KamCriteria[#All],KamTiers[#All])');
  await grid.enter();
  const assessed = await grid.read(LIST, "T2:X61");
  expect(column(assessed, 0)).toEqual(column(written, 0).map((score) => expect.closeTo(Number(score), 5)));
  expect(column(assessed, 3)).toEqual(column(written, 3));

  // A weight edited on KAM Model: the workbook's own formulas follow.
  expect(JSON.stringify(written.formulas)).not.toContain("KAM.");
  await grid.goTo("KAM Model", "C27");
  await grid.type("70");
  await grid.enter();
  const edited = await grid.read(LIST, RESULTS);
  expect(column(edited, 0)).not.toEqual(column(written, 0));
  expect(column(edited, 0)).toEqual((await scoresByHand(story)).map((score) => expect.closeTo(score, 5)));
  await pane.getByText("KAM Model was changed in the sheet").waitFor();

  // Undo: the edit, both functions, then the run.
  for (const [sheet, cell, text] of [
    ["KAM Model", "C27", String(moved[0])],
    [LIST, "T2", ""],
    [LIST, "R2", ""],
  ] as const) {
    await grid.press("ControlOrMeta+z");
    await grid.shows(sheet, cell, text);
  }
  expect((await grid.read(LIST, "R2:X7")).texts.flat().join("")).toBe("");
  expect(await grid.read(LIST, RESULTS)).toEqual(written);
  await story.inPane("Undo this run").click();
  await pane.getByText("Taken back: the workbook is as it was before").waitFor();
  expect(await grid.sheets()).toEqual(["Sheet1", LIST]);
  expect((await grid.read(LIST, RESULTS)).texts.flat().join("")).toBe("");

  // Again, as KAM formulas and as values: the same figures.
  await pane.getByRole("radio", { name: /^KAM formulas/ }).click();
  await pressWrite(story);
  const atOnce = readXlsx(readFileSync(await story.save(folder, "Saved at once.xlsx")));
  expect(cellsOf(atOnce, LIST, RESULTS)).toEqual(written.values);
  const kam = await grid.read(LIST, RESULTS);
  expect(kam.texts).toEqual(written.texts);
  expect(JSON.stringify((await grid.read("KAM Ratings")).formulas)).toContain("KAM.SCORE(");
  await pane.getByRole("radio", { name: /^Values/ }).click();
  await write(story);
  const values = await grid.read(LIST, RESULTS);
  expect(values.texts).toEqual(written.texts);
  expect(JSON.stringify(values.formulas)).not.toContain("KAM.");

  // Saved, reopened, equal.
  const before = await everything(story);
  await story.open(await story.save(folder, "Tiered accounts.xlsx"));
  expect(await everything(story)).toEqual(before);
});

/** The weights of the dimensions, in percent. */
async function weights({ pane }: RealPage): Promise<number[]> {
  const fields = await pane.getByRole("textbox", { name: /^Weight of/ }).all();
  return Promise.all(fields.map(async (field) => Number(await field.inputValue())));
}

/** Accounts of each tier as the page Tiers shows them. */
async function tierCounts({ pane }: RealPage): Promise<Record<string, number>> {
  const rows = await pane.getByRole("table", { name: "Tiers" }).getByRole("row").all();
  const entries = rows.slice(1).map(async (row): Promise<[string, number]> => {
    const tier = await row.getByRole("rowheader").innerText();
    const cells = await row.getByRole("cell").allInnerTexts();
    return [tier.trim(), Number(cells[2])];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Writes the run that the page Write shows, and waits until it is written and calculated. */
async function write(story: RealPage): Promise<void> {
  await pressWrite(story);
  await story.grid.calculated();
}

async function pressWrite(story: RealPage): Promise<void> {
  await story.inPane(/^Write 60 accounts/).click();
  await story.pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
}

/** The values that cells of a saved workbook hold. */
function cellsOf(book: Book, name: string, address: string): unknown[][] {
  const sheet = book.sheets.find((each) => each.name === name)!;
  const { top, left, bottom, right } = parseArea(address)!;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (_, column) => sheet.rows.get(top + row)?.get(left + column)?.value,
    ),
  );
}

const numbers = ({ values }: GridCells): number[][] => values.map((row) => row.map(Number));

/** Weighted means of ratings from the least to the largest of each column: what KAM.SCORE promises, by hand. */
function minmaxScores(rows: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const range = weights.map((_, column) => rows.map((row) => row[column]!));
  return rows.map((row) =>
    weights.reduce((sum, weight, column) => {
      const [least, most] = [Math.min(...range[column]!), Math.max(...range[column]!)];
      return sum + ((weight / total) * 100 * (row[column]! - least)) / (most - least);
    }, 0),
  );
}

const column = ({ values }: GridCells, index: number): unknown[] => values.map((row) => row[index]);

/** The scores as the visible ratings and weights of KAM Ratings make them. */
async function scoresByHand({ grid }: RealPage): Promise<number[]> {
  const [weights = []] = (await grid.read("KAM Ratings", "C3:J3")).values;
  const ratings = (await grid.read("KAM Ratings", "C17:J76")).values;
  return ratings.map((row) => {
    const known = row.map((rating, at) => ({ rating, weight: Number(weights[at]) })).filter(isRated);
    const total = known.reduce((sum, { weight }) => sum + weight, 0);
    return known.reduce((sum, { rating, weight }) => sum + (Number(rating) * weight) / total, 0);
  });
}

const isRated = ({ rating }: { readonly rating: unknown }): boolean => typeof rating === "number";

/** All that the workbook holds: the cells of every sheet, and the charts of the matrix. */
async function everything({ grid }: RealPage): Promise<unknown> {
  const sheets: Record<string, Pick<GridCells, "values" | "formulas">> = {};
  for (const name of await grid.sheets()) {
    const { values, formulas } = await grid.read(name);
    sheets[name] = { values, formulas };
  }
  await grid.tab("KAM Matrix").click();
  await grid.charts.waitFor();
  return { sheets, charts: await grid.charts.allInnerTexts() };
}

function countOf(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
