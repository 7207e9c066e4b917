import type { Criterion, Model } from "../../model/document/types";
import { moveWeight, shareOut, WHOLE } from "../../model/weight/balance";

/** What a slider moves: a dimension, or a criterion where the model has no dimensions. */
export interface Weight {
  readonly name: string;
  /** Tenths of a percent; all of them sum to WHOLE. */
  readonly tenths: number;
  /** The criteria that share it. */
  readonly criteria: readonly CriterionWeight[];
}

export interface CriterionWeight {
  readonly column: string;
  /** Its part of the dimension, in tenths of a percent; those of a dimension sum to WHOLE. */
  readonly share: number;
}

/** The weights of a model as the sliders show them. */
export function weightsOf({ dimensions, criteria }: Model): Weight[] {
  const items: readonly { readonly name: string; readonly weight: number }[] =
    dimensions.length > 0 ? dimensions : criteria.map(({ column, weight }) => ({ name: column, weight }));
  const tenths = shareOut(
    WHOLE,
    items.map(({ weight }) => weight),
  );
  return items.map(({ name }, index) => {
    const own = dimensions.length > 0 ? criteria.filter(({ dimension }) => dimension === name) : [];
    return { name, tenths: tenths[index] ?? 0, criteria: sharesOf(own) };
  });
}

/** Whether a dimension has a criterion that weighs something: what has none is not allocated. */
export function hasData(model: Model, name: string): boolean {
  const isOwn = ({ dimension, weight }: Criterion): boolean => dimension === name && weight > 0;
  return model.dimensions.length === 0 || model.criteria.some(isOwn);
}

/** Tenths of a percent that no column fills. */
export function unallocated(model: Model): number {
  return weightsOf(model)
    .filter(({ name }) => !hasData(model, name))
    .reduce((sum, { tenths }) => sum + tenths, 0);
}

/** The model with one weight moved to `target` tenths; `locked` names those that hold. */
export function withWeight(model: Model, name: string, target: number, locked: ReadonlySet<string>): Model {
  const weights = weightsOf(model);
  const moved = moveWeight(
    weights.map(({ tenths }) => tenths),
    weights.map((own) => locked.has(own.name)),
    weights.findIndex((own) => own.name === name),
    target,
  );
  return withWeights(model, moved);
}

/** The model with one criterion's share of its dimension moved to `target` tenths. */
export function withShare(model: Model, column: string, target: number): Model {
  const group = weightsOf(model).find(({ criteria }) => criteria.some((own) => own.column === column));
  if (!group) return model;
  const shares = group.criteria.map(({ share }) => share);
  const index = group.criteria.findIndex((own) => own.column === column);
  const moved = moveWeight(shares, [], index, target);
  const weightOf = new Map(group.criteria.map((own, at) => [own.column, percent(moved[at])]));
  return {
    ...model,
    criteria: model.criteria.map((own) => ({ ...own, weight: weightOf.get(own.column) ?? own.weight })),
  };
}

/** The model with the weight of one dimension given to the dimensions that have data, in proportion. */
export function redistributed(model: Model, name: string, locked: ReadonlySet<string>): Model {
  const weights = weightsOf(model);
  const takes = (own: Weight, ignoring: boolean): boolean =>
    own.name !== name && hasData(model, own.name) && (ignoring || !locked.has(own.name));
  const ignoring = !weights.some((own) => takes(own, false));
  const takers = weights.filter((own) => takes(own, ignoring));
  const given = weights.find((own) => own.name === name)?.tenths ?? 0;
  if (takers.length === 0) return model;
  const total = takers.reduce((sum, { tenths }) => sum + tenths, given);
  const shares = shareOut(
    total,
    takers.map(({ tenths }) => tenths),
  );
  return withWeights(
    model,
    weights.map((own) => {
      if (own.name === name) return 0;
      return takers.includes(own) ? (shares.shift() ?? 0) : own.tenths;
    }),
  );
}

/**
 * The model with weights that come from elsewhere, on both levels. Locked ones hold; the others take what is left in
 * the proportions proposed.
 *
 * @param proposed in the order of `weightsOf`; shares of a dimension that proposes none stay as they are
 */
export function withProposal(model: Model, proposed: readonly Weight[], locked: ReadonlySet<string>): Model {
  const chosen = weightsOf(model);
  const isHeld = ({ name }: Weight): boolean => locked.has(name);
  const held = chosen.filter(isHeld).reduce((sum, { tenths }) => sum + tenths, 0);
  const free = shareOut(
    WHOLE - held,
    proposed.filter((own) => !isHeld(own)).map(({ tenths }) => tenths),
  );
  const weighed = withWeights(
    model,
    chosen.map((own) => (isHeld(own) ? own.tenths : (free.shift() ?? 0))),
  );
  const shares = new Map(
    proposed.flatMap(({ criteria }) => criteria.map(({ column, share }) => [column, percent(share)])),
  );
  const criteria = weighed.criteria.map((own) => ({ ...own, weight: shares.get(own.column) ?? own.weight }));
  return { ...weighed, criteria };
}

/** The model with the weights of an earlier one, to the digit, wherever it still has their names. */
export function withEarlierWeights(model: Model, { dimensions, criteria }: Model): Model {
  const ofDimension = new Map(dimensions.map(({ name, weight }) => [name, weight]));
  const ofCriterion = new Map(criteria.map(({ column, weight }) => [column, weight]));
  return {
    ...model,
    dimensions: model.dimensions.map((own) => ({ ...own, weight: ofDimension.get(own.name) ?? own.weight })),
    criteria: model.criteria.map((own) => ({ ...own, weight: ofCriterion.get(own.column) ?? own.weight })),
  };
}

function withWeights(model: Model, tenths: readonly number[]): Model {
  if (model.dimensions.length > 0) {
    const dimensions = model.dimensions.map((own, index) => ({ ...own, weight: percent(tenths[index]) }));
    return { ...model, dimensions };
  }
  return {
    ...model,
    criteria: model.criteria.map((own, index) => ({ ...own, weight: percent(tenths[index]) })),
  };
}

function sharesOf(criteria: readonly Criterion[]): CriterionWeight[] {
  const shares = shareOut(
    WHOLE,
    criteria.map(({ weight }) => weight),
  );
  return criteria.map(({ column }, index) => ({ column, share: shares[index] ?? 0 }));
}

function percent(tenths = 0): number {
  return tenths / 10;
}
