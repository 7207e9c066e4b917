import { UNRATED, type Assessment, type Warning } from "./assessment";
import { aboutAmounts, aboutFaults } from "./checks/cells";
import { toldNames } from "./checks/toldNames";
import { roundScore } from "./round";
import { MISSING, type Portfolio } from "./portfolio/types";
import { accountKey, isInForce, overridesByAccount } from "./tier/overrides";
import type { Model } from "./document/types";
import type { Scored } from "./score/scoreRated";
import type { Tiered } from "./tier/tierAccounts";

/** What the later steps found: accounts a tier, final status, and what no gate could judge. */
interface Found extends Pick<Assessment, "tiers" | "status">, Pick<Tiered, "unclear"> {}

/** Share of the accounts in one tier from which the tiers hardly tell accounts apart (ours). */
const CONCENTRATED = 0.6;

/** What weights, cuts and quotas play no part in. */
export interface StandingWarnings {
  readonly cells: readonly Warning[];
  readonly overrides: readonly Warning[];
}

export function standingWarnings(portfolio: Portfolio, model: Model): StandingWarnings {
  return { cells: aboutCells(portfolio, model), overrides: aboutOverrides(portfolio, model) };
}

/** Everything a run tells without refusing, in the order in which an analyst would look into it. */
export function warningsOf(
  portfolio: Portfolio,
  model: Model,
  scored: Scored,
  found: Found,
  standing: StandingWarnings = standingWarnings(portfolio, model),
): Warning[] {
  return [
    ...standing.cells,
    ...aboutCriteria(model, scored),
    ...aboutAccounts(portfolio, model, scored, found),
    ...standing.overrides,
    ...aboutTiers(found.tiers),
  ];
}

function aboutCells(portfolio: Portfolio, model: Model): Warning[] {
  const missing = model.criteria.flatMap(({ column, missing }, index) => {
    if (missing !== "error") return [];
    const rows = portfolio.rows.filter((_, account) => portfolio.metrics[index]?.state[account] === MISSING);
    return Array.from(rows, (row): Warning => ({ code: "MISSING_CELL", where: { row, column } }));
  });
  const { faults, metrics, size } = portfolio;
  return [...aboutFaults(faults, metrics), ...aboutAmounts(size), ...missing];
}

function aboutCriteria(model: Model, { criteria, direct, potential }: Scored): Warning[] {
  const warnings: Warning[] = [];
  model.criteria.forEach(({ column, worst, best }, index) => {
    const { from = NaN, to = NaN, isConstant = false } = criteria[index] ?? {};
    const isTurned = from !== (worst ?? from) || to !== (best ?? to);
    if (isConstant) warnings.push({ code: "CONSTANT_COLUMN", where: { column } });
    else if (!Number.isNaN(from) && isTurned)
      warnings.push({ code: "CONTRADICTORY_ANCHORS", where: { column } });
  });
  const total = model.dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  for (const { name, weight } of model.dimensions) {
    const isEmpty = !model.criteria.some((criterion) => criterion.dimension === name && criterion.weight > 0);
    if (isEmpty && weight > 0) {
      warnings.push({ code: "DIMENSION_EMPTY", where: { label: name, share: weight / total } });
    }
  }
  if (direct === null) warnings.push({ code: "NO_AXIS", where: { axis: "direct" } });
  if (potential === null) warnings.push({ code: "NO_AXIS", where: { axis: "potential" } });
  return warnings;
}

function aboutAccounts(
  portfolio: Portfolio,
  model: Model,
  scored: Scored,
  { status, unclear }: Found,
): Warning[] {
  const told = (code: Warning["code"], accounts: readonly number[], column?: string): Warning[] => {
    if (accounts.length === 0) return [];
    const names = toldNames(accounts, portfolio.names);
    return [{ code, where: { column, count: accounts.length, names } }];
  };
  const accounts = Array.from(status.keys());
  const isUncovered = (account: number): boolean => scored.status[account] === UNRATED;
  const lacksPotential = (account: number): boolean => status[account] === UNRATED && !isUncovered(account);
  return [
    ...told("LOW_COVERAGE", accounts.filter(isUncovered)),
    ...told("POTENTIAL_UNKNOWN", accounts.filter(lacksPotential)),
    ...model.gates.flatMap(({ column }, index) => told("GATE_BLANK", unclear[index] ?? [], column)),
  ];
}

function aboutOverrides(portfolio: Portfolio, model: Model): Warning[] {
  const warnings: Warning[] = [];
  const column = model.id ?? model.account;
  const accounts = new Map<string, { readonly content: string; count: number }>();
  for (const content of portfolio.ids) {
    const known = accounts.get(accountKey(content));
    if (known) known.count++;
    else accounts.set(accountKey(content), { content, count: 1 });
  }
  for (const { content, count } of accounts.values()) {
    if (content === "") {
      const row = portfolio.rows[portfolio.ids.indexOf("")] ?? 0;
      warnings.push({ code: "NO_NAME", where: { row, column, count } });
    } else if (count > 1) warnings.push({ code: "DUPLICATE_ID", where: { content, count, column } });
  }
  for (const override of overridesByAccount(model.overrides).values()) {
    if (!accounts.has(accountKey(override.id))) {
      warnings.push({ code: "OVERRIDE_UNKNOWN_ACCOUNT", where: { content: override.id } });
    } else if (override.expires !== null && !isInForce(override, model.asOf)) {
      warnings.push({
        code: "OVERRIDE_EXPIRED",
        where: { content: override.id, expected: override.expires },
      });
    }
  }
  return warnings;
}

function aboutTiers(tiers: Assessment["tiers"]): Warning[] {
  const accounts = tiers.reduce((sum, { count }) => sum + count, 0);
  const concentrated = tiers.filter(({ count, share }) => count > 1 && roundScore(share) >= CONCENTRATED);
  const top = tiers.slice(0, 1).filter(({ count }) => count === 0 && accounts > 0);
  return [
    ...concentrated.map(({ label, share }): Warning => ({
      code: "CONCENTRATED_TIER",
      where: { label, share },
    })),
    ...top.map(({ label }): Warning => ({ code: "EMPTY_TOP_TIER", where: { label } })),
  ];
}
