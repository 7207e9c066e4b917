import type { Criterion, Model } from "../document/types";
import type { Column, Portfolio } from "../portfolio/types";
import { roundScore } from "../round";
import { rateColumn, type RatedColumn } from "../scale/rateColumn";
import type { RatingRule } from "../scale/rater";
import { needsCheckIn, type Rated } from "../score/scoreRated";
import { gateFlags, type GateFlags } from "../tier/gateFlags";
import { overriddenTiers } from "../tier/tierAccounts";
import { memo, type Memo } from "./memo";
import { standingWarnings, type StandingWarnings } from "../warnings";

/** What moving weights, cuts and quotas leaves as it is. */
export interface Standing extends Rated {
  readonly gates: readonly GateFlags[];
  /** Index of the tier that an override gives, null where none is in force. */
  readonly overridden: readonly (number | null)[];
  /** Amounts of the size column, rounded; NaN where blank. */
  readonly amounts: Float64Array;
  readonly warnings: StandingWarnings;
}

/** Reads what stands, and keeps the latest of each part until a change touches it. */
export function standingReader(): (portfolio: Portfolio, model: Model) => Standing {
  const ratings = new WeakMap<Column, Memo<RatedColumn>>();
  const checks = memo<Uint8Array>();
  const gates = memo<readonly GateFlags[]>();
  const overridden = memo<readonly (number | null)[]>();
  const amounts = memo<Float64Array>();
  const warnings = memo<StandingWarnings>();
  return (portfolio, model) => {
    const rated = model.criteria.map((criterion, index) => {
      const rule = ruleOf(criterion, model);
      const column = portfolio.metrics[index] as Column;
      const own = ratings.get(column) ?? memo<RatedColumn>();
      ratings.set(column, own);
      return own([JSON.stringify(rule)], () => rateColumn(column, rule));
    });
    const labels = model.tiers.list.map(({ label }) => label);
    const judged = JSON.stringify([labels, model.overrides, model.asOf]);
    const policies = JSON.stringify(model.criteria.map(({ column, missing }) => [column, missing]));
    return {
      rated,
      needsCheck: checks(rated, () => needsCheckIn(rated, portfolio.count)),
      gates: gates([portfolio, JSON.stringify(model.gates)], () =>
        model.gates.map((gate, index) => gateFlags(portfolio.gates[index] ?? [], gate)),
      ),
      overridden: overridden([portfolio, judged], () => overriddenTiers(portfolio.ids, model, labels)),
      amounts: amounts([portfolio], () => amountsOf(portfolio)),
      warnings: warnings([portfolio, judged, policies], () => standingWarnings(portfolio, model)),
    };
  };
}

/** All that ratings depend on. */
function ruleOf(criterion: Criterion, { anchors }: Model): RatingRule {
  const { column, direction, scale, worst, best, missing, bands } = criterion;
  return { column, direction, scale, worst, best, missing, bands, anchors };
}

function amountsOf({ size, count }: Portfolio): Float64Array {
  return (size?.values ?? new Float64Array(count).fill(NaN)).map(roundScore);
}
