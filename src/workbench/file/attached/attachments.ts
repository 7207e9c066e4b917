import { cellArea } from "../../book/area";
import type { Attachment, Sheet } from "../../book/types";
import { chartAnchors } from "../drawing/chartAnchors";
import type { Package } from "../package/package";
import { same } from "../same";
import { attributeEdit, edited, type Edit } from "../xml/edits";
import { child, children, type Element, flag, parseXml } from "../xml/parse";
import { movedNote, type Note, notesIn } from "./notes";
import { drawingSpots, relatedSpots, type Spot, worksheetSpots } from "./spots";

interface AttachmentOrigin {
  /** Path of the part that names the cells. */
  readonly part: string;
  /** Place among the spots of that part. */
  readonly index: number;
}

/** Kinds of parts of a sheet that name its cells; in some of these a spot stays when its cells go. */
const RELATED: ReadonlySet<string> = new Set(["comments", "threadedComment", "pivotTable", "drawing"]);
const NOTES = "vmlDrawing";

function spotsOf(kind: string, path: string, root: Element, pkg: Package): Spot[] {
  if (kind !== "drawing") return relatedSpots(root);
  return drawingSpots(root, new Set(chartAnchors(root, path, pkg).map(({ anchor }) => anchor)));
}

const noteRead = ({ row, column }: Note): Spot["read"] => ({
  areas: [cellArea(row, column)],
  formulas: [],
  place: null,
});

/** What a sheet's parts say of cells that the workbook does not know. @param root the sheet's part without its cells */
export function readAttachments(root: Element, path: string, pkg: Package): Attachment[] {
  const attached = (part: string, reads: readonly Spot["read"][]): Attachment[] =>
    reads.map((read, index) => ({ ...read, origin: { part, index } satisfies AttachmentOrigin }));
  const own = attached(
    path,
    worksheetSpots(root).map(({ read }) => read),
  );
  const related = pkg.relationships(path).flatMap(({ kind, target, external }) => {
    if (external || !pkg.has(target)) return [];
    if (kind === NOTES) return attached(target, notesIn(pkg.text(target)).map(noteRead));
    if (!RELATED.has(kind)) return [];
    return attached(
      target,
      spotsOf(kind, target, pkg.xml(target), pkg).map(({ read }) => read),
    );
  });
  return [...own, ...related];
}

/** By place among the spots of a part, what has become of each; those that are gone are missing. */
function presentIn(sheet: Sheet, part: string): Map<number, Attachment> {
  const origins = sheet.attachments.map((each) => [each.origin as AttachmentOrigin, each] as const);
  return new Map(origins.flatMap(([origin, each]) => (origin.part === part ? [[origin.index, each]] : [])));
}

function editsOf(spots: readonly Spot[], present: ReadonlyMap<number, Attachment>, text: string): Edit[] {
  return spots.flatMap(({ element, read, edits }, index) => {
    const now = present.get(index);
    if (!now) return element.name === "location" ? [] : [{ start: element.start, end: element.end, xml: "" }];
    const { areas, formulas, place } = now;
    return same(read, { areas, formulas, place }) ? [] : edits(now, text);
  });
}

/** Edits of the sheet's own part. @param rest its text without the cells */
export function worksheetEdits(sheet: Sheet, root: Element, rest: string, path: string): Edit[] {
  return editsOf(worksheetSpots(root), presentIn(sheet, path), rest);
}

/** A list of the sheet's own part, up to date; "" where nothing of it is left. */
export function spottedSection(element: Element | null, rest: string, edits: readonly Edit[]): string {
  if (!element) return "";
  const isGone = (each: Element): boolean =>
    edits.some(({ start, end, xml }) => xml === "" && start === each.start && end === each.end);
  const left = element.children.filter((each) => !isGone(each));
  if (left.length === 0) return "";
  const counts = {
    count: left.length,
    manualBreakCount: left.filter(({ attributes }) => flag(attributes.man)).length,
  };
  const isCounted = left.length < element.children.length && element.attributes.count !== undefined;
  return edited(rest, element, isCounted ? [...edits, attributeEdit(rest, element, counts)] : edits);
}

/** Brings the sheet's related parts up to date: comments, notes, drawings, pivot tables. */
export function writeAttachments(sheet: Sheet, path: string, pkg: Package): void {
  for (const { kind, target, external } of pkg.relationships(path)) {
    if (external || !pkg.has(target) || !(kind === NOTES || RELATED.has(kind))) continue;
    const text = pkg.text(target);
    const present = presentIn(sheet, target);
    const edits =
      kind === NOTES
        ? noteEdits(text, present)
        : editsOf(spotsOf(kind, target, parseXml(text), pkg), present, text);
    if (edits.length > 0) pkg.put(target, edited(text, { start: 0, end: text.length }, edits));
  }
}

function noteEdits(text: string, present: ReadonlyMap<number, Attachment>): Edit[] {
  return notesIn(text).flatMap((note, index) => {
    const { start, end } = note;
    const now = present.get(index);
    if (!now) return [{ start, end, xml: "" }];
    return same(noteRead(note).areas, now.areas)
      ? []
      : [{ start, end, xml: movedNote(text.slice(start, end), note, now) }];
  });
}

/** An extension of the sheet's part; "" where all of its sparklines are gone. */
export function spottedExtension(extension: Element, rest: string, edits: readonly Edit[]): string {
  const isGone = (each: Element): boolean =>
    edits.some(({ start, end, xml }) => xml === "" && start === each.start && end === each.end);
  const groups = children(child(extension, "sparklineGroups"), "sparklineGroup");
  const emptied = groups.filter((group) => (child(group, "sparklines")?.children ?? []).every(isGone));
  if (groups.length > 0 && emptied.length === groups.length) return "";
  const gone = emptied.map(({ start, end }): Edit => ({ start, end, xml: "" }));
  return edited(rest, extension, [...gone, ...edits]);
}
