import fc from "fast-check";

/** A cell; "" is a blank. */
export type Cell = number | string;
export const LABELS = ["Strategic", "Core", "Potential", "Service"] as const;

/** One account with an entry for every argument that is about accounts. */
export interface Account {
  readonly metrics: readonly Cell[];
  readonly score: Cell;
  readonly other: Cell;
  readonly tier: string;
  readonly later: string;
  readonly flag: Cell;
  readonly amount: Cell;
  readonly before: Cell;
  readonly tenure: Cell;
  readonly recency: Cell;
  readonly frequency: Cell;
  readonly rating: Cell;
  readonly day: Cell;
  readonly name: string;
  readonly owner: string;
}

/** One criterion with an entry for every argument that is about criteria. */
export interface Criterion {
  readonly name: string;
  readonly weight: number;
  readonly dimension: string;
  readonly bounds: readonly [worst: number, best: number];
  readonly limit: number;
  readonly rank: number;
}

/** Everything that the functions are called with. */
export interface Portfolio {
  readonly accounts: readonly Account[];
  readonly criteria: readonly Criterion[];
  /** Whether the bounds are given, so that no rating depends on the other accounts. */
  readonly isAnchored: boolean;
  /** How metrics are rated; percentiles only where no bounds are given, which they would not heed. */
  readonly method: "minmax" | "p5p95" | "percentile";
  /** Thresholds in the unit of the metrics, rising. */
  readonly from: readonly number[];
  /** Cuts and buffer in the unit of the scores. */
  readonly cuts: readonly number[];
  readonly buffer: number;
  readonly cutDirect: number;
  /** A day, as the day of signing. */
  readonly asOf: number;
}

const labelled = fc.constantFrom(...LABELS);
const percent = fc.integer({ min: 0, max: 100 });
const account = (criteria: number): fc.Arbitrary<Account> =>
  fc.record({
    metrics: fc
      .array(fc.oneof({ weight: 5, arbitrary: percent }, fc.constant<Cell>("")), {
        minLength: criteria,
        maxLength: criteria,
      })
      .filter((cells) => cells.some((cell) => cell !== "")),
    score: percent,
    other: percent,
    tier: labelled,
    later: labelled,
    flag: fc.constantFrom<Cell>(0, 1, "yes", "no"),
    amount: fc.integer({ min: 1, max: 1000 }),
    before: fc.integer({ min: 1, max: 1000 }),
    tenure: fc.integer({ min: 1, max: 2000 }),
    recency: fc.integer({ min: 1, max: 400 }),
    frequency: fc.integer({ min: 1, max: 30 }),
    rating: fc.integer({ min: 1, max: 10 }),
    day: fc.integer({ min: 40_000, max: 45_000 }),
    name: fc.constantFrom(
      "Alder",
      "alder Ltd",
      "Birch",
      "华强电子",
      "Cedar Timber",
      "Cedar Tinber",
      "Dogwood",
    ),
    owner: fc.constantFrom("Li", "Wang", "LI", "Zhao"),
  });
const criterion = (at: number): fc.Arbitrary<Criterion> =>
  fc.record({
    name: fc.constant(`criterion ${"abcdef"[at]}`),
    weight: fc.integer({ min: 0, max: 9 }),
    dimension: fc.constantFrom("money", "future"),
    bounds: fc
      .tuple(percent, percent)
      .filter(([worst, best]) => worst !== best && (worst !== 0 || best !== 0)),
    limit: percent,
    rank: fc.integer({ min: 1, max: 5 }),
  });

/** Two to six accounts and one to four criteria; some metrics are not known, but none of the first account's,
 * and never all of an account's. */
export const portfolios: fc.Arbitrary<Portfolio> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([accounts, criteria]) =>
    fc.record({
      accounts: fc
        .array(account(criteria), { minLength: accounts, maxLength: accounts })
        .filter(([head]) => head!.metrics.every((cell) => cell !== "")),
      criteria: fc
        .tuple(...Array.from({ length: criteria }, (_, at) => criterion(at)))
        .filter((all) => all.some(({ weight }) => weight > 0)),
      ...{ isAnchored: fc.boolean(), method: fc.constantFrom("minmax" as const, "p5p95", "percentile") },
      from: fc.constantFrom([0, 40, 70], [10, 50]),
      cuts: fc.constantFrom([80, 65, 50], [70, 50, 20], [60, 40, 39]),
      buffer: fc.constant(0.4),
      cutDirect: percent,
      asOf: fc.integer({ min: 40_000, max: 46_000 }),
    }),
  )
  .filter(({ isAnchored, method }) => !isAnchored || method !== "percentile");

/** An account of which nothing is known, or whose cells all hold the same. */
export function unknownAccount(criteria: number, cell: Cell = ""): Account {
  return {
    ...{ metrics: Array<Cell>(criteria).fill(cell), score: cell, other: cell, tier: "", later: "", flag: "" },
    ...{ amount: cell, before: cell, tenure: cell, recency: cell, frequency: cell, rating: cell, day: cell },
    ...{ name: "", owner: "" },
  };
}

/** The same portfolio in another unit: what was x is scale · x + shift. */
export function inUnit(portfolio: Portfolio, scale: number, shift: number): Portfolio {
  const moved = (x: number): number => scale * x + shift;
  const cell = (own: Cell): Cell => (typeof own === "number" ? moved(own) : own);
  return {
    ...portfolio,
    accounts: portfolio.accounts.map((own) => ({
      ...own,
      metrics: own.metrics.map(cell),
      score: cell(own.score),
      other: cell(own.other),
      amount: cell(own.amount),
      before: cell(own.before),
      recency: cell(own.recency),
      frequency: cell(own.frequency),
    })),
    criteria: portfolio.criteria.map((own) => ({
      ...own,
      bounds: [moved(own.bounds[0]), moved(own.bounds[1])] as const,
      limit: moved(own.limit),
    })),
    from: portfolio.from.map(moved),
    cuts: portfolio.cuts.map(moved),
    buffer: scale * portfolio.buffer,
    cutDirect: moved(portfolio.cutDirect),
  };
}

/** The entries at other places: entry i comes from place order[i]. */
export function reordered<Entry>(entries: readonly Entry[], order: readonly number[]): Entry[] {
  return order.map((from) => entries[from] as Entry);
}
