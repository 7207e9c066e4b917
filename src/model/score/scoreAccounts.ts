import { needsCheckIn, scoreRated, type Scored } from "./scoreRated";
import { rateColumn } from "../scale/rateColumn";
import type { Model } from "../document/types";
import type { Column, Portfolio } from "../portfolio/types";

/**
 * Rates every criterion and scores every account.
 * @throws {ModelError} as `rateColumn` and `scoreRated`
 */
export function scoreAccounts(portfolio: Portfolio, model: Model): Scored {
  const { anchors } = model;
  const rated = model.criteria.map((criterion, index) =>
    rateColumn(portfolio.metrics[index] as Column, { ...criterion, anchors }),
  );
  return scoreRated({ rated, needsCheck: needsCheckIn(rated, portfolio.count) }, model);
}
