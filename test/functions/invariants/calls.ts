import { column } from "../range";
import { LABELS, type Account, type Cell, type Portfolio } from "./portfolio";

export type Rows = readonly (readonly Cell[])[];

/** How a function is called on a portfolio, and what its result follows. */
export interface Call {
  readonly args: (portfolio: Portfolio) => readonly unknown[];
  /**
   * What a row is about: an account, a criterion, or something that the order of neither changes (`whole`). Rows that
   * stand in an order of their own are `listed`; numbers of groups are `groups`.
   */
  readonly rows: "accounts" | "criteria" | "whole" | "listed" | "groups";
  /** What a column is about, where the order of the criteria says it. */
  readonly columns?: "criteria" | "criteria and one" | "groups" | "position";
  /** The row of an account of which nothing is known; undefined where that account is left out. */
  readonly unknown?: (portfolio: Portfolio) => readonly Cell[];
  /** The row of an account whose cells hold text; undefined where the whole is refused. */
  readonly faulty?: (portfolio: Portfolio) => readonly Cell[];
  /** What one account alone gives: its row among the others, that or an error without anchors, or an error. */
  readonly alone?: "its row" | "its row, anchored" | "#N/A";
  readonly isWeighted?: true;
  /** Which change of the unit changes nothing; `back` turns the result into the old unit. */
  readonly unit?: "scale" | "scale and shift";
  readonly back?: (cell: Cell, scale: number, shift: number, portfolio: Portfolio, at: number) => Cell;
}

const each = (pick: (account: Account) => unknown) => (portfolio: Portfolio) =>
  column(...portfolio.accounts.map(pick));
const metrics = (portfolio: Portfolio) => portfolio.accounts.map((account) => account.metrics);
const weights = (portfolio: Portfolio) => [portfolio.criteria.map(({ weight }) => weight)];
const dimensions = (portfolio: Portfolio) => [portfolio.criteria.map(({ dimension }) => dimension)];
const names = (portfolio: Portfolio) => [portfolio.criteria.map(({ name }) => name)];
const cuts = (portfolio: Portfolio) => [portfolio.cuts];
const bounds = ({ criteria, isAnchored }: Portfolio) =>
  isAnchored ? criteria.map((criterion) => criterion.bounds) : null;
const directions = (portfolio: Portfolio) => [
  portfolio.criteria.map(({ bounds: [worst, best] }) => (worst > best ? "min" : "max")),
];
const labels = [LABELS];

const ofCriteria =
  (cell: Cell, more = 0) =>
  ({ criteria }: Portfolio): Cell[] =>
    Array<Cell>(criteria.length + more).fill(cell);
const ofGroups =
  (cell: Cell) =>
  ({ criteria }: Portfolio): Cell[] =>
    [...new Set(criteria.map(({ dimension }) => dimension))].map(() => cell);
const row =
  (...cells: Cell[]) =>
  (): Cell[] =>
    cells;

const tail = { isWeighted: true, alone: "its row, anchored", unit: "scale and shift" } as const;

/** A call of every function but CHECK, whose rows are findings: test/model/checks holds them. */
export const CALLS: Readonly<Record<string, Call>> = {
  ASSESS: {
    args: (own) => [
      [
        ["Account", ...names(own)[0]!],
        ...own.accounts.map((account, at) => [`No. ${at}`, ...account.metrics]),
      ],
      [
        ["Criterion", "Weight", "Direction", "Worst", "Best"],
        ...own.criteria.map(({ name, weight, bounds: [worst, best] }, at) => [
          ...[name, weight, directions(own)[0]![at]],
          ...(own.isAnchored ? [worst, best] : ["", ""]),
        ]),
      ],
    ],
    rows: "accounts",
    unknown: row("", "Unrated", "", "", 0),
    faulty: row("Check", "Check", "", "", ""),
    isWeighted: true,
    unit: "scale and shift",
  },
  SCORE: {
    args: (own) => [metrics(own), weights(own), directions(own), bounds(own)],
    rows: "accounts",
    unknown: row(""),
    faulty: row("Check"),
    ...tail,
  },
  NORMALIZE: {
    args: (own) => [metrics(own), directions(own), bounds(own)],
    rows: "accounts",
    columns: "criteria",
    unknown: ofCriteria(""),
    faulty: ofCriteria("Check"),
    alone: "its row, anchored",
    unit: "scale and shift",
  },
  BAND: {
    args: (own) => [metrics(own), [own.from], [own.from.map((_, at) => 10 * at + 10)]],
    rows: "accounts",
    columns: "criteria",
    unknown: ofCriteria(""),
    faulty: ofCriteria("Check"),
    alone: "its row",
    unit: "scale and shift",
  },
  COVERAGE: {
    args: (own) => [metrics(own), weights(own)],
    rows: "accounts",
    unknown: row(0),
    faulty: row("Check"),
    alone: "its row",
    isWeighted: true,
    unit: "scale and shift",
  },
  CONTRIBUTION: {
    args: (own) => [metrics(own), weights(own), null, directions(own), bounds(own)],
    rows: "accounts",
    columns: "criteria",
    unknown: ofCriteria(""),
    faulty: ofCriteria("Check"),
    ...tail,
  },
  GROUPSCORE: {
    args: (own) => [metrics(own), weights(own), dimensions(own), directions(own), bounds(own)],
    rows: "accounts",
    columns: "groups",
    unknown: ofGroups(""),
    faulty: ofGroups("Check"),
    ...tail,
  },
  REASON: {
    args: (own) => [
      ...[metrics(own), weights(own), names(own), [[80, 65, 50]], null, null],
      ...[directions(own), bounds(own)],
    ],
    rows: "accounts",
    columns: "position",
    unknown: row("Unrated"),
    faulty: row("Check"),
    ...tail,
  },
  TOPSIS: {
    args: (own) => [metrics(own), weights(own), directions(own)],
    rows: "accounts",
    unknown: row(""),
    faulty: row("Check"),
    isWeighted: true,
    unit: "scale",
  },
  AGREEMENT: {
    args: (own) => [each(({ score }) => score)(own), each(({ other }) => other)(own)],
    rows: "whole",
    alone: "#N/A",
    unit: "scale and shift",
  },
  TIER: {
    args: (own) => [each(({ score }) => score)(own), cuts(own), labels],
    rows: "accounts",
    unknown: row("Unrated"),
    faulty: row("Check"),
    alone: "its row",
    unit: "scale and shift",
  },
  TIERQUOTA: {
    args: (own) => [each(({ score }) => score)(own), [[0.1, 0.2, 0.3]], labels],
    rows: "accounts",
    unknown: row("Unrated"),
    faulty: row("Check"),
    unit: "scale and shift",
  },
  TIERPARETO: {
    args: (own) => [each(({ amount }) => amount)(own)],
    rows: "accounts",
    unknown: row("C"),
    faulty: row("Check"),
    unit: "scale",
  },
  TIERHOLD: {
    args: (own) => [
      ...[each(({ score }) => score)(own), each(({ tier }) => tier)(own), cuts(own), labels],
      own.buffer,
    ],
    rows: "accounts",
    unknown: row("Unrated"),
    faulty: row("Check"),
    alone: "its row",
    unit: "scale and shift",
  },
  TIERCAP: {
    args: (own) => [each(({ tier }) => tier)(own), each(({ flag }) => flag)(own), "Core", labels],
    rows: "accounts",
    unknown: row("Check"),
    faulty: row("Check"),
    alone: "its row",
  },
  TIERFLIP: {
    args: (own) => [metrics(own), weights(own), [[80, 65, 50]], null, null, directions(own), bounds(own)],
    rows: "accounts",
    columns: "position",
    unknown: row("Unrated", "", "", "", ""),
    faulty: row("Check", "", "", "", ""),
    ...tail,
  },
  TIERGAP: {
    args: (own) => [metrics(own), weights(own), [[80, 65, 50]], directions(own), bounds(own)],
    rows: "accounts",
    columns: "criteria and one",
    unknown: ofCriteria("", 1),
    faulty: ofCriteria("Check", 1),
    ...tail,
    back: (cell, scale, _, { isAnchored, criteria }, at) =>
      typeof cell === "number" && isAnchored && at < criteria.length ? cell / scale : cell,
  },
  TIERODDS: {
    args: (own) => [metrics(own), weights(own), [[65, 50]], 0.3, 40, 7, directions(own), bounds(own)],
    rows: "accounts",
    columns: "position",
    unknown: row("", "", ""),
    faulty: row("Check", "Check", "Check"),
    ...tail,
  },
  QUADRANT: {
    args: (own) => [
      ...[each(({ score }) => score)(own), each(({ other }) => other)(own)],
      ...(own.isAnchored ? [own.cutDirect, own.cutDirect] : []),
    ],
    rows: "accounts",
    unknown: row(""),
    faulty: row("Check"),
    alone: "its row, anchored",
    unit: "scale and shift",
  },
  MIGRATION: {
    args: (own) => [each(({ tier }) => tier)(own), each(({ later }) => later)(own), labels],
    rows: "whole",
    columns: "position",
  },
  SCREEN: {
    args: (own) => [metrics(own), [own.criteria.map(({ limit }) => limit)], directions(own)],
    rows: "accounts",
    unknown: row(0),
    faulty: row("Check"),
    alone: "its row",
    unit: "scale and shift",
  },
  AHP: {
    args: ({ criteria }) => [criteria.map((one) => criteria.map((other) => other.rank / one.rank))],
    rows: "criteria",
  },
  AHPCR: {
    args: ({ criteria }) => [
      criteria.map((one, i) =>
        criteria.map((other, j) =>
          i < j ? one.rank / (other.weight + 1) : i === j ? 1 : (one.weight + 1) / other.rank,
        ),
      ),
    ],
    rows: "whole",
    columns: "position",
  },
  AHPREPAIR: {
    args: ({ criteria }) => {
      const all = [...criteria, { rank: 2, weight: 1 }, { rank: 3, weight: 4 }];
      return [
        all.map((one, i) =>
          all.map((other, j) => (i < j ? one.rank / (other.weight + 1) : i === j ? 1 : "")),
        ),
      ];
    },
    rows: "whole",
    columns: "position",
  },
  AHPGROUP: {
    args: ({ criteria }) => [
      [
        criteria.map((one) => criteria.map((other) => one.rank / other.rank)),
        criteria.map((one) => criteria.map((other) => (one.weight + 1) / (other.weight + 1))),
      ],
    ],
    rows: "criteria",
    columns: "criteria",
  },
  ENTROPY: { args: (own) => [metrics(own)], rows: "criteria", alone: "#N/A", unit: "scale" },
  CRITIC: {
    args: (own) => [metrics(own), directions(own)],
    rows: "criteria",
    alone: "#N/A",
    unit: "scale and shift",
  },
  RANKWEIGHT: { args: (own) => [[own.criteria.map(({ rank }) => rank)]], rows: "criteria" },
  TOPSHARE: { args: (own) => [each(({ amount }) => amount)(own), 2], rows: "whole", unit: "scale" },
  PARETO: {
    args: (own) => [each(({ amount }) => amount)(own)],
    rows: "accounts",
    unknown: row("", "", ""),
    faulty: row("Check", "Check", "Check"),
    unit: "scale",
  },
  HHI: { args: (own) => [each(({ amount }) => amount)(own)], rows: "whole", unit: "scale" },
  GINI: { args: (own) => [each(({ amount }) => amount)(own)], rows: "whole", unit: "scale" },
  BALANCE: {
    args: (own) => [metrics(own), weights(own), dimensions(own), directions(own), bounds(own)],
    rows: "whole",
    columns: "position",
    isWeighted: true,
    unit: "scale and shift",
  },
  ORDERSTATS: {
    args: (own) => [
      ...[each(({ owner }) => owner)(own), each(({ day }) => day)(own), each(({ amount }) => amount)(own)],
      46_000,
    ],
    rows: "listed",
    unit: "scale",
    back: (cell, scale, _, __, at) =>
      typeof cell === "number" && (at === 3 || at === 6) ? cell / scale : cell,
  },
  RFM: {
    args: (own) => [
      ...[each(({ recency }) => recency)(own), each(({ frequency }) => frequency)(own)],
      ...[each(({ amount }) => amount)(own), 3],
    ],
    rows: "accounts",
    unknown: row("", "", "", ""),
    faulty: row("Check", "Check", "Check", "Check"),
    alone: "#N/A",
    unit: "scale and shift",
  },
  STAGE: {
    args: (own) => [
      each(({ amount }) => amount)(own),
      each(({ before }) => before)(own),
      null,
      each(({ tenure }) => tenure)(own),
    ],
    rows: "accounts",
    unknown: row("Unrated"),
    faulty: row("Check"),
    alone: "its row",
    unit: "scale",
  },
  NPS: { args: (own) => [each(({ rating }) => rating)(own)], rows: "whole" },
  RETENTION: {
    args: (own) => [each(({ before }) => before)(own), each(({ amount }) => amount)(own), "gross"],
    rows: "whole",
    unit: "scale",
  },
  TOUCHPOINTS: {
    args: (own) => [each(({ day }) => day)(own)],
    rows: "accounts",
    unknown: row("", "", ""),
    faulty: row("Check", "Check", "Check"),
    alone: "its row",
  },
  NEXTTOUCH: {
    args: (own) => [each(({ day }) => day)(own), own.asOf],
    rows: "accounts",
    unknown: row("", "", ""),
    faulty: row("Check", "Check", "Check"),
    alone: "its row",
  },
  STAFFING: { args: (own) => [each(({ tier }) => tier)(own), labels], rows: "whole" },
  WORKLOAD: {
    args: (own) => [
      each(({ owner }) => owner)(own),
      each(({ tier }) => tier)(own),
      labels,
      [[4, 3, 2, 1]],
      5,
    ],
    rows: "listed",
  },
  CLEANNAME: {
    args: (own) => [each(({ name }) => name)(own)],
    rows: "accounts",
    unknown: row(""),
    alone: "its row",
  },
  DUPLICATES: { args: (own) => [each(({ name }) => name)(own)], rows: "groups", unknown: row("") },
};
