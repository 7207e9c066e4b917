import type { Chart, ChartAxis, ChartSeries } from "../../book/types";
import { axisXml } from "./axis";
import { type ChartKind, chartKind } from "../../book/chartKinds";
import { element, setting } from "./element";
import { manualLayout } from "./layout";
import type { ValuesOf } from "./reference";
import { seriesXml } from "./series";
import { NO_FILL, outline, shape, solidFill } from "./shape";

const PRIMARY = { category: 500000001, value: 500000002 };
const SECONDARY = { category: 500000003, value: 500000004 };

interface Group {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly members: { readonly series: ChartSeries; readonly kind: ChartKind; readonly index: number }[];
}

function kindOf(series: ChartSeries, chart: Chart): ChartKind {
  const kind = chartKind(series.type ?? chart.type) ?? chartKind(chart.type);
  if (kind === null) throw new Error(`Charts of the type ${chart.type} cannot be written.`);
  return kind;
}

/** Series of one family, style and pair of axes share an element. */
function groups(chart: Chart): Group[] {
  const found = new Map<string, Group>();
  chart.series.forEach((series, index) => {
    const kind = kindOf(series, chart);
    const secondary = series.axisGroup === "Secondary";
    const key = [kind.family, kind.style, kind.direction, secondary].join();
    const group = found.get(key) ?? { kind, secondary, members: [] };
    group.members.push({ series, kind, index });
    found.set(key, group);
  });
  return [...found.values()];
}

function groupXml({ kind, secondary, members }: Group, chart: Chart, valuesOf: ValuesOf): string {
  const ids = secondary ? SECONDARY : PRIMARY;
  const { family, style } = kind;
  const stacked = style === "stacked" || style === "percentStacked";
  const head = {
    scatter: setting("c:scatterStyle", style ?? "lineMarker"),
    bubble: "",
    radar: setting("c:radarStyle", style ?? "marker"),
    bar: setting("c:barDir", kind.direction ?? "col") + setting("c:grouping", style ?? "clustered"),
    line: setting("c:grouping", style ?? "standard"),
  }[family];
  const tail = {
    scatter: "",
    bubble: setting("c:bubbleScale", chart.bubbleScale) + setting("c:showNegBubbles", false),
    radar: "",
    bar: setting("c:gapWidth", 60) + (stacked ? setting("c:overlap", 100) : ""),
    line: setting("c:marker", true),
  }[family];
  return element(
    `c:${family}Chart`,
    {},
    head,
    setting("c:varyColors", false),
    ...members.map((member) => seriesXml(member.series, member.index, member.kind, valuesOf)),
    tail,
    setting("c:axId", ids.category),
    setting("c:axId", ids.value),
  );
}

function axes(chart: Chart, { kind }: Group, secondary: boolean): string {
  const { category, value } = secondary ? SECONDARY : PRIMARY;
  const { categoryAxis, valueAxis } = secondary ? secondaryAxes(chart) : chart;
  const counted = kind.family !== "scatter" && kind.family !== "bubble";
  const between = counted && kind.family !== "radar";
  const lying = kind.direction === "bar";
  const upright = secondary ? "r" : "l";
  return (
    axisXml(categoryAxis, valueAxis, {
      id: category,
      other: value,
      position: lying ? upright : "b",
      counted,
      between,
    }) +
    axisXml(valueAxis, categoryAxis, {
      id: value,
      other: category,
      position: lying ? "b" : upright,
      counted: false,
      between,
    })
  );
}

/** The second pair of axes: the value axis on the right, the category axis unseen. */
function secondaryAxes(chart: Chart): { categoryAxis: ChartAxis; valueAxis: ChartAxis } {
  const plain = {
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    majorGridlines: { ...chart.valueAxis.majorGridlines, visible: false },
    title: { ...chart.valueAxis.title, visible: false },
  };
  return {
    categoryAxis: { ...chart.categoryAxis, ...plain, visible: false, crosses: "Maximum" },
    valueAxis: { ...chart.valueAxis, ...plain },
  };
}

export function plotArea(chart: Chart, valuesOf: ValuesOf): string {
  const found = groups(chart);
  const primary = found.find((group) => !group.secondary) ?? found[0];
  const second = found.find((group) => group.secondary && group !== primary);
  const layout = manualLayout(chart.inner, chart, true) || manualLayout(chart.plot, chart);
  return element(
    "c:plotArea",
    {},
    layout === "" ? "<c:layout/>" : layout,
    ...found.map((group) => groupXml(group, chart, valuesOf)),
    primary === undefined ? "" : axes(chart, primary, primary.secondary),
    second === undefined ? "" : axes(chart, second, true),
    shape(chart.plotFill === null ? NO_FILL : solidFill(chart.plotFill), outline(chart.plotLine)),
  );
}
