import { holdsCell } from "../../book/area";
import type { CellValue, Sheet, Validation } from "../../book/types";
import { displayText } from "../../book/displayText";
import { holds, isComparable, isTrue } from "../rules/compare";
import { formulaValue, operandValue } from "../rules/operand";
import type { Evaluate } from "../univer/evaluator";

/** A cell that something is typed into. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** The validation of a cell. */
export const validationAt = ({ sheet, row, column }: Place): Validation | undefined =>
  sheet.validations.find(({ areas }) => areas.some((area) => holdsCell(area, row, column)));

/** The texts that a cell's list offers; null where its validation is none, or the list is not to be known at once. */
export function choicesOf(validation: Validation, place: Place, evaluate: Evaluate): string[] | null {
  const list = validation.rule.list as Fields | undefined;
  if (!list) return null;
  const source = String(list.source ?? "");
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const rule = { sheet: place.sheet, areas: validation.areas };
  const values = formulaValue(source, rule, place.row, place.column, evaluate);
  return (
    values
      ?.flat()
      .map(textOf)
      .filter((text) => text !== "") ?? null
  );
}

const textOf = (value: CellValue | undefined): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? value.error : displayText(value, "General");
};

/**
 * Whether a validation lets a value into a cell, as in Excel. What cannot be known at once is let in.
 * @param evaluate for a rule by formula it must see the value in the cell
 */
export function accepts(validation: Validation, place: Place, value: CellValue, evaluate: Evaluate): boolean {
  const [kind, given] = Object.entries(validation.rule)[0] ?? [];
  if (kind === undefined) return true;
  if (value === null || value === "") return validation.ignoreBlanks;
  if (kind === "list") return isListed(validation, place, value, evaluate);
  const fields = given as Fields;
  const rule = { sheet: place.sheet, areas: validation.areas };
  if (kind === "custom") {
    const result = formulaValue(String(fields.formula), rule, place.row, place.column, evaluate);
    return result === undefined || isTrue(result[0]?.[0]);
  }
  const measured = kind === "textLength" ? textOf(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  const [first, second] = [fields.formula1, fields.formula2].map((operand) =>
    operandValue(operand, rule, place.row, place.column, evaluate),
  );
  if (!isComparable(first)) return true;
  return holds(String(fields.operator), measured, first, isComparable(second) ? second : null);
}

/** Capitals count where the list stands in the rule itself, and not where it stands in cells. */
function isListed(validation: Validation, place: Place, value: CellValue, evaluate: Evaluate): boolean {
  const choices = choicesOf(validation, place, evaluate);
  if (choices === null) return true;
  const isLiteral = !String((validation.rule.list as Fields).source).startsWith("=");
  const fold = (text: string): string => (isLiteral ? text : text.toLowerCase());
  return choices.some((choice) => fold(choice) === fold(textOf(value)));
}
