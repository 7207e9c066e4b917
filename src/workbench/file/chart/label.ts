import type { ChartSeries, DataLabel } from "../../book/types";
import { element, setting } from "./element";
import { labelRange } from "./labelRange";
import { texts, type ValuesOf } from "./reference";
import { LABEL_POSITIONS } from "./terms";
import { field, richText, textProperties } from "./text";

const OFFICE_2013 = { "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart" };
const SHOWS_RANGE = element(
  "c:extLst",
  {},
  element(
    "c:ext",
    { uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", ...OFFICE_2013 },
    setting("c15:showDataLabelsRange", true),
  ),
);
const NO_BOX = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

type Shown = Pick<
  DataLabel,
  "showLegendKey" | "showValue" | "showCategoryName" | "showSeriesName" | "showBubbleSize"
>;

const NOTHING: Shown = {
  showLegendKey: false,
  showValue: false,
  showCategoryName: false,
  showSeriesName: false,
  showBubbleSize: false,
};

function shown(label: Shown): string {
  return [
    setting("c:showLegendKey", label.showLegendKey),
    setting("c:showVal", label.showValue),
    setting("c:showCatName", label.showCategoryName),
    setting("c:showSerName", label.showSeriesName),
    setting("c:showPercent", false),
    setting("c:showBubbleSize", label.showBubbleSize),
  ].join("");
}

function look(label: DataLabel): string {
  const format = label.numberFormat;
  const position = LABEL_POSITIONS[label.position ?? ""];
  return [
    format === null ? "" : element("c:numFmt", { formatCode: format, sourceLinked: false }),
    NO_BOX,
    textProperties(label.font),
    position === undefined ? "" : setting("c:dLblPos", position),
  ].join("");
}

function ownText({ runs, text, formula, font }: DataLabel, valuesOf: ValuesOf): string {
  if (formula !== null) return element("c:tx", {}, texts(formula, valuesOf));
  const own = runs ?? (text === null ? null : [{ ...font, text }]);
  return own === null ? "" : element("c:tx", {}, richText(own));
}

function pointLabel(index: number, label: DataLabel, inRange: boolean, valuesOf: ValuesOf): string {
  const at = setting("c:idx", index);
  if (!label.visible) return element("c:dLbl", {}, at, setting("c:delete", true));
  if (inRange && label.formula !== null) {
    const text = element("c:tx", {}, field("CELLRANGE", index, label.font));
    return element("c:dLbl", {}, at, text, look(label), shown(NOTHING), SHOWS_RANGE);
  }
  return element("c:dLbl", {}, at, ownText(label, valuesOf), look(label), shown(label));
}

/**
 * The labels of a series: those of single points, then what holds for all others. Labels that follow cells in line
 * with the points are written as Excel's "value from cells", which LibreOffice draws too; others as single links,
 * which it does not.
 */
export function labels(series: ChartSeries, valuesOf: ValuesOf): string {
  const inRange = labelRange(series) !== null;
  const single = [...series.points]
    .sort(([first], [second]) => first - second)
    .map(([index, { label }]) => (label === null ? "" : pointLabel(index, label, inRange, valuesOf)));
  const all = series.hasLabels ? look(series.labels) + shown(series.labels) : shown(NOTHING);
  const isBare = single.every((label) => label === "") && !series.hasLabels;
  return isBare ? "" : element("c:dLbls", {}, ...single, all);
}

/** The cells behind the labels, at the end of a series. */
export function labelCells(series: ChartSeries, valuesOf: ValuesOf): string {
  const range = labelRange(series);
  if (range === null) return "";
  const uri = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
  const cells = texts(range, valuesOf, {
    reference: "c15:datalabelsRange",
    formula: "c15:f",
    cache: "c15:dlblRangeCache",
  });
  return element("c:extLst", {}, element("c:ext", { uri, ...OFFICE_2013 }, cells));
}
