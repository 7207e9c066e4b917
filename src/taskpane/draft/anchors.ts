import type { Grid } from "../../cells/grid";
import { readPortfolio } from "../../cells/portfolio";
import type { Model } from "../../model/document/types";
import type { Portfolio } from "../../model/portfolio/types";
import { anchoredBy } from "../../model/scale/frozenAnchors";
import { isFromData } from "./criteria";

/**
 * The model with a number for every open anchor that the accounts can give.
 * @throws {ModelError} as `readPortfolio`, `anchoredBy`
 */
export function freshAnchors(grid: Grid, model: Model): Model {
  const { metrics } = readPortfolio(grid, model);
  const criteria = model.criteria.map((criterion, index) => {
    const column = metrics[index];
    return column ? anchoredBy(column, criterion, model.anchors) : criterion;
  });
  return { ...model, criteria };
}

/** The model with those anchors open that are what its accounts give. */
export function withoutDataAnchors(model: Model, { metrics }: Portfolio): Model {
  const criteria = model.criteria.map((criterion) => {
    const column = metrics.find(({ header }) => header === criterion.column);
    const isOwn = column !== undefined && isFromData(criterion, column, model.anchors);
    return isOwn ? { ...criterion, worst: null, best: null } : criterion;
  });
  return { ...model, criteria };
}
