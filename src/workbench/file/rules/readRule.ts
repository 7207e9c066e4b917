import { type Palette, readColor } from "../style/colors";
import { child, children, type Element, flag } from "../xml/parse";
import { typedOperand } from "./formula";
import { COMPARISONS, LIMITS, TEXT_RULES } from "./words";

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};

/** Excel.ConditionalFormatType of a `<cfRule>`. */
export function typeOf({ attributes: { type = "" } }: Element): string {
  return TYPES[type] ?? (type in TEXT_RULES ? "ContainsText" : "PresetCriteria");
}

/** The rule as office.js names its parts; empty for the types that are only kept (icons, top and bottom, presets). */
export function readRule(rule: Element, palette: Palette): Record<string, unknown> {
  const { operator = "", text = "", type = "" } = rule.attributes;
  const [formula1 = "", formula2] = children(rule, "formula").map((each) => typedOperand(each.text));
  switch (typeOf(rule)) {
    case "Custom":
      return { formula: formula1 };
    case "CellValue":
      return {
        formula1,
        ...(formula2 === undefined ? {} : { formula2 }),
        operator: COMPARISONS[operator] ?? "Invalid",
      };
    case "ContainsText":
      return { operator: TEXT_RULES[type] ?? "Invalid", text };
    case "DataBar":
      return readDataBar(child(rule, "dataBar"), palette);
    case "ColorScale":
      return readColorScale(child(rule, "colorScale"), palette);
    default:
      return {};
  }
}

function readLimit(limit: Element | undefined): { type: string; formula?: string } {
  const { type = "", val } = limit?.attributes ?? {};
  return { type: LIMITS[type] ?? "Automatic", ...(val === undefined ? {} : { formula: typedOperand(val) }) };
}

function readDataBar(bar: Element | null, palette: Palette): Record<string, unknown> {
  const [lower, upper] = children(bar, "cfvo");
  return {
    showDataBarOnly: !flag(bar?.attributes.showValue, true),
    lowerBoundRule: readLimit(lower),
    upperBoundRule: readLimit(upper),
    positiveFormat: { fillColor: readColor(child(bar, "color"), palette) ?? "" },
  };
}

function readColorScale(scale: Element | null, palette: Palette): Record<string, unknown> {
  const limits = children(scale, "cfvo");
  const colors = children(scale, "color");
  const criteria = limits.map((limit, index) => ({
    ...readLimit(limit),
    color: readColor(colors[index] ?? null, palette) ?? "",
  }));
  const [minimum, second, third] = criteria;
  return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
}
