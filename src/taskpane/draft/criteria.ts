import { anchoredBy } from "../../model/scale/frozenAnchors";
import { KNOWN, type Column, type Portfolio } from "../../model/portfolio/types";
import type { AnchorSource, Criterion, Model, Scale } from "../../model/document/types";

/** The model with one criterion changed. */
export function withCriterion(model: Model, column: string, change: (own: Criterion) => Criterion): Model {
  return { ...model, criteria: model.criteria.map((own) => (own.column === column ? change(own) : own)) };
}

/** The model without a criterion; bubbles keep their size column. */
export function withoutCriterion(model: Model, column: string): Model {
  return { ...model, criteria: model.criteria.filter((own) => own.column !== column) };
}

/**
 * The model with one criterion more, in the order of the list. A dimension that the model does not have becomes its
 * first, so that the column counts at once.
 */
export function withNewCriterion(model: Model, criterion: Criterion, headers: readonly string[]): Model {
  const { dimensions } = model;
  const isKnown = dimensions.length === 0 || dimensions.some(({ name }) => name === criterion.dimension);
  const own = isKnown ? criterion : { ...criterion, dimension: dimensions[0]?.name ?? criterion.dimension };
  const criteria = [...model.criteria, own];
  const place = ({ column }: Criterion): number => headers.indexOf(column);
  return { ...model, criteria: criteria.sort((one, other) => place(one) - place(other)) };
}

/** The criterion with better and worse the other way round; its anchors change places. */
export function turned(criterion: Criterion): Criterion {
  const { direction, worst, best } = criterion;
  return { ...criterion, direction: direction === "max" ? "min" : "max", worst: best, best: worst };
}

/** The criterion on another scale, with the anchors that its column asks for there. */
export function rescaled(
  criterion: Criterion,
  scale: Scale,
  column: Column,
  anchors: AnchorSource,
): Criterion {
  return anchoredBy(column, { ...criterion, scale, worst: null, best: null }, anchors);
}

/** Whether a column can be rated on the log scale: every number is above 0. */
export function allowsLog({ values, state }: Column): boolean {
  return values.every((value, account) => state[account] !== KNOWN || value > 0);
}

/** Whether the anchors are those that the column gives now. */
export function isFromData(criterion: Criterion, column: Column, anchors: AnchorSource): boolean {
  const { worst, best } = rescaled(criterion, criterion.scale, column, anchors);
  return criterion.worst === worst && criterion.best === best;
}

/** The model with the anchors that the accounts give now, wherever they came from; a blank column gives none. */
export function reanchored(model: Model, portfolio: Portfolio): Model {
  const criteria = model.criteria.map((own) => {
    const column = portfolio.metrics.find(({ header }) => header === own.column);
    return column?.state.includes(KNOWN) ? rescaled(own, own.scale, column, model.anchors) : own;
  });
  return { ...model, criteria };
}
