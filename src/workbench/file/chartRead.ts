import { newChart } from "../book/newChart";
import type { Chart, ChartSeries } from "../book/types";
import { isGroup, readKind, typeOfSeries } from "./chart/readKind";
import { readAxis } from "./chart/readAxis";
import { readSeries } from "./chart/readSeries";
import { colorOf, numberOf, readLine, readPlace, settingOf } from "./chart/readShape";
import { readFont, readRuns } from "./chart/readText";
import { BLANKS, LEGEND_POSITIONS, wordFor } from "./chart/terms";
import { child, children, type Element, flag, numeric, parseXml } from "./xml/parse";

/** What the drawing, not the chart's part, says of a chart; lengths in points. */
export type ChartPlace = Pick<
  Chart,
  "id" | "name" | "left" | "top" | "width" | "height" | "altText" | "placement"
>;

interface Member {
  readonly series: ChartSeries;
  readonly type: string | null;
  readonly order: number;
}

function readGroup(group: Element, isSecondary: boolean): Member[] {
  const kind = readKind(group);
  return children(group, "ser").map((element) => {
    const order = numberOf(element, "order") ?? 0;
    const series = readSeries(element, order, kind);
    const axisGroup = isSecondary ? "Secondary" : "Primary";
    return { series: { ...series, axisGroup }, type: typeOfSeries(group, kind, series), order };
  });
}

function axesOf(plot: Element | null): Element[] {
  return (plot?.children ?? []).filter(({ name }) => /^(val|cat|date|ser)Ax$/.test(name));
}

/** The axes of a group, categories (or x) first. */
function axesOfGroup(plot: Element | null, group: Element | undefined): (Element | null)[] {
  const ids = children(group, "axId").map(({ attributes }) => attributes.val);
  const found = ids.map((id) => axesOf(plot).find((axis) => settingOf(axis, "axId") === id) ?? null);
  return [found[0] ?? null, found[1] ?? null];
}

function readTitle(chart: Element | null, plain: Chart): Chart["title"] {
  const title = child(chart, "title");
  const font = readFont(title, { ...plain.font, size: 14 });
  const runs = readRuns(child(child(title, "tx"), "rich"), font);
  const alignment = child(child(child(child(title, "tx"), "rich"), "p"), "pPr")?.attributes.algn;
  return {
    visible: title !== null,
    runs,
    place: readPlace(title, plain),
    overlay: flag(settingOf(title, "overlay") ?? undefined),
    horizontal: alignment === "l" ? "Left" : alignment === "r" ? "Right" : "Center",
  };
}

function readLegend(chart: Element | null, plain: Chart): Chart["legend"] {
  const legend = child(chart, "legend");
  const hidden = children(legend, "legendEntry")
    .filter((entry) => flag(settingOf(entry, "delete") ?? undefined))
    .map((entry) => numberOf(entry, "idx") ?? 0);
  return {
    visible: legend !== null,
    position: wordFor(LEGEND_POSITIONS, settingOf(legend, "legendPos")) ?? "Right",
    overlay: flag(settingOf(legend, "overlay") ?? undefined),
    place: readPlace(legend, plain),
    font: readFont(legend, plain.legend.font),
    hidden: new Set(hidden),
  };
}

/**
 * A chart from its part: ours completely, others as far as Excel's API tells of them.
 *
 * @throws {Error} for a part that is not well-formed XML
 */
export function readChartXml(xml: string, place: ChartPlace): Chart {
  const space = parseXml(xml);
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter(isGroup) ?? [];
  const [category, value] = axesOfGroup(plot, groups[0]);
  const isSecondary = (group: Element): boolean => axesOfGroup(plot, group)[1] !== value;
  const members = groups
    .flatMap((group) => readGroup(group, isSecondary(group)))
    .sort((first, second) => first.order - second.order);
  const type = members.find((member) => member.type !== null)?.type ?? "Invalid";
  const plain = { ...newChart(place.id, place.name, type), ...place };
  const bubbles = groups.find(({ name }) => name === "bubbleChart") ?? null;
  const layout = readPlace(plot, plain);
  const isInner = settingOf(child(child(plot, "layout"), "manualLayout"), "layoutTarget") === "inner";
  return {
    ...plain,
    title: readTitle(chart, plain),
    legend: readLegend(chart, plain),
    plot: isInner ? plain.plot : layout,
    inner: isInner ? layout : plain.inner,
    plotFill: colorOf(child(plot, "spPr")),
    plotLine: readLine(plot, plain.plotLine),
    fill: child(space, "spPr") ? colorOf(child(space, "spPr")) : plain.fill,
    line: readLine(space, plain.line),
    bubbleScale: numeric(settingOf(bubbles, "bubbleScale") ?? undefined) ?? 100,
    series: members.map((member) => ({ ...member.series, type: member.type === type ? null : member.type })),
    categoryAxis: readAxis(category ?? null, value ?? null),
    valueAxis: readAxis(value ?? null, category ?? null),
    font: readFont(space, plain.font),
    displayBlanksAs: (wordFor(BLANKS, settingOf(chart, "dispBlanksAs")) ??
      "Zero") as Chart["displayBlanksAs"],
    plotVisibleOnly: flag(settingOf(chart, "plotVisOnly") ?? undefined),
  };
}
