import type { Language } from "../locales/language";
import { WORDS, type Words } from "../locales/words";
import { parseModel } from "../model/document/parse";
import type { Model } from "../model/document/types";
import { ModelError } from "../model/error";
import { blameCell } from "./modelSheet/blame";
import { readDocument } from "./modelSheet/document";
import { loadTables } from "./modelSheet/tables";
import { wordsOf } from "./modelSheet/words";
import { findSheet } from "./sheets";

/**
 * The model that stands on the sheet KAM Model; null where there is no such sheet. Three round trips.
 *
 * @throws {ModelError} as `parseModel`; `where.cell` names the cell to put right
 * @throws {WorkbookError} TABLE_MISSING, COLUMN_MISSING, SETTING_MISSING
 */
export async function readModelSheet(context: Excel.RequestContext): Promise<Model | null> {
  const sheet = await findSheet(context, "model");
  if (sheet === null) return null;
  const document = readDocument(await loadTables(context, sheet));
  try {
    return parseModel(document.json);
  } catch (error) {
    throw error instanceof ModelError ? blameCell(error, document, sheet.name) : error;
  }
}

/**
 * The words that results use: those of KAM Model, else the language's own. Three round trips.
 * @throws {WorkbookError} TABLE_MISSING, COLUMN_MISSING, SETTING_MISSING; LABELS_EQUAL
 */
export async function readWords(context: Excel.RequestContext, language: Language): Promise<Words> {
  const sheet = await findSheet(context, "model");
  return sheet === null ? WORDS[language] : wordsOf(await loadTables(context, sheet), language);
}
