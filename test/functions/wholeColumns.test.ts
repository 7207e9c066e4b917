import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ACCOUNTS, CALLS } from "./calls";

/**
 * Whole columns, as in =KAM.SCORE(B:F,…): 1,048,576 rows of which the last are blank, in the place of every range of
 * accounts. The functions are called as they stand in src: so many rows travel through Excel's runtime for minutes.
 */

type Range = readonly (readonly unknown[])[];
type Door = (...args: readonly unknown[]) => unknown[][];

const ROWS = 1_048_576;
/** As Excel hands blanks over, and as a formula such as IF(A:A="","",A:A) makes of them. */
const BLANKS = [0, ""];
const SOURCES = join(__dirname, "../../src/functions");
/** Functions of a list of criteria or of judgments: they take no accounts. */
const WITHOUT_ACCOUNTS = ["AHP", "AHPCR", "AHPREPAIR", "AHPGROUP", "RANKWEIGHT"];

class CustomFunctionsError extends Error {}
Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode: {} } });

/** The function with an id, found by the name of its file. */
async function doorOf(id: string): Promise<Door> {
  const file = readdirSync(SOURCES).find((name) => name.toUpperCase() === `${id}.TS`) ?? "";
  const [found] = Object.values((await import(join(SOURCES, file))) as Record<string, Door>);
  if (found === undefined) throw new Error(`${id} has no file.`);
  return found;
}

const hasAccounts = (argument: unknown): argument is Range =>
  Array.isArray(argument) && argument.length >= ACCOUNTS;

const columns = new Map<string, Range>();

/** Whole columns without an entry, made once: a million rows take longer to make than to read. */
function blankColumns(width: number, blank: unknown): Range {
  const key = `${width} ${String(blank)}`;
  const known = columns.get(key);
  if (known) return known;
  const row = Array<unknown>(width).fill(blank);
  const made = Array<unknown[]>(ROWS).fill(row);
  columns.set(key, made);
  return made;
}

/** The range with the rest of its columns below it, blank. */
function whole(range: Range, blank: unknown): Range {
  const rows = [...blankColumns(range[0]?.length ?? 0, blank)];
  range.forEach((row, at) => (rows[at] = row));
  return rows;
}

test("only functions of criteria and judgments take no range of accounts", () => {
  const without = Object.keys(CALLS).filter((id) => !Object.values(CALLS[id] ?? {}).some(hasAccounts));
  expect(without.sort()).toEqual([...WITHOUT_ACCOUNTS].sort());
});

const functions = Object.keys(CALLS).filter((id) => !WITHOUT_ACCOUNTS.includes(id));

test.each(functions)("%s of whole columns shows what it shows of the used rows", async (id) => {
  const door = await doorOf(id);
  const args = Object.values(CALLS[id] ?? {});
  const expected = door(...args);
  for (const blank of BLANKS) {
    const wide = args.map((argument) => (hasAccounts(argument) ? whole(argument, blank) : argument));
    expect(door(...wide)).toEqual(expected);
  }
});

test.each(functions)("%s takes a whole column beside the used rows of the others", async (id) => {
  const door = await doorOf(id);
  const args = Object.values(CALLS[id] ?? {});
  const expected = door(...args);
  args.forEach((argument, index) => {
    if (!hasAccounts(argument)) return;
    const oneWhole = args.map((own, at) => (at === index ? whole(argument, 0) : own));
    expect(door(...oneWhole)).toEqual(expected);
  });
});
