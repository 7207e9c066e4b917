import { PLAIN_STYLE } from "./styles";
import type { Book, Sheet } from "./types";

/**
 * A workbook with one empty sheet.
 * @param created what the file will say of when that was
 */
export function newBook(sheetName = "Sheet1", created = new Date()): Book {
  const sheet = newSheet(sheetName, newId());
  return {
    sheets: [sheet],
    activeSheet: sheet.id,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    styles: [PLAIN_STYLE],
    names: [],
    customProperties: new Map(),
    properties: { author: "KAM for Excel", creationDate: `${created.toISOString().slice(0, 19)}Z` },
    settings: new Map(),
    date1904: false,
    calculationMode: "Automatic",
    macro: false,
    structureProtected: false,
    changed: true,
  };
}

let lastId = 0;

/** An id such as Excel gives to sheets, tables and charts: "{00000000-0001-0000-0000-000000000000}". */
export function newId(): string {
  lastId++;
  const digits = lastId.toString(16).toUpperCase().padStart(12, "0");
  return `{${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000}`;
}

export function newSheet(name: string, id: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    rows: new Map(),
    columnWidths: new Map(),
    defaultColumnWidth: null,
    columnStyles: new Map(),
    hiddenColumns: new Set(),
    columnOutline: new Map(),
    rowHeights: new Map(),
    defaultRowHeight: 15,
    rowStyles: new Map(),
    hiddenRows: new Set(),
    rowOutline: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
    protectionOptions: {},
    tables: [],
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    customProperties: new Map(),
    autoFilter: null,
    attachments: [],
    filterStates: new Map(),
    page: {
      orientation: null,
      fitToWidth: null,
      fitToHeight: null,
      printArea: null,
      titleRows: null,
      paperSize: null,
    },
    changed: new Set(),
  };
}
