import { columnName, formatArea } from "../../book/a1";
import type { Area, Book, Sheet } from "../../book/types";
import { child, children, type Element, flag, numeric } from "../xml/parse";
import { attributes } from "../xml/text";
import { readAreas } from "./areas";

export function readView(root: Element, sheet: Sheet): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane")?.attributes;
  sheet.showGridlines = flag(view?.attributes.showGridLines, true);
  sheet.showHeadings = flag(view?.attributes.showRowColHeaders, true);
  if (pane?.state === "frozen" || pane?.state === "frozenSplit")
    sheet.frozen = { rows: numeric(pane.ySplit) ?? 0, columns: numeric(pane.xSplit) ?? 0 };
}

/** Where the selection stands in a sheet: that of its active pane. */
export function readSelection(root: Element): Area {
  const selections = children(child(child(root, "sheetViews"), "sheetView"), "selection");
  const active =
    child(child(child(root, "sheetViews"), "sheetView"), "pane")?.attributes.activePane ?? "topLeft";
  const selection =
    selections.find((each) => (each.attributes.pane ?? "topLeft") === active) ?? selections[0];
  return readAreas(selection?.attributes.sqref)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** `<sheetViews>`; keeps zoom, direction and the like. */
export function viewsXml(sheet: Sheet, root: Element, book: Book): string {
  const isActive = book.activeSheet === sheet.id;
  const view = child(child(root, "sheetViews"), "sheetView");
  const area = isActive ? book.selection : readSelection(root);
  const start = attributes({
    ...view?.attributes,
    showGridLines: sheet.showGridlines ? null : 0,
    showRowColHeaders: sheet.showHeadings ? null : 0,
    tabSelected: isActive ? 1 : null,
    workbookViewId: view?.attributes.workbookViewId ?? 0,
  });
  return `<sheetViews><sheetView${start}>${paneXml(sheet)}${selectionXml(sheet, area)}</sheetView></sheetViews>`;
}

function activePane({ frozen: { rows, columns } }: Sheet): string | null {
  if (rows > 0 && columns > 0) return "bottomRight";
  return rows > 0 ? "bottomLeft" : columns > 0 ? "topRight" : null;
}

function paneXml(sheet: Sheet): string {
  const { rows, columns } = sheet.frozen;
  const pane = activePane(sheet);
  if (pane === null) return "";
  return `<pane${attributes({
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: `${columnName(columns)}${rows + 1}`,
    activePane: pane,
    state: "frozen",
  })}/>`;
}

function selectionXml(sheet: Sheet, area: Area): string {
  const activeCell = `${columnName(area.left)}${area.top + 1}`;
  return `<selection${attributes({ pane: activePane(sheet), activeCell, sqref: formatArea(area) })}/>`;
}
