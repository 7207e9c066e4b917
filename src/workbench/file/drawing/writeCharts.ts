import type { Chart, Sheet } from "../../book/types";
import { chartXml } from "../chartWrite";
import { DECLARATION, OFFICE_TYPE, RELATIONSHIPS } from "../namespaces";
import { withFormulas } from "../rules/fileFormulas";
import { same, sameBesideFormulas } from "../same";
import { descendants, type Element, parseXml } from "../xml/parse";
import { joinSections, splitSections } from "../xml/sections";
import { attributes } from "../xml/text";
import type { Writing } from "../writing";
import { type Bounds, movedAnchor } from "./anchor";
import { type ChartAnchor, chartAnchors, drawingPath } from "./chartAnchors";
import { chartAnchorXml, DRAWING } from "./chartAnchorXml";
import type { ChartOrigin } from "./readCharts";
import { valuesOf } from "./valuesOf";

const EMPTY = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}"></xdr:wsDr>`;

/**
 * Writes a sheet's charts and returns its `<drawing>`. Pictures, shapes and charts that did not change keep their anchors
 * and parts; of a chart that moved the anchor is brought up to date, of one whose cells moved the formulas in its part. A
 * chart made anew under the name of one that is gone takes over its part, so that a second run gives the same file.
 */
export function writeCharts(sheet: Sheet, worksheet: Element, sheetPath: string, writing: Writing): string {
  const pkg = writing.package;
  const known = drawingPath(worksheet, sheetPath, pkg);
  if (known === null && sheet.charts.length === 0) return "";
  const path = known ?? pkg.freePath("xl/drawings/drawing", ".xml");
  if (known === null) pkg.put(path, EMPTY, `${OFFICE_TYPE}drawing+xml`);
  const text = pkg.text(path);
  const drawing = parseXml(text);
  const sections = splitSections(text, drawing);
  const anchors = chartAnchors(drawing, path, pkg);
  const isKept = (chart: Chart): boolean => anchors.some((anchor) => isUnchanged(chart, anchor));
  const changed = new Set(sheet.charts.filter((chart) => !isKept(chart)));
  const gone = new Set<number>();
  for (const anchor of anchors) {
    const kept = sheet.charts.find((chart) => isUnchanged(chart, anchor));
    if (kept) {
      const part = pkg.text(anchor.target);
      const followed = withFormulas(part, kept.fileFormulas ?? []);
      if (followed !== part) pkg.put(anchor.target, followed);
      if (!same(boundsOf(kept), boundsOf(anchorOrigin(kept))))
        sections.children[anchor.index] = {
          name: anchor.anchor.name,
          xml: movedAnchor(anchor.anchor, text, kept, sheet),
        };
      continue;
    }
    const heir = [...changed].find((chart) => chart.name === anchor.frame.name);
    if (heir === undefined) {
      gone.add(anchor.index);
      pkg.unrelate(path, anchor.target);
    } else {
      changed.delete(heir);
      pkg.put(anchor.target, chartXml(heir, valuesOf(writing.book)));
      const xml = chartAnchorXml(heir, sheet, Number(anchor.frame.id), anchor.relationship);
      sections.children[anchor.index] = { name: "twoCellAnchor", xml };
    }
  }
  sections.children = sections.children.filter((_, index) => !gone.has(index));
  let number = Math.max(1, ...descendants(drawing, "cNvPr").map((each) => Number(each.attributes.id)));
  for (const chart of changed) {
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

const boundsOf = ({ left, top, width, height }: Bounds): Bounds => ({ left, top, width, height });

const anchorOrigin = (chart: Chart): Chart => (chart.origin as ChartOrigin).read;

/** Whether a chart is that of an anchor and nothing has changed but its place, and where the cells are that it shows. */
function isUnchanged(chart: Chart, { target }: ChartAnchor): boolean {
  const origin = chart.origin as ChartOrigin | undefined;
  return origin?.path === target && sameBesideFormulas({ ...origin.read, ...boundsOf(chart) }, chart);
}

/** @returns id of the drawing's relationship to the new part */
function addChartPart(chart: Chart, drawing: string, { package: pkg, book }: Writing): string {
  const path = pkg.freePath("xl/charts/chart", ".xml");
  pkg.put(path, chartXml(chart, valuesOf(book)), `${OFFICE_TYPE}drawingml.chart+xml`);
  return pkg.relate(drawing, "chart", path);
}
