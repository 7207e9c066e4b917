import { columnName } from "../../book/a1";
import type { ConditionalFormat } from "../../book/types";
import { argb } from "../style/colors";
import { wordOnDisk } from "../style/words";
import { attributes, encodeEscapes, textElement } from "../xml/text";
import { operandOnDisk, quoted } from "./formula";
import { COMPARISONS, LIMITS, TEXT_RULES } from "./words";

/** `<cfRule>` of a format that was made or changed. @throws {Error} for a type that can only be kept */
export function ruleXml(format: ConditionalFormat, dxfId: number | null): string {
  const { type, values, content } = partsOf(format);
  const { priority, stopIfTrue } = format;
  const start = attributes({ type, dxfId, priority, stopIfTrue: stopIfTrue || null, ...values });
  return `<cfRule${start}>${content}</cfRule>`;
}

interface Parts {
  readonly type: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly content: string;
}

function partsOf(format: ConditionalFormat): Parts {
  const { rule } = format;
  const formula = (operand: unknown): string => textElement("formula", operandOnDisk(operand));
  switch (format.type) {
    case "Custom":
      return { type: "expression", content: formula(rule.formula) };
    case "CellValue": {
      const operator = wordOnDisk(COMPARISONS, String(rule.operator), "between");
      const isSpan = operator === "between" || operator === "notBetween";
      return {
        type: "cellIs",
        values: { operator },
        content: formula(rule.formula1) + (isSpan ? formula(rule.formula2) : ""),
      };
    }
    case "ContainsText":
      return textParts(format);
    case "DataBar":
      return { type: "dataBar", content: dataBarXml(rule) };
    case "ColorScale":
      return { type: "colorScale", content: colorScaleXml(rule) };
    default:
      throw new Error(`A conditional format of type ${format.type} can be kept, not written.`);
  }
}

/** Excel states such a rule twice: as a text and as the formula that checks it, for the first cell. */
function textParts({ rule, areas }: ConditionalFormat): Parts {
  const type = wordOnDisk(TEXT_RULES, String(rule.operator), "containsText");
  const text = String(rule.text ?? "");
  const sought = quoted(text);
  const cell = `${columnName(areas[0]?.left ?? 0)}${(areas[0]?.top ?? 0) + 1}`;
  const checks: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${sought},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${sought},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${sought}))=${sought}`,
    endsWith: `RIGHT(${cell},LEN(${sought}))=${sought}`,
  };
  const operator = type === "notContainsText" ? "notContains" : type;
  return {
    type,
    values: { operator, text: encodeEscapes(text) },
    content: textElement("formula", checks[type] ?? ""),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (value ?? {}) as Fields;

function limitXml(limit: Fields, automatic: string): string {
  const type = wordOnDisk(LIMITS, String(limit.type), automatic);
  const val = type === "min" || type === "max" ? null : operandOnDisk(limit.formula);
  return `<cfvo${attributes({ type, val })}/>`;
}

const colorXml = (color: unknown): string => `<color rgb="${argb(String(color))}"/>`;

function dataBarXml(rule: Fields): string {
  const limits =
    limitXml(fieldsOf(rule.lowerBoundRule), "min") + limitXml(fieldsOf(rule.upperBoundRule), "max");
  const start = attributes({ showValue: rule.showDataBarOnly === true ? 0 : null });
  return `<dataBar${start}>${limits}${colorXml(fieldsOf(rule.positiveFormat).fillColor)}</dataBar>`;
}

function colorScaleXml({ minimum, midpoint, maximum }: Fields): string {
  const criteria = [minimum, ...(midpoint === undefined ? [] : [midpoint]), maximum].map(fieldsOf);
  const limits = criteria.map((each, index) => limitXml(each, index === 0 ? "min" : "max"));
  return `<colorScale>${limits.join("")}${criteria.map(({ color }) => colorXml(color)).join("")}</colorScale>`;
}
