import type { Book, Sheet } from "../book/types";
import { asFlag, asRecord } from "../wire/arguments";
import { defineClass, type HostClass } from "../wire/defineClass";
import { HostError } from "../wire/hostError";

/** What users may still do on a protected sheet; all off unless asked for. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

const noPasswords = (): HostError =>
  new HostError("NotImplemented", "This host does not protect with passwords, nor open what has one.");

export const worksheetProtectionClass: HostClass<Sheet> = defineClass("WorksheetProtection", {
  scalars: {
    Protected: { get: (sheet) => sheet.protected },
    Options: { get: (sheet) => sheet.protectionOptions },
  },
  methods: {
    Protect: (sheet, args) => {
      if (args.has(1)) throw noPasswords();
      if (sheet.protected) throw new HostError("AccessDenied");
      const wanted = args.has(0) ? asRecord(args.values[0]) : {};
      sheet.protected = true;
      sheet.protectionOptions = Object.fromEntries(
        OPTIONS.map((option) => [option, wanted[option] === undefined ? false : asFlag(wanted[option])]),
      );
      sheet.changed.add("protection");
    },
    Unprotect: (sheet, args) => {
      if (args.has(0)) throw noPasswords();
      sheet.protected = false;
      sheet.protectionOptions = {};
      sheet.changed.add("protection");
    },
  },
});

/** `workbook.protection`: of the structure, that is of the list of sheets. */
export const workbookProtectionClass: HostClass<Book> = defineClass("WorkbookProtection", {
  scalars: { Protected: { get: (book) => book.structureProtected } },
});

/** Refuses a change of the list of sheets while it is protected. */
export function assertStructureOpen(book: Book): void {
  if (book.structureProtected) throw new HostError("AccessDenied");
}
