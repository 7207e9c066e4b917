import fc from "fast-check";
import { ACCOUNTS, CALLS, CRITERIA } from "./calls";
import { callFunction, metadata } from "./runtime";

/** What a missing metric counts as, in every function that lets the analyst choose. */

type Metrics = readonly (readonly (number | string)[])[];

const IDS = metadata.functions
  .filter(({ parameters }) => parameters.some(({ name }) => name === "missing"))
  .map(({ id }) => id);
/** TIERGAP tells how far a metric is from what is needed, so it says nothing of one that stands nowhere. */
const told = (id: string, rows: unknown, blank: readonly number[]): unknown =>
  id !== "TIERGAP"
    ? rows
    : (rows as unknown[][]).map((row, account) =>
        row.map((own, at) => (at < CRITERIA && blank.includes(account * CRITERIA + at) ? "" : own)),
      );
const BOUNDS = [
  [50, 600],
  [1, 100],
  [10, 1],
  [90, 900],
  [1, 45],
];
const METRICS = CALLS.SCORE!.metrics as Metrics;
const WORST = BOUNDS.map(([worst]) => worst!);

const call = (id: string, metrics: Metrics, missing: string) => {
  const args = { ...CALLS[id], metrics, directions: null, bounds: BOUNDS, method: "minmax", missing };
  return callFunction(id, Object.values(args));
};
/** Some cells blank, though never all of a column. */
const holes = fc.uniqueArray(fc.nat((ACCOUNTS - 1) * CRITERIA - 1), { maxLength: 8 });
const filled = (blank: readonly number[], fill: (criterion: number) => number | string): Metrics =>
  METRICS.map((row, account) =>
    row.map((own, criterion) => (blank.includes(account * CRITERIA + criterion) ? fill(criterion) : own)),
  );
const medianOf = (blank: readonly number[], criterion: number): number => {
  const known = METRICS.flatMap((row, account) =>
    blank.includes(account * CRITERIA + criterion) ? [] : [row[criterion] as number],
  ).sort((a, b) => a - b);
  const middle = known.length >> 1;
  return known.length % 2 === 1 ? known[middle]! : (known[middle - 1]! + known[middle]!) / 2;
};

describe.each(IDS)("%s", (id) => {
  test.each<[string, (blank: readonly number[]) => (criterion: number) => number]>([
    ["zero", () => () => 0],
    ["worst", () => (criterion) => WORST[criterion]!],
    ["median", (blank) => (criterion) => medianOf(blank, criterion)],
  ])("a missing metric under %s is as if that stood in its place", async (policy, valueFor) => {
    await fc.assert(
      fc.asyncProperty(holes, async (blank) => {
        const [found, expected] = await Promise.all([
          call(
            id,
            filled(blank, () => ""),
            policy,
          ),
          call(id, filled(blank, valueFor(blank)), "unknown"),
        ]);
        expect(found).toEqual(told(id, expected, blank));
      }),
      { numRuns: 30 },
    );
  });

  test("a missing metric under error leaves its account to be checked, and no other", async () => {
    const blank = [2 * CRITERIA + 1];
    const rows = (await call(
      id,
      filled(blank, () => ""),
      "error",
    )) as string[][];
    const text = (await call(
      id,
      filled(blank, () => "about 5"),
      "unknown",
    )) as string[][];
    expect(rows).toEqual(text);
    if (rows.length === ACCOUNTS)
      expect(rows.filter((row) => /^(Check|待核对)$/.test(row[0]!) || row.includes("Check"))).toHaveLength(1);
  });
});
