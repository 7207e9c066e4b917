import { type Palette, readColor } from "../style/colors";
import { child, children, type Element, flag } from "../xml/parse";
import { typedOperand } from "./formula";
import { COMPARISONS, ICON_COUNTS, LIMITS, PERIODS, PRESETS, TEXT_RULES } from "./words";

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

/**
 * The rule as office.js names its parts; empty for kinds that this host does not know.
 * @param finer what the sheet's extensions say of the same rule: the limits of a data bar are theirs
 */
export function readRule(rule: Element, finer: Element | null, palette: Palette): Record<string, unknown> {
  const { operator = "", type = "" } = rule.attributes;
  const [formula1 = "", formula2] = rule.children
    .filter(({ name }) => name === "formula" || name === "f")
    .map((each) => typedOperand(each.text));
  // Among the extensions the text of a rule is its second formula.
  const text = rule.attributes.text ?? formula2 ?? "";
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
      return { ...readDataBar(rule, palette), ...(finer && limitsOf(finer)) };
    case "ColorScale":
      return readColorScale(child(rule, "colorScale"), palette);
    case "TopBottom":
      return readTopBottom(rule);
    case "IconSet":
      return readIconSet(child(rule, "iconSet"));
    case "PresetCriteria": {
      const criterion =
        type === "aboveAverage"
          ? averageOf(rule)
          : type === "timePeriod"
            ? PERIODS[rule.attributes.timePeriod ?? ""]
            : PRESETS[type];
      return criterion === undefined ? {} : { criterion };
    }
    default:
      return {};
  }
}

function readTopBottom({ attributes: { rank, percent, bottom } }: Element): Record<string, unknown> {
  const end = flag(bottom) ? "Bottom" : "Top";
  return { type: end + (flag(percent) ? "Percent" : "Items"), rank: Number(rank ?? 10) };
}

/** @returns undefined for more deviations than Excel has a name for */
function averageOf({ attributes: { aboveAverage, equalAverage, stdDev } }: Element): string | undefined {
  const side = flag(aboveAverage, true) ? "AboveAverage" : "BelowAverage";
  const deviations = Number(stdDev ?? 0);
  if (deviations !== 0) {
    const count = ["", "One", "Two", "Three"][deviations];
    return count && `${count}StdDev${side}`;
  }
  return flag(equalAverage) ? `EqualOr${side}` : side;
}

function readLimit(limit: Element | undefined): { type: string; formula?: string } {
  const { type = "", val = child(limit, "f")?.text } = limit?.attributes ?? {};
  return { type: LIMITS[type] ?? "Automatic", ...(val === undefined ? {} : { formula: typedOperand(val) }) };
}

function limitsOf(rule: Element): Record<string, unknown> {
  const [lower, upper] = children(child(rule, "dataBar"), "cfvo");
  return { lowerBoundRule: readLimit(lower), upperBoundRule: readLimit(upper) };
}

function readDataBar(rule: Element, palette: Palette): Record<string, unknown> {
  const bar = child(rule, "dataBar");
  const color = child(bar, "color") ?? child(bar, "fillColor");
  return {
    showDataBarOnly: !flag(bar?.attributes.showValue, true),
    ...limitsOf(rule),
    positiveFormat: { fillColor: readColor(color, palette) ?? "" },
  };
}

function readIconSet(icons: Element | null): Record<string, unknown> {
  const { iconSet = "3TrafficLights1", showValue, reverse } = icons?.attributes ?? {};
  return {
    style: iconSet.replace(/^\d/, (count) => ICON_COUNTS[count] ?? count),
    showIconOnly: !flag(showValue, true),
    reverseIconOrder: flag(reverse),
    criteria: children(icons, "cfvo").map((limit) => ({
      ...readLimit(limit),
      operator: flag(limit.attributes.gte, true) ? "GreaterThanOrEqual" : "GreaterThan",
    })),
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
