import { sheetPrefix } from "../a1";
import type { Recorded } from "../restore/record";
import type { WrittenArea } from "./written";

/** Names of sheets by their ids. */
export type SheetNames = ReadonlyMap<string, string>;

/** Queues the names of all sheets; known after the next sync. */
export function loadSheetNames(context: Excel.RequestContext): () => SheetNames {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  return () => new Map(sheets.items.map(({ id, name }) => [id, name]));
}

/** Sheets that have another name since a run: in formulas, Excel follows by itself. */
export interface Renaming {
  /** A formula of the run as it reads now. */
  readonly then: (formula: string) => string;
  /** A formula of now, its names written in the same way. */
  readonly now: (formula: string) => string;
}

/** Null where every sheet that is still there has its old name. */
export function renamingOf(before: SheetNames, now: SheetNames): Renaming | null {
  const pairs = [...before].map(([id, name]) => [name, now.get(id) ?? name] as const);
  if (pairs.every(([old, name]) => old === name)) return null;
  return { then: renamer(new Map(pairs)), now: renamer(new Map(pairs.map(([, name]) => [name, name]))) };
}

/** A sheet before a cell, in quotes or not. */
const SHEET = /('(?:[^']|'')+'|[^\s'!"(),;:=<>+\-*/^&{}]+)!/g;

function renamer(names: ReadonlyMap<string, string>): (formula: string) => string {
  return (formula) =>
    formula.replace(SHEET, (prefix, written: string) => {
      const name = names.get(written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written);
      return name === undefined ? prefix : sheetPrefix(name);
    });
}

/** What was written and what is found, with the same names of sheets in both. */
export function comparable(
  written: WrittenArea,
  found: WrittenArea,
  renaming: Renaming | null,
): [written: WrittenArea, found: WrittenArea] {
  if (renaming === null) return [written, found];
  return [renamed(written, renaming.then), renamed(found, renaming.now)];
}

function renamed(area: WrittenArea, rename: (formula: string) => string): WrittenArea {
  const cell = (content: unknown): unknown =>
    typeof content === "string" && content.startsWith("=") ? rename(content) : content;
  const rows = area.rows.map((row) => JSON.stringify((JSON.parse(row) as unknown[]).map(cell)));
  return { ...area, rows };
}

/** Cells that are to be written back: a formula must not name a sheet that is not there. */
export function underNewNames(recorded: Recorded, { then }: Renaming): Recorded {
  const rows = recorded.rows.map((row) => {
    const isText = (formula: unknown, at: number): boolean => formula === row.values[at];
    const formulas = row.formulas.map((formula, at) =>
      typeof formula !== "string" || isText(formula, at) ? formula : then(formula),
    );
    return { ...row, formulas };
  });
  return { ...recorded, rows };
}
