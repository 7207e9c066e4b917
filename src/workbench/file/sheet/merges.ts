import { formatArea, parseArea } from "../../book/a1";
import type { Area, Sheet } from "../../book/types";
import { child, children, type Element } from "../xml/parse";

export function readMerges(root: Element): Area[] {
  return children(child(root, "mergeCells"), "mergeCell").flatMap(
    ({ attributes: { ref } }) => parseArea(ref ?? "") ?? [],
  );
}

export function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  const items = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return `<mergeCells count="${items.length}">${items.join("")}</mergeCells>`;
}
