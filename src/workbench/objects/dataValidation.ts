import { formatReference, parseReference } from "../book/a1";
import { contains, intersection, subtract } from "../book/area";
import type { Validation, ValidationRule } from "../book/types";
import { asFlag, asOneOf, asRecord } from "../wire/arguments";
import { defineClass, type HostClass } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { asFormula, asOperand, asOperands } from "./conditional/checks";
import type { Areas } from "./format/formatCells";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
/** Office takes no longer one from a file ([MS-OI29500] 2.1.613 c). */
const LONGEST_ALERT = 224;
const ALERTS = ["Stop", "Warning", "Information"] as const;
const COMPARED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const COMPARISONS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** What Excel has for cells without a validation. */
const newValidation = (): Validation => ({
  areas: [],
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
});

/** The validation of all the cells; a new one where they have none or not one and the same. */
function validationOf({ sheet, areas }: Areas): Validation {
  const found = sheet.validations.find((each) =>
    areas.every((area) => each.areas.some((own) => contains(own, area))),
  );
  return found ?? newValidation();
}

/** Gives the cells their own validation, which differs from what they had by `change`. */
function change(target: Areas, part: Partial<Validation>): void {
  const { sheet, areas } = target;
  assertUnprotected(sheet);
  const validation: Validation = { ...validationOf(target), ...part, areas: [...areas] };
  delete validation.origin;
  clear(target);
  sheet.validations.push(validation);
}

function clear({ sheet, areas }: Areas): void {
  assertUnprotected(sheet);
  const rest = (validation: Validation): Validation => {
    if (!validation.areas.some((own) => areas.some((hole) => intersection(own, hole)))) return validation;
    const left = areas.reduce((own, hole) => own.flatMap((area) => subtract(area, hole)), validation.areas);
    return { ...validation, areas: left };
  };
  sheet.validations = sheet.validations.map(rest).filter((validation) => validation.areas.length > 0);
  sheet.changed.add("validations");
}

function asRule(value: unknown): ValidationRule {
  const rule = asRecord(value);
  if (rule.list !== undefined) return { list: asList(rule.list) };
  if (rule.custom !== undefined) return { custom: { formula: asFormula(asRecord(rule.custom).formula) } };
  const kind = COMPARED.find((name) => rule[name] !== undefined);
  if (kind === undefined) throw new HostError("InvalidArgument");
  return { [kind]: asOperands(asRecord(rule[kind]), COMPARISONS) };
}

function asList(value: unknown): ValidationRule {
  const { inCellDropDown, source } = asRecord(value);
  const range = rangeClass.targetOf(source);
  const text = range ? `=${formatReference(range.sheet.name, range.area, true)}` : asOperand(source);
  if (text === "" || (!text.startsWith("=") && text.length > LONGEST_LIST))
    throw new HostError("InvalidArgument");
  const area = text.startsWith("=") ? parseReference(text)?.area : null;
  if (area && area.top !== area.bottom && area.left !== area.right) {
    const reason = "The list must be a reference to a single row or column.";
    throw new HostError("InvalidArgument", reason);
  }
  return { inCellDropDown: inCellDropDown === undefined ? true : asFlag(inCellDropDown), source: text };
}

function asShort(value: unknown, longest: number): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string" || value.length > longest) throw new HostError("InvalidArgument");
  return value;
}

const typeOf = ({ rule }: Validation): string => {
  const [kind = "none"] = Object.keys(rule);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
};

export const dataValidationClass: HostClass<Areas> = defineClass("DataValidation", {
  scalars: {
    Type: { get: (target) => typeOf(validationOf(target)) },
    Rule: {
      get: (target) => validationOf(target).rule,
      set: (target, value) => {
        change(target, { rule: asRule(value) });
      },
    },
    IgnoreBlanks: {
      get: (target) => validationOf(target).ignoreBlanks,
      set: (target, value) => {
        change(target, { ignoreBlanks: asFlag(value) });
      },
    },
    ErrorAlert: {
      get: (target) => validationOf(target).errorAlert,
      set: (target, value) => {
        const { message, showAlert, style, title } = asRecord(value);
        const errorAlert = {
          message: asShort(message, LONGEST_ALERT),
          showAlert: showAlert === undefined ? true : asFlag(showAlert),
          style: style === undefined ? "Stop" : asOneOf(style, ALERTS),
          title: asShort(title, LONGEST_TITLE),
        };
        change(target, { errorAlert });
      },
    },
    Prompt: {
      get: (target) => validationOf(target).prompt,
      set: (target, value) => {
        const { message, showPrompt, title } = asRecord(value);
        const prompt = {
          message: asShort(message, LONGEST_PROMPT),
          showPrompt: showPrompt === undefined ? true : asFlag(showPrompt),
          title: asShort(title, LONGEST_TITLE),
        };
        change(target, { prompt });
      },
    },
  },
  methods: { Clear: clear },
  missing: ["Valid"],
});
