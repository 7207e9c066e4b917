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

export const each = (pick: (account: Account) => unknown) => (portfolio: Portfolio) =>
  column(...portfolio.accounts.map(pick));
export const metrics = (portfolio: Portfolio) => portfolio.accounts.map((account) => account.metrics);
export const weights = (portfolio: Portfolio) => [portfolio.criteria.map(({ weight }) => weight)];
export const dimensions = (portfolio: Portfolio) => [portfolio.criteria.map(({ dimension }) => dimension)];
export const names = (portfolio: Portfolio) => [portfolio.criteria.map(({ name }) => name)];
export const cuts = (portfolio: Portfolio) => [portfolio.cuts];
export const bounds = ({ criteria, isAnchored }: Portfolio) =>
  isAnchored ? criteria.map((criterion) => criterion.bounds) : null;
export const directions = (portfolio: Portfolio) => [
  portfolio.criteria.map(({ bounds: [worst, best] }) => (worst > best ? "min" : "max")),
];
export const labels = [LABELS];

export const ofCriteria =
  (cell: Cell, more = 0) =>
  ({ criteria }: Portfolio): Cell[] =>
    Array<Cell>(criteria.length + more).fill(cell);
export const ofGroups =
  (cell: Cell) =>
  ({ criteria }: Portfolio): Cell[] =>
    [...new Set(criteria.map(({ dimension }) => dimension))].map(() => cell);
export const row =
  (...cells: Cell[]) =>
  (): Cell[] =>
    cells;

export const tail = { isWeighted: true, alone: "its row, anchored", unit: "scale and shift" } as const;

/** Calls by the function's id. */
export type Calls = Readonly<Record<string, Call>>;
