import type { Validation, ValidationRule } from "../../book/types";
import { formatAreas, readAreas } from "../sheet/areas";
import { same, sameBesideFormulas } from "../same";
import { wordOnDisk } from "../style/words";
import { child, children, type Element, flag } from "../xml/parse";
import { withAttributes } from "../xml/edits";
import { attributes, decodeEscapes, encodeEscapes, textElement } from "../xml/text";
import { extensionLists, withCells } from "./extensions";
import { formulasIn, withFormulas } from "./fileFormulas";
import { operandOnDisk, quoted, typedOperand } from "./formula";
import { ALERTS, COMPARISONS, VALIDATION_TYPES } from "./words";

interface ValidationOrigin {
  readonly raw: string;
  /** Whether it stands among the sheet's extensions. */
  readonly isExtension: boolean;
  readonly read: Validation;
}

/** @param rest text of the part that `root` was read from */
export function readValidations(root: Element, rest: string): Validation[] {
  return [
    ...readList(child(root, "dataValidations"), rest, false),
    ...extensionLists(root, "dataValidations").flatMap((list) => readList(list, rest, true)),
  ];
}

function readList(list: Element | null, rest: string, isExtension: boolean): Validation[] {
  return children(list, "dataValidation").map((element) => {
    const values = element.attributes;
    const text = (value: string | undefined): string => decodeEscapes(value ?? "");
    const raw = rest.slice(element.start, element.end);
    const read: Validation = {
      areas: readAreas(values.sqref ?? child(element, "sqref")?.text),
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
      fileFormulas: formulasIn(raw),
    };
    const origin: ValidationOrigin = { raw, isExtension, read: structuredClone(read) };
    return { ...read, origin };
  });
}

function readRule(element: Element): ValidationRule {
  const { type = "none", operator = "between", showDropDown } = element.attributes;
  // An extension's formula stands in an element of its own within.
  const [formula1 = "", formula2] = ["formula1", "formula2"].map((name) => {
    const formula = child(element, name);
    return child(formula, "f")?.text ?? formula?.text;
  });
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

/** What the file said of a validation, as long as nobody has changed it, brought up to date; null otherwise. */
function keptXml(validation: Validation, isExtension: boolean): string | null {
  const origin = validation.origin as ValidationOrigin | undefined;
  if (origin?.isExtension !== isExtension) return null;
  const { areas } = validation;
  if (!sameBesideFormulas({ ...origin.read, areas }, validation)) return null;
  const xml = withFormulas(origin.raw, validation.fileFormulas ?? []);
  if (same(areas, origin.read.areas)) return xml;
  return isExtension ? withCells(xml, areas) : withAttributes(xml, { sqref: formatAreas(areas) });
}

export function validationsXml(validations: readonly Validation[]): string {
  const items = validations
    .filter((validation) => validation.areas.length > 0 && keptXml(validation, true) === null)
    .map((validation) => keptXml(validation, false) ?? validationXml(validation));
  return items.length === 0
    ? ""
    : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

/** The validations among the sheet's extensions that did not change; one that did is written with the others. */
export function extendedValidationsXml(validations: readonly Validation[]): string[] {
  return validations.flatMap((validation) =>
    validation.areas.length === 0 ? [] : (keptXml(validation, true) ?? []),
  );
}

function validationXml(validation: Validation): string {
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
  const content = formulas.map((formula, index) => textElement(`formula${index + 1}`, formula));
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
