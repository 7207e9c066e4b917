import type { Sheet } from "../../book/types";
import { RELATIONSHIPS } from "../namespaces";
import { child, type Element, flag, numeric } from "../xml/parse";
import { attributes } from "../xml/text";

const ORIENTATIONS: Readonly<Record<string, string>> = { portrait: "Portrait", landscape: "Landscape" };

/** Excel.PaperType by the number that files have. */
const PAPERS: Readonly<Record<number, string>> = {
  1: "Letter",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

export function readPage(root: Element, sheet: Sheet): void {
  const setup = child(root, "pageSetup")?.attributes;
  const isFitted = flag(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const pages = (value: string | undefined): number | null =>
    isFitted ? (numeric(value) ?? 1) || null : null;
  sheet.page = {
    ...sheet.page,
    orientation: ORIENTATIONS[setup?.orientation ?? ""] ?? null,
    paperSize: PAPERS[Number(setup?.paperSize)] ?? null,
    fitToWidth: pages(setup?.fitToWidth),
    fitToHeight: pages(setup?.fitToHeight),
  };
}

/** `<pageSetup>`; "" where there is nothing to say. */
export function pageXml({ page }: Sheet, root: Element): string {
  const known = child(root, "pageSetup")?.attributes;
  const { orientation, paperSize, fitToWidth, fitToHeight } = page;
  const isFitted = fitToWidth !== null || fitToHeight !== null;
  const paper = Object.entries(PAPERS).find(([, name]) => name === paperSize)?.[0];
  const values = attributes({
    ...known,
    paperSize: paper ?? (Number(known?.paperSize) in PAPERS ? null : known?.paperSize),
    scale: isFitted ? null : known?.scale,
    fitToWidth: isFitted ? (fitToWidth ?? 0) : null,
    fitToHeight: isFitted ? (fitToHeight ?? 0) : null,
    orientation: orientation?.toLowerCase(),
  });
  const link = known?.["r:id"] === undefined ? "" : ` xmlns:r="${RELATIONSHIPS}"`;
  return values === "" ? "" : `<pageSetup${link}${values}/>`;
}
