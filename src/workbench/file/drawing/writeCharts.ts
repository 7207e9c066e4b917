import type { Chart, Sheet } from "../../book/types";
import { chartXml } from "../chartWrite";
import { DECLARATION, RELATIONSHIPS } from "../namespaces";
import { same } from "../same";
import { descendants, type Element, parseXml } from "../xml/parse";
import { joinSections, splitSections } from "../xml/sections";
import { attributes } from "../xml/text";
import type { Writing } from "../writing";
import { type ChartAnchor, chartAnchors, drawingPath } from "./chartAnchors";
import { chartAnchorXml, DRAWING } from "./chartAnchorXml";
import type { ChartOrigin } from "./readCharts";
import { valuesOf } from "./valuesOf";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const EMPTY = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}"></xdr:wsDr>`;

/**
 * Writes a sheet's charts and returns its `<drawing>`. Pictures, shapes and the charts that did not change keep their
 * anchors and parts as they are; those of charts that are gone go.
 */
export function writeCharts(sheet: Sheet, worksheet: Element, sheetPath: string, writing: Writing): string {
  const pkg = writing.package;
  const known = drawingPath(worksheet, sheetPath, pkg);
  if (known === null && sheet.charts.length === 0) return "";
  const path = known ?? pkg.freePath("xl/drawings/drawing", ".xml");
  if (known === null) pkg.put(path, EMPTY, `${OFFICE}drawing+xml`);
  const text = pkg.text(path);
  const drawing = parseXml(text);
  const sections = splitSections(text, drawing);
  const anchors = chartAnchors(drawing, path, pkg);
  const kept = new Map(
    anchors.map((anchor) => [anchor, sheet.charts.find((chart) => isUnchanged(chart, anchor))]),
  );
  const gone = anchors.filter((anchor) => !kept.get(anchor));
  for (const { target } of gone) pkg.unrelate(path, target);
  sections.children = sections.children.filter((_, place) => gone.every(({ index }) => index !== place));
  const stays = new Set(kept.values());
  let number = Math.max(1, ...descendants(drawing, "cNvPr").map((each) => Number(each.attributes.id)));
  for (const chart of sheet.charts) {
    if (stays.has(chart)) continue;
    const id = addChartPart(chart, path, writing);
    sections.children.push({ name: "twoCellAnchor", xml: chartAnchorXml(chart, sheet, ++number, id) });
  }
  if (sections.children.length === 0) {
    pkg.unrelate(sheetPath, path);
    return "";
  }
  pkg.put(path, joinSections(sections));
  const related = pkg.relationships(sheetPath).find(({ target }) => target === path);
  const id = related?.id ?? pkg.relate(sheetPath, "drawing", path);
  return `<drawing${attributes({ "xmlns:r": RELATIONSHIPS, "r:id": id })}/>`;
}

function isUnchanged(chart: Chart, { target }: ChartAnchor): boolean {
  const origin = chart.origin as ChartOrigin | undefined;
  return origin?.path === target && same(origin.read, chart);
}

/** @returns id of the drawing's relationship to the new part */
function addChartPart(chart: Chart, drawing: string, { package: pkg, book }: Writing): string {
  const path = pkg.freePath("xl/charts/chart", ".xml");
  pkg.put(path, chartXml(chart, valuesOf(book)), `${OFFICE}drawingml.chart+xml`);
  return pkg.relate(drawing, "chart", path);
}
