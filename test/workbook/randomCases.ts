import { readPortfolio } from "../../src/cells/portfolio";
import { gridOf } from "../../src/cells/headers";
import { assess } from "../../src/model/assess";
import type { Criterion, Model } from "../../src/model/document/types";
import { ModelError } from "../../src/model/error";
import type { RawCell } from "../../src/model/portfolio/types";

/** A list of accounts and a model that judges it. */
export interface Case {
  /** Header row first. */
  readonly rows: readonly (readonly RawCell[])[];
  readonly model: Model;
  readonly previous: Int16Array | null;
}

/** Mulberry32: the same seed gives the same cases on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** 0 (included) to 1 (not included). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number from 0 to `below` − 1. */
  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(items.length)] as T;
  }

  is(share: number): boolean {
    return this.next() < share;
  }
}

const ACCOUNTS = 24;
const LABELS = ["Strategic", "Core", "Potential", "Service"];
/** Names that formulas must escape or quote. */
const HEADERS = ["revenue", "Growth [%]", "O'Brien #1", "客户评分 (1-5)", "Wow? *~*", 'Share "net", €'];
const DIRTY: readonly RawCell[] = [
  null,
  "",
  " ",
  "\u00A0\u3000\t",
  "n/a",
  "—",
  "暂无",
  "about 5",
  "12",
  true,
  { error: "#N/A" },
  { error: "#DIV/0!" },
];

/** Models over every scale, direction, source of anchors, policy, rule and step, on lists with dirty cells. */
export function randomCase(seed: number): Case {
  const chance = new Chance(seed);
  for (;;) {
    const found = attempt(chance);
    if (found) return found;
  }
}

/** The same with one cell in all of the first criterion: a column in which no account has a number. */
export function withoutNumbers({ rows: [head = [], ...rows], model, previous }: Case, cell: RawCell): Case {
  const at = head.indexOf(HEADERS[0] ?? "");
  const emptied = rows.map((row) => row.map((own, column) => (column === at ? cell : own)));
  return { rows: [head, ...emptied], model, previous };
}

/** Null: what chance put together is refused, such as a log scale with an anchor of 0. */
function attempt(chance: Chance): Case | null {
  const criteria = HEADERS.slice(0, 2 + chance.whole(5)).map((column) => criterion(chance, column));
  const rows = [
    ["id", "Name", "Segment", "overdue days", "on hold", ...criteria.map(({ column }) => column)],
    ...Array.from({ length: ACCOUNTS }, (_, index) => account(chance, index, criteria)),
  ];
  const previous = chance.is(0.5) ? Int16Array.from({ length: ACCOUNTS }, () => chance.whole(5) - 1) : null;
  const model = modelOf(chance, criteria);
  try {
    assess(readPortfolio(gridOf(rows), model, { previous }), model);
    return { rows, model, previous };
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
}

function account(chance: Chance, index: number, criteria: readonly Criterion[]): RawCell[] {
  const dirt = chance.pick([0, 0, 0.05, 0.3]);
  return [
    chance.is(0.1) ? 1000 + index : `A${index}${chance.is(0.05) ? "*" : ""}${chance.is(0.1) ? " " : ""}`,
    chance.pick([`Account ${index}`, "=SUM(1)", "-", `客户 ${index}`, null, 7.25]),
    chance.pick(["Corporate", "corporate", "Home Office ", 5]),
    chance.pick<RawCell>([0, 10, 90, 91, 200, null, "n/a", "late", "Late", { error: "#N/A" }]),
    chance.pick<RawCell>([true, false, 1, 0, " Yes", "是", "no", null, "-", { error: "#VALUE!" }]),
    ...criteria.map((own): RawCell => {
      if (chance.is(dirt)) return chance.pick(DIRTY);
      const level = Math.round(chance.next() * chance.next() * 1000) / chance.pick([1, 4, 10]);
      return own.scale === "log" && !chance.is(0.1) ? level + 1 : level - (chance.is(0.2) ? 20 : 0);
    }),
  ];
}

function criterion(chance: Chance, column: string): Criterion {
  const direction = chance.pick(["max", "min"] as const);
  const scale = chance.pick(["linear", "log", "percentile", "bands"] as const);
  const isTyped = chance.is(0.4);
  const ends = [5 + chance.whole(20), 60 + chance.whole(100)];
  const [worst = 0, best = 0] = direction === "max" ? ends : [...ends].reverse();
  return {
    column,
    dimension: chance.pick(["Money", "Fit *", "Risk"]),
    axis: chance.pick(["direct", "potential", "none"] as const),
    weight: chance.pick([0, 1, 2, 2.5, 30]),
    direction,
    scale,
    worst: isTyped ? worst : null,
    best: isTyped && chance.is(0.8) ? best : null,
    missing: chance.pick(["unknown", "unknown", "zero", "worst", "median", "error"] as const),
    bands:
      scale === "bands"
        ? [
            { from: 0, rating: 20 },
            { from: 12.5, rating: 60 },
            { from: 100, rating: 45 },
          ]
        : [],
  };
}

function modelOf(chance: Chance, criteria: readonly Criterion[]): Model {
  const by = chance.pick(["cut", "cut", "quota", "pareto"] as const);
  const cuts = [70, 50, 30];
  const shares = by === "pareto" ? [0.4, 0.8, 0.95] : [0.1, 0.2, 0.3];
  return {
    version: 1,
    name: "Random",
    table: "Accounts",
    account: "Name",
    id: chance.is(0.7) ? "id" : null,
    filter: chance.is(0.2) ? { column: "Segment", in: ["Corporate", "Home Office", "5"] } : null,
    dimensions: chance.is(0.5)
      ? [
          { name: "Money", weight: 50 },
          { name: "Fit *", weight: chance.pick([0, 30]) },
          { name: "Risk", weight: 20 },
        ]
      : [],
    criteria,
    anchors: chance.pick(["p5p95", "minmax"] as const),
    minCoverage: chance.pick([0, 0.5, 0.7, 1]),
    asOf: chance.pick([null, "2026-06-30"]),
    tiers: {
      by,
      rule: chance.pick(["bands", "potential"] as const),
      list: LABELS.map((label, index) => ({
        label,
        cut: by === "cut" ? (cuts[index] ?? null) : null,
        share: by === "cut" ? null : (shares[index] ?? null),
        count: null,
      })),
      ties: chance.pick(["promote", "demote", "order"] as const),
      buffer: chance.pick([0, 2, 5]),
      potentialCut: chance.pick([40, 50]),
    },
    matrix: {
      direct: chance.pick([50, "mean", "median"] as const),
      potential: chance.pick([50, "mean", "median"] as const),
      size: by === "pareto" || chance.is(0.5) ? (criteria[0]?.column ?? null) : null,
    },
    gates: chance.is(0.5)
      ? [
          {
            column: "overdue days",
            op: chance.pick([">", ">=", "<", "<=", "=", "<>"] as const),
            value: chance.pick([90, "late"]),
            cap: "Core",
            reason: "overdue",
          },
          ...(chance.is(0.5)
            ? [
                { column: "on hold", op: "true" as const, value: null, cap: "Service", reason: "hold" },
                { column: "overdue days", op: ">" as const, value: 180, cap: "Potential", reason: "late" },
              ]
            : []),
        ]
      : [],
    overrides: chance.is(0.5)
      ? [
          { id: "A1", tier: "Core", reason: "contract", by: "VP", expires: null },
          { id: "a2", tier: "Service", reason: "exit", by: "VP", expires: "2026-06-30" },
          { id: "A3", tier: "Strategic", reason: "old", by: "VP", expires: "2026-06-29" },
          { id: "A4*", tier: "Strategic", reason: "star", by: "VP", expires: null },
          { id: "1005", tier: "Potential", reason: "number", by: "VP", expires: null },
        ]
      : [],
  };
}
