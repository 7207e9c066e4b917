import type { ChartSeries } from "../../book/types";
import type { Element } from "../xml/parse";
import { chartTypeOf, type ChartKind, type Family } from "../../book/chartKinds";
import { settingOf } from "./readShape";

const FAMILIES: Readonly<Record<string, Family>> = {
  scatterChart: "scatter",
  bubbleChart: "bubble",
  radarChart: "radar",
  barChart: "bar",
  lineChart: "line",
};

/** Types that are known by name only: their parts are kept as they are. */
const OTHERS: Readonly<Record<string, string>> = {
  pieChart: "Pie",
  pie3DChart: "3DPie",
  ofPieChart: "PieOfPie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  area3DChart: "3DArea",
  bar3DChart: "3DColumnClustered",
  line3DChart: "3DLine",
  stockChart: "StockHLC",
  surfaceChart: "Surface",
  surface3DChart: "Surface",
};

/** True for an element of the plot area that holds series. */
export const isGroup = ({ name }: Element): boolean => name in FAMILIES || name in OTHERS;

/** What the element says before its series are read; null for a type that we do not write. */
export function readKind(group: Element): ChartKind | null {
  const family = FAMILIES[group.name];
  if (family === undefined) return null;
  const style =
    settingOf(group, "grouping") ?? settingOf(group, "radarStyle") ?? settingOf(group, "scatterStyle");
  const direction = settingOf(group, "barDir") === "bar" ? "bar" : "col";
  const isLine = family === "line" || family === "scatter" || (family === "radar" && style !== "filled");
  return {
    family,
    style: family === "radar" && style === "standard" ? "marker" : style,
    direction: family === "bar" ? direction : null,
    markers: isLine,
    lines: isLine,
    smooth: false,
  };
}

/** Excel's type of one series, told by its marks and line; null where Excel has no name for the combination. */
export function typeOfSeries(group: Element, kind: ChartKind | null, series: ChartSeries): string | null {
  if (!kind) return otherType(group);
  const isLine = kind.lines;
  return chartTypeOf({
    ...kind,
    markers: isLine && series.markerStyle !== "None",
    lines: isLine && series.line.visible,
    smooth: kind.family === "scatter" && series.smooth,
  });
}

/** "AreaStacked100", "3DBarClustered": the type by the name of its element, and how its series stand. */
function otherType(group: Element): string | null {
  const type = OTHERS[group.name] ?? null;
  const grouping = settingOf(group, "grouping");
  const stacked = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  if (group.name === "bar3DChart") {
    const direction = settingOf(group, "barDir") === "bar" ? "Bar" : "Column";
    return `3D${direction}${stacked === "" ? "Clustered" : stacked}`;
  }
  return type?.endsWith("Area") === true ? type + stacked : type;
}
