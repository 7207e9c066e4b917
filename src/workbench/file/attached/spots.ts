import { MAX_COLUMNS, MAX_ROWS } from "../../book/area";
import type { EdgeSpan } from "../../book/placement";
import type { Area, Attachment } from "../../book/types";
import { cornerXml, placementOf } from "../drawing/anchor";
import { operandOnDisk, typedOperand } from "../rules/formula";
import { formatAreas, readAreas } from "../sheet/areas";
import { attributeEdit, type Edit, textEdit } from "../xml/edits";
import { child, children, descendants, type Element, numeric } from "../xml/parse";
import { encodeText } from "../xml/text";

/** A place in a part where a file names cells. */
export interface Spot {
  /** What goes with the last of its cells. */
  readonly element: Element;
  readonly read: Omit<Attachment, "origin">;
  /** Edits of the part's text that bring it up to date. */
  edits(now: Attachment, text: string): Edit[];
}

const plain = (areas: Area[]): Spot["read"] => ({ areas, formulas: [], place: null });

/** Cells named by an attribute: `ref="A1"`, `sqref="A1:B2 D4"`. */
function attributeSpot(element: Element, name: string): Spot {
  return {
    element,
    read: plain(readAreas(element.attributes[name])),
    edits: ({ areas }, text) => [attributeEdit(text, element, { [name]: formatAreas(areas) })],
  };
}

/** A page break, named by the row (column) that begins the next page. */
function breakSpot(element: Element, axis: "rows" | "columns"): Spot {
  const id = Number(element.attributes.id);
  const area =
    axis === "rows"
      ? { top: id, bottom: id, left: 0, right: MAX_COLUMNS - 1 }
      : { top: 0, bottom: MAX_ROWS - 1, left: id, right: id };
  return {
    element,
    read: plain([area]),
    edits: ({ areas: [now = area] }, text) => [
      attributeEdit(text, element, { id: axis === "rows" ? now.top : now.left }),
    ],
  };
}

/** A sparkline: the cells that it stands in, and the formula of its data. */
function sparklineSpot(element: Element): Spot {
  const [formula, place] = [child(element, "f"), child(element, "sqref")];
  return {
    element,
    read: {
      areas: readAreas(place?.text),
      formulas: formula ? [typedOperand(formula.text)] : [],
      place: null,
    },
    edits: ({ areas, formulas: [data] }) => [
      ...(place ? [textEdit(place, formatAreas(areas))] : []),
      ...(formula && data !== undefined ? [textEdit(formula, encodeText(operandOnDisk(data)))] : []),
    ],
  };
}

/** A picture or shape by the cells of its corners; distances in them stay in the file's unit. */
function drawingSpot(element: Element): Spot {
  const from = child(element, "from");
  const to = child(element, "to") ?? from;
  const read = (corner: Element | null, name: string): number => numeric(child(corner, name)?.text) ?? 0;
  const span = (cell: string): EdgeSpan => ({
    first: read(from, cell),
    firstOffset: read(from, `${cell}Off`),
    last: read(to, cell),
    lastOffset: read(to, `${cell}Off`),
  });
  return {
    element,
    read: {
      areas: [],
      formulas: [],
      place: { placement: placementOf(element), rows: span("row"), columns: span("col") },
    },
    edits: ({ place }, text) => {
      if (!place || !from) return [];
      const { rows, columns } = place;
      const edit = (corner: Element, x: [number, number], y: [number, number]): Edit => {
        const tag = /^<([^\s/>]+)/.exec(text.slice(corner.start, corner.innerStart))?.[1] ?? "";
        const prefix = tag.slice(0, tag.indexOf(":") + 1);
        return { start: corner.start, end: corner.end, xml: cornerXml(tag, prefix, x, y) };
      };
      const start = edit(from, [columns.first, columns.firstOffset], [rows.first, rows.firstOffset]);
      if (!to || to === from) return [start];
      return [start, edit(to, [columns.last, columns.lastOffset], [rows.last, rows.lastOffset])];
    },
  };
}

const LISTS: readonly (readonly [list: string, item: string, attribute: string])[] = [
  ["hyperlinks", "hyperlink", "ref"],
  ["ignoredErrors", "ignoredError", "sqref"],
  ["protectedRanges", "protectedRange", "sqref"],
  ["cellWatches", "cellWatch", "r"],
];

/** Sections of a worksheet in which there are spots, besides its extensions. */
export const SPOTTED_SECTIONS = [...LISTS.map(([list]) => list), "rowBreaks", "colBreaks"];

export function worksheetSpots(root: Element): Spot[] {
  const lists = LISTS.flatMap(([list, item, attribute]) =>
    children(child(root, list), item).map((element) => attributeSpot(element, attribute)),
  );
  const breaks = (name: string, axis: "rows" | "columns"): Spot[] =>
    children(child(root, name), "brk").map((element) => breakSpot(element, axis));
  const extensions = child(root, "extLst");
  const sparklines = extensions ? descendants(extensions, "sparkline").map(sparklineSpot) : [];
  return [...lists, ...breaks("rowBreaks", "rows"), ...breaks("colBreaks", "columns"), ...sparklines];
}

/** Comments, their answers, or the place of a pivot table. */
export const relatedSpots = (root: Element): Spot[] => [
  ...["comment", "threadedComment"].flatMap((name) =>
    descendants(root, name).map((element) => attributeSpot(element, "ref")),
  ),
  ...children(root, "location").map((element) => attributeSpot(element, "ref")),
];

/** Pictures, shapes and whatever else has an anchor, but for the charts, which the workbook knows. */
export function drawingSpots(root: Element, charts: ReadonlySet<Element>): Spot[] {
  return ["twoCellAnchor", "oneCellAnchor"].flatMap((name) =>
    descendants(root, name)
      .filter((anchor) => !charts.has(anchor))
      .map(drawingSpot),
  );
}
