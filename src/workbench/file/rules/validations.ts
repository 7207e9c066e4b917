import type { Validation, ValidationRule } from "../../book/types";
import { formatAreas, readAreas } from "../sheet/areas";
import { same } from "../same";
import { wordOnDisk } from "../style/words";
import { child, children, type Element, flag } from "../xml/parse";
import { attributes, decodeEscapes, encodeEscapes } from "../xml/text";
import { formulaElement, operandOnDisk, quoted, typedOperand } from "./formula";
import { ALERTS, COMPARISONS, VALIDATION_TYPES } from "./words";

interface ValidationOrigin {
  readonly raw: string;
  readonly read: Validation;
}

/** @param rest text of the part that `root` was read from */
export function readValidations(root: Element, rest: string): Validation[] {
  return children(child(root, "dataValidations"), "dataValidation").map((element) => {
    const values = element.attributes;
    const text = (value: string | undefined): string => decodeEscapes(value ?? "");
    const read: Validation = {
      areas: readAreas(values.sqref),
      rule: readRule(element),
      ignoreBlanks: flag(values.allowBlank),
      errorAlert: {
        message: text(values.error),
        showAlert: flag(values.showErrorMessage),
        style: ALERTS[values.errorStyle ?? "stop"] ?? "Stop",
        title: text(values.errorTitle),
      },
      prompt: {
        message: text(values.prompt),
        showPrompt: flag(values.showInputMessage),
        title: text(values.promptTitle),
      },
    };
    const origin: ValidationOrigin = {
      raw: rest.slice(element.start, element.end),
      read: structuredClone(read),
    };
    return { ...read, origin };
  });
}

function readRule(element: Element): ValidationRule {
  const { type = "none", operator = "between", showDropDown } = element.attributes;
  const [formula1 = "", formula2] = ["formula1", "formula2"].map((name) => child(element, name)?.text);
  if (type === "list") return { list: { inCellDropDown: !flag(showDropDown), source: listSource(formula1) } };
  if (type === "custom") return { custom: { formula: typedOperand(formula1) } };
  const kind = VALIDATION_TYPES[type];
  if (kind === undefined) return {};
  const comparison = COMPARISONS[operator] ?? "Between";
  return {
    [kind]: {
      formula1: typedOperand(formula1),
      ...(formula2 === undefined ? {} : { formula2: typedOperand(formula2) }),
      operator: comparison.replace(/OrEqual$/, "OrEqualTo"),
    },
  };
}

/** "a,b,c" or "=A1:A3". */
function listSource(formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1];
  return literal === undefined ? typedOperand(formula) : decodeEscapes(literal.replace(/""/g, '"'));
}

export function validationsXml(validations: readonly Validation[]): string {
  const items = validations.filter(({ areas }) => areas.length > 0).map(validationXml);
  return items.length === 0
    ? ""
    : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

function validationXml(validation: Validation): string {
  const origin = validation.origin as ValidationOrigin | undefined;
  if (origin && same(origin.read, validation)) return origin.raw;
  const { areas, rule, ignoreBlanks, errorAlert, prompt } = validation;
  const { type, operator, hidesDropDown, formulas } = ruleOnDisk(rule);
  const text = (value: string): string | null => (value === "" ? null : encodeEscapes(value));
  const start = attributes({
    type,
    errorStyle: errorAlert.style === "Stop" ? null : wordOnDisk(ALERTS, errorAlert.style, "stop"),
    operator,
    allowBlank: ignoreBlanks || null,
    showDropDown: hidesDropDown || null,
    showInputMessage: prompt.showPrompt || null,
    showErrorMessage: errorAlert.showAlert || null,
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref: formatAreas(areas),
  });
  const content = formulas.map((formula, index) => formulaElement(`formula${index + 1}`, formula));
  return `<dataValidation${start}>${content.join("")}</dataValidation>`;
}

interface RuleOnDisk {
  readonly type: string | null;
  readonly operator: string | null;
  readonly hidesDropDown: boolean;
  readonly formulas: readonly string[];
}

function ruleOnDisk(rule: ValidationRule): RuleOnDisk {
  const [kind = "", value] = Object.entries(rule)[0] ?? [];
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  const plain = { operator: null, hidesDropDown: false };
  if (kind === "list")
    return {
      ...plain,
      type: "list",
      hidesDropDown: fields.inCellDropDown === false,
      formulas: [quoted(String(fields.source ?? ""))],
    };
  if (kind === "custom") return { ...plain, type: "custom", formulas: [operandOnDisk(fields.formula)] };
  const type = Object.entries(VALIDATION_TYPES).find(([, each]) => each === kind)?.[0];
  if (type === undefined) return { ...plain, type: null, formulas: [] };
  const comparison = String(fields.operator ?? "Between").replace(/OrEqualTo$/, "OrEqual");
  const operator = wordOnDisk(COMPARISONS, comparison, "between");
  const isSpan = operator === "between" || operator === "notBetween";
  const formulas = [fields.formula1, ...(isSpan ? [fields.formula2] : [])].map(operandOnDisk);
  return { ...plain, type, operator: operator === "between" ? null : operator, formulas };
}
