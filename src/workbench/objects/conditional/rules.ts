import { asOneOf, asRecord, asText } from "../../wire/arguments";
import type { HostClass } from "../../wire/defineClass";
import { asColor } from "../color";
import { asFormula, asOperand, asOperands } from "./checks";
import { lookClass } from "./look";
import { defineFormatPart, type FormatTarget, rulePart, wholeRule } from "./target";

const Format = (target: FormatTarget): ReturnType<typeof lookClass.of> => lookClass.of(target);

const formulaRuleClass: HostClass<FormatTarget> = defineFormatPart("ConditionalFormatRule", {
  scalars: { Formula: rulePart("formula", asFormula) },
  missing: ["FormulaLocal", "FormulaR1C1"],
});

export const customClass: HostClass<FormatTarget> = defineFormatPart("CustomConditionalFormat", {
  navigations: { Format, Rule: (target) => formulaRuleClass.of(target) },
});

const COMPARISONS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export const cellValueClass: HostClass<FormatTarget> = defineFormatPart("CellValueConditionalFormat", {
  scalars: {
    Rule: wholeRule((value) => asOperands(asRecord(value), COMPARISONS)),
  },
  navigations: { Format },
});

const TEXT_RULES = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const textClass: HostClass<FormatTarget> = defineFormatPart("TextConditionalFormat", {
  scalars: {
    Rule: wholeRule((value) => {
      const { operator, text } = asRecord(value);
      return { operator: asOneOf(operator, TEXT_RULES), text: asText(text) };
    }),
  },
  navigations: { Format },
});

const LIMITS = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;

/** One end of a colour scale or data bar. */
export function asLimit(value: unknown): Record<string, unknown> {
  const { formula, type } = asRecord(value);
  const operand = formula === undefined || formula === null ? {} : { formula: asOperand(formula) };
  return { type: asOneOf(type, LIMITS), ...operand };
}

export const colorScaleClass: HostClass<FormatTarget> = defineFormatPart("ColorScaleConditionalFormat", {
  scalars: {
    Criteria: wholeRule((value) => {
      const { minimum, midpoint, maximum } = asRecord(value);
      const middle = midpoint === undefined || midpoint === null ? {} : { midpoint: asCriterion(midpoint) };
      return { minimum: asCriterion(minimum), ...middle, maximum: asCriterion(maximum) };
    }),
    ThreeColorScale: { get: ({ format }) => format.rule.midpoint !== undefined },
  },
});

function asCriterion(value: unknown): Record<string, unknown> {
  return { ...asLimit(value), color: asColor(asRecord(value).color) };
}
