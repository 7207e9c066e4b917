import { columnName, formatArea } from "../../book/a1";
import type { Area, Book, Sheet } from "../../book/types";
import { same } from "../same";
import { child, children, type Element, flag, numeric } from "../xml/parse";
import { attributes } from "../xml/text";
import { readAreas } from "./areas";

const viewOf = (root: Element): Element | null => child(child(root, "sheetViews"), "sheetView");

export function readView(root: Element, sheet: Sheet): void {
  const view = viewOf(root);
  sheet.showGridlines = flag(view?.attributes.showGridLines, true);
  sheet.showHeadings = flag(view?.attributes.showRowColHeaders, true);
  sheet.frozen = readFrozen(view);
}

/** A window that is split without being frozen has nothing frozen. */
function readFrozen(view: Element | null): Sheet["frozen"] {
  const { state = "", xSplit, ySplit } = child(view, "pane")?.attributes ?? {};
  if (!/^frozen/.test(state)) return { rows: 0, columns: 0 };
  return { rows: numeric(ySplit) ?? 0, columns: numeric(xSplit) ?? 0 };
}

/** Where the selection stands in a sheet: that of its active pane. */
export function readSelection(root: Element): Area {
  const view = viewOf(root);
  const selections = children(view, "selection");
  const active = child(view, "pane")?.attributes.activePane ?? "topLeft";
  const selection =
    selections.find((each) => (each.attributes.pane ?? "topLeft") === active) ?? selections[0];
  return readAreas(selection?.attributes.sqref)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** `<sheetViews>`; keeps zoom, direction, how far each pane is scrolled and the like. */
export function viewsXml(sheet: Sheet, root: Element, book: Book): string {
  const isActive = book.activeSheet === sheet.id;
  const view = viewOf(root);
  const known = child(view, "pane");
  const pane = known && same(readFrozen(view), sheet.frozen) ? known.attributes : newPane(sheet);
  const area = isActive ? book.selection : readSelection(root);
  const start = attributes({
    ...view?.attributes,
    showGridLines: sheet.showGridlines ? null : 0,
    showRowColHeaders: sheet.showHeadings ? null : 0,
    tabSelected: isActive ? 1 : null,
    workbookViewId: view?.attributes.workbookViewId ?? 0,
  });
  const panes = pane ? `<pane${attributes(pane)}/>` : "";
  return `<sheetViews><sheetView${start}>${panes}${selectionXml(pane?.activePane, area)}</sheetView></sheetViews>`;
}

type Pane = Readonly<Record<string, string | undefined>>;

function newPane({ frozen: { rows, columns } }: Sheet): Pane | null {
  if (rows === 0 && columns === 0) return null;
  return {
    xSplit: columns > 0 ? String(columns) : undefined,
    ySplit: rows > 0 ? String(rows) : undefined,
    topLeftCell: `${columnName(columns)}${rows + 1}`,
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  };
}

function selectionXml(pane: string | undefined, area: Area): string {
  const activeCell = `${columnName(area.left)}${area.top + 1}`;
  return `<selection${attributes({ pane, activeCell, sqref: formatArea(area) })}/>`;
}
