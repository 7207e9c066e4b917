import { assess } from "../../model/assess";
import type { Model } from "../../model/document/types";
import type { Portfolio } from "../../model/portfolio/types";
import { reanchored } from "./criteria";

/**
 * How many accounts would change tier if the anchors were taken anew from these accounts.
 * @throws {ModelError} as `assess`
 */
export function reanchoring(model: Model, portfolio: Portfolio): number {
  const before = assess(portfolio, model).tier;
  const after = assess(portfolio, reanchored(model, portfolio)).tier;
  return before.filter((tier, account) => tier !== after[account]).length;
}
