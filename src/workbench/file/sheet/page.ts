import { PAPERS } from "../../book/papers";
import type { Sheet } from "../../book/types";
import { RELATIONSHIPS } from "../namespaces";
import { child, type Element, flag, numeric } from "../xml/parse";
import { attributes } from "../xml/text";

const ORIENTATIONS: Readonly<Record<string, string>> = { portrait: "Portrait", landscape: "Landscape" };

const paperOf = (number: string | undefined): string | null => PAPERS[Number(number) - 1] ?? null;

export function readPage(root: Element, sheet: Sheet): void {
  const setup = child(root, "pageSetup")?.attributes;
  const isFitted = flag(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const pages = (value: string | undefined): number | null =>
    isFitted ? (numeric(value) ?? 1) || null : null;
  sheet.page = {
    ...sheet.page,
    orientation: ORIENTATIONS[setup?.orientation ?? ""] ?? null,
    paperSize: paperOf(setup?.paperSize),
    fitToWidth: pages(setup?.fitToWidth),
    fitToHeight: pages(setup?.fitToHeight),
  };
}

/** `<pageSetup>`; "" where there is nothing to say. */
export function pageXml({ page }: Sheet, root: Element): string {
  const known = child(root, "pageSetup")?.attributes;
  const { orientation, paperSize, fitToWidth, fitToHeight } = page;
  const isFitted = fitToWidth !== null || fitToHeight !== null;
  const values = attributes({
    ...known,
    paperSize:
      paperSize === paperOf(known?.paperSize) ? known?.paperSize : PAPERS.indexOf(paperSize ?? "") + 1,
    scale: isFitted ? null : known?.scale,
    fitToWidth: isFitted ? (fitToWidth ?? 0) : null,
    fitToHeight: isFitted ? (fitToHeight ?? 0) : null,
    orientation: orientation?.toLowerCase(),
  });
  const link = known?.["r:id"] === undefined ? "" : ` xmlns:r="${RELATIONSHIPS}"`;
  return values === "" ? "" : `<pageSetup${link}${values}/>`;
}
