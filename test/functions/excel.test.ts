import fc from "fast-check";
import { callFunction, CellError, errorCell, metadata } from "./runtime";

/** What every function does with the ranges that Excel hands over. */

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e3, max: 1e12, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
  fc.constantFrom<unknown>(null, "", " ", "n/a", "Check", "Unrated", "Core", "text", "12", true, false),
  fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!").map(errorCell),
);

const block = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      metrics: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      line: fc.array(fc.tuple(cell), { minLength: rows, maxLength: rows }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
      method: fc.constantFrom("minmax", "P5P95", "percentile", "log", null),
      missing: fc.constantFrom("unknown", "zero", "Worst", "median", "error", null),
    }),
  );

type Block = typeof block extends fc.Arbitrary<infer Value> ? Value : never;

const CALLS: Readonly<Record<string, (block: Block) => unknown[]>> = {
  ASSESS: ({ metrics, weights }) => {
    const headers = weights.map((_, index) => `c${index}`);
    const criteria = weights.map((weight, index) => [
      `c${index}`,
      weight,
      index % 2 ? "direct" : "potential",
    ]);
    return [
      [headers, ...metrics],
      [["Criterion", "Weight", "Axis"], ...criteria],
    ];
  },
  SCORE: ({ metrics, weights, method, missing }) => [metrics, [weights], null, null, method, missing],
  NORMALIZE: ({ metrics, method, missing }) => [metrics, null, null, method, missing],
  BAND: ({ metrics }) => [metrics, [[0, 10]], [["low", 1]]],
  COVERAGE: ({ metrics, weights }) => [metrics, [weights]],
  CONTRIBUTION: ({ metrics, weights, method, missing }) => [
    ...[metrics, [weights], "mean", null, null],
    ...[method, missing],
  ],
  TIER: ({ line }) => [line, null, null, line],
  TIERQUOTA: ({ line }) => [line, [[0.1, 0.2, 0.3]]],
  TIERPARETO: ({ line }) => [line],
  TIERHOLD: ({ line }) => [line, line],
  TIERCAP: ({ line }) => [line, line, "Core"],
  QUADRANT: ({ line }) => [line, line],
  TIERFLIP: ({ metrics, weights, method, missing }) => [
    ...[metrics, [weights], null, null, "Relative", null, null],
    ...[method, missing],
  ],
  TIERGAP: ({ metrics, weights, method, missing }) => [
    ...[metrics, [weights], null, null, null],
    ...[method, missing],
  ],
  TIERODDS: ({ metrics, weights, method, missing }) => [
    ...[metrics, [weights], null, 0.1, 100, null, null, null],
    ...[method, missing],
  ],
  AHP: ({ weights }) => [ratiosOf(weights)],
  AHPCR: ({ weights }) => [ratiosOf(weights)],
  AHPREPAIR: ({ weights }) => [ratiosOf([...weights, 1])],
  AHPGROUP: ({ weights }) => [[ratiosOf(weights), ratiosOf(weights)]],
  ENTROPY: ({ metrics }) => [metrics],
  CRITIC: ({ metrics }) => [metrics],
  RANKWEIGHT: ({ weights }) => [[weights]],
  TOPSIS: ({ metrics, weights }) => [metrics, [weights]],
  GROUPSCORE: ({ metrics, weights, method, missing }) => [
    ...[metrics, [weights], [weights.map((_, index) => (index % 2 ? "odd" : "even"))], null, null],
    ...[method, missing],
  ],
  TOPSHARE: ({ line }) => [line, 0.2],
  PARETO: ({ line }) => [line],
  HHI: ({ line }) => [line],
  GINI: ({ line }) => [line],
  MIGRATION: ({ line }) => {
    const tiers = mapNumbers(line, tierOf);
    return [tiers, tiers, [["A", "B"]]];
  },
  SCREEN: ({ metrics, weights }) => [metrics, [weights]],
  NPS: ({ line }) => [mapNumbers(line, (value) => Math.floor(Math.abs(value)) % 11)],
  REASON: ({ metrics, weights, method, missing }) => [
    ...[metrics, [weights], [weights.map((_, index) => `c${index}`)], null, null, "ZH", null, null],
    ...[method, missing],
  ],
  CHECK: ({ metrics, weights }) => [metrics, [weights]],
  CLEANNAME: ({ line }) => [line],
  DUPLICATES: ({ line }) => [line],
  BALANCE: ({ metrics, weights, method, missing }) => [
    ...[metrics, [weights], [weights.map((_, index) => (index % 2 ? "odd" : "even"))], null, null],
    ...[method, missing],
  ],
  AGREEMENT: ({ line }) => [line, mapNumbers(line, (value) => -value % 7), "Kendall"],
  ORDERSTATS: ({ line }) => [line, mapNumbers(line, dayOf), line, 45_000],
  RFM: ({ line }) => [line, line, line],
  STAGE: ({ line }) => [line, line, line, line],
  RETENTION: ({ line }) => [line, line, "NET"],
  TOUCHPOINTS: ({ line }) => [mapNumbers(line, dayOf)],
  NEXTTOUCH: ({ line }) => [mapNumbers(line, dayOf), 45_000],
  STAFFING: ({ line }) => [mapNumbers(line, tierOf), [["A", "B"]]],
  WORKLOAD: ({ line }) => [line, mapNumbers(line, tierOf), [["A", "B"]]],
};

const dayOf = (value: number) => 40_000 + (Math.floor(Math.abs(value)) % 10_000);

const tierOf = (value: number) => (value > 50 ? "A" : "B");

const mapNumbers = (line: readonly (readonly unknown[])[], work: (value: number) => unknown) =>
  line.map((row) => row.map((value) => (typeof value === "number" ? work(value) : value)));

const ratiosOf = (weights: readonly number[]) => weights.map((own) => weights.map((other) => own / other));

/** Rows of those results that are not one row an account, for 10,000 accounts and three criteria. */
const LENGTHS: Readonly<Record<string, number>> = {
  AHP: 3,
  AHPCR: 1,
  AHPREPAIR: 1,
  AHPGROUP: 3,
  ENTROPY: 3,
  CRITIC: 3,
  RANKWEIGHT: 3,
  TOPSHARE: 1,
  HHI: 1,
  GINI: 1,
  MIGRATION: 2,
  NPS: 1,
  CHECK: 1,
  BALANCE: 2,
  AGREEMENT: 1,
  ORDERSTATS: 101,
  RETENTION: 1,
  STAFFING: 2,
  WORKLOAD: 101,
};

test("every function is tried here", () => {
  expect(Object.keys(CALLS)).toEqual(metadata.functions.map(({ id }) => id));
});

describe.each(Object.entries(CALLS))("%s", (id, args) => {
  test("whatever the cells hold, shows figures and texts in full rows, or an error with a sentence", async () => {
    await fc.assert(
      fc.asyncProperty(block, async (cells) => {
        const result = await callFunction(id, args(cells)).catch((error: unknown) => error);
        if (result instanceof CellError) {
          expect(["#VALUE!", "#N/A"]).toContain(result.code);
          expect(result.message).toMatch(/\.$/);
          return;
        }
        const rows = result as unknown[][];
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(rows[0]!.length);
          for (const value of row) expect(["number", "string"]).toContain(typeof value);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("gives equal results for blanks as null, empty text and white space", async () => {
    const cells = (blank: unknown): Block => ({
      metrics: [
        [1, 2],
        [blank, 3],
        [4, blank],
        [5, 6],
        [7, 5],
      ],
      line: [[90], [blank], [60], [10]],
      weights: [1, 1],
      method: null,
      missing: null,
    });
    const [first, ...others] = await Promise.all(
      [null, "", "\u3000"].map((blank) => callFunction(id, args(cells(blank)))),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test("costs what the data costs where a range goes on with blanks", async () => {
    const blanks = Array.from({ length: 2000 }, () => [""]);
    const short: Block = {
      metrics: [[1], [2], [4]],
      line: [[90], [60], [10]],
      weights: [1],
      method: null,
      missing: null,
    };
    const long = { ...short, metrics: [...short.metrics, ...blanks], line: [...short.line, ...blanks] };
    expect(await callFunction(id, args(long as Block))).toEqual(await callFunction(id, args(short)));
  });

  test("answers for 10,000 rows", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => index);
    const cells: Block = {
      metrics: many.map((index) => [index, (index * 7919) % 10_007, index % 100]),
      line: many.map((index) => [(index * 7919) % 101]),
      weights: [3, 2, 1],
      method: null,
      missing: null,
    };
    expect(await callFunction(id, args(cells))).toHaveLength(LENGTHS[id] ?? 10_000);
  });
});

test("whole columns cost what their data costs, though Excel hands their blanks over as 0", async () => {
  const whole = Array.from({ length: 1_048_576 }, (_, row) => [[90, 0, 70][row] ?? 0]);
  expect(await callFunction("TIER", [whole])).toEqual([["Strategic"], ["Service"], ["Core"]]);
});

test("an optional argument may be left out or handed over as null", async () => {
  const metrics = [[1], [2]];
  expect(await callFunction("SCORE", [metrics, 1])).toEqual(
    await callFunction("SCORE", [metrics, 1, null, null, null, null]),
  );
});

test("a function that does not exist is #NAME?", async () => {
  await expect(callFunction("SCORES", [[[1]]])).rejects.toMatchObject({ code: "#NAME?" });
});
