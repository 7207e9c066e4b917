import type { Package } from "../package/package";
import { child, descendants, type Element } from "../xml/parse";

/** A chart in a drawing. */
export interface ChartAnchor {
  readonly anchor: Element;
  /** Place among the children of the drawing. */
  readonly index: number;
  /** Number, name and alternative text of the frame around it. */
  readonly frame: { readonly id: string; readonly name: string; readonly altText: string };
  /** Id of the drawing's relationship to the chart's part, and that part's path. */
  readonly relationship: string;
  readonly target: string;
}

/**
 * The charts that stand in a drawing by themselves. Those inside a group, and the newer kinds (treemap, histogram, …),
 * are no such charts: they stay as they are, like pictures and shapes.
 */
export function chartAnchors(drawing: Element, path: string, pkg: Package): ChartAnchor[] {
  const related = new Map(pkg.relationships(path).map((each) => [each.id, each.target]));
  return drawing.children.flatMap((anchor, index) => {
    const frame = child(anchor, "graphicFrame");
    const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const relationship = chart?.attributes["r:id"] ?? "";
    const target = related.get(relationship);
    if (!frame || target === undefined) return [];
    const { id = "", name = "", descr = "" } = descendants(frame, "cNvPr")[0]?.attributes ?? {};
    return { anchor, index, frame: { id, name, altText: descr }, relationship, target };
  });
}

/** Path of the drawing that a worksheet shows; null if it has none. */
export function drawingPath(worksheet: Element, path: string, pkg: Package): string | null {
  const id = child(worksheet, "drawing")?.attributes["r:id"];
  return pkg.relationships(path).find((each) => each.id === id)?.target ?? null;
}
