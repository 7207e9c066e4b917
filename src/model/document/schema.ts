import * as v from "valibot";

const text = v.string();
const label = v.pipe(v.string(), v.nonEmpty());
const number = v.pipe(v.number(), v.finite());
const date = v.pipe(text, v.isoDate());
const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);

const matrixCut = v.optional(v.union([number, v.picklist(["mean", "median"])]), "median");

const criterion = v.strictObject({
  column: label,
  dimension: v.optional(text, ""),
  axis: v.optional(v.picklist(["direct", "potential", "none"]), "none"),
  weight: v.optional(number, 1),
  direction: maybe(v.picklist(["max", "min"])),
  scale: v.optional(v.picklist(["linear", "log", "percentile", "bands"]), "linear"),
  worst: maybe(number),
  best: maybe(number),
  missing: v.optional(v.picklist(["unknown", "zero", "worst", "median", "error"]), "unknown"),
  bands: v.optional(v.array(v.strictObject({ from: number, rating: number })), []),
});

const tiers = v.strictObject({
  by: v.optional(v.picklist(["cut", "quota", "pareto"]), "cut"),
  rule: maybe(v.picklist(["bands", "potential"])),
  list: v.array(
    v.strictObject({
      label,
      cut: maybe(number),
      share: maybe(v.pipe(number, v.minValue(0), v.ltValue(1))),
      count: maybe(v.pipe(number, v.integer(), v.minValue(1))),
    }),
  ),
  ties: v.optional(v.picklist(["promote", "demote", "order"]), "promote"),
  buffer: maybe(number),
  potentialCut: v.optional(number, 50),
});

/**
 * The model document: which keys there are, what they hold, and what stands for those left out. A null of
 * `direction`, `rule` and `buffer` is filled in by `parseModel`, from what else the document says.
 */
export const modelSchema = v.strictObject({
  version: v.literal(1),
  name: v.optional(text, ""),
  table: maybe(label),
  account: label,
  id: maybe(label),
  filter: maybe(v.strictObject({ column: label, in: v.array(text) })),
  dimensions: v.optional(v.array(v.strictObject({ name: label, weight: number })), []),
  criteria: v.array(criterion),
  anchors: v.optional(v.picklist(["p5p95", "minmax"]), "minmax"),
  minCoverage: v.optional(v.pipe(number, v.minValue(0), v.maxValue(1)), 0.7),
  asOf: maybe(date),
  tiers,
  matrix: v.optional(v.strictObject({ direct: matrixCut, potential: matrixCut, size: maybe(label) }), {}),
  gates: v.optional(
    v.array(
      v.strictObject({
        column: label,
        op: v.picklist([">", ">=", "<", "<=", "=", "<>", "true"]),
        value: maybe(v.union([number, label])),
        cap: label,
        reason: v.optional(text, ""),
      }),
    ),
    [],
  ),
  overrides: v.optional(
    v.array(
      v.strictObject({
        id: label,
        tier: label,
        reason: v.optional(text, ""),
        by: v.optional(text, ""),
        expires: maybe(date),
      }),
    ),
    [],
  ),
});

export type ModelDocument = v.InferOutput<typeof modelSchema>;
