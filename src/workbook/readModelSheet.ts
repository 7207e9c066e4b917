import type { Language } from "../locales/language";
import { WORDS, type Words } from "../locales/words";
import { parseModel } from "../model/document/parse";
import type { Model } from "../model/document/types";
import { ModelError } from "../model/error";
import { blameCell } from "./modelSheet/blame";
import { readDocument } from "./modelSheet/document";
import type { Tables } from "./modelSheet/ranges";
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
  const tables = await readTables(context);
  return tables && modelOf(tables);
}

/**
 * The words that results use: those of KAM Model, else the language's own. Three round trips.
 * @throws {WorkbookError} TABLE_MISSING, COLUMN_MISSING, SETTING_MISSING; LABELS_EQUAL
 */
export async function readWords(context: Excel.RequestContext, language: Language): Promise<Words> {
  const tables = await readTables(context);
  return tables ? wordsOf(tables, language) : WORDS[language];
}

/** Both at once, in as many round trips as one. */
export async function readModelAndWords(
  context: Excel.RequestContext,
  language: Language,
): Promise<{ readonly saved: Model | null; readonly words: Words }> {
  const tables = await readTables(context);
  if (!tables) return { saved: null, words: WORDS[language] };
  return { saved: modelOf(tables), words: wordsOf(tables, language) };
}

async function readTables(context: Excel.RequestContext): Promise<Tables | null> {
  const sheet = await findSheet(context, "model");
  return sheet && loadTables(context, sheet);
}

function modelOf(tables: Tables): Model {
  const document = readDocument(tables);
  try {
    return parseModel(document.json);
  } catch (error) {
    throw error instanceof ModelError ? blameCell(error, document, tables.KamCriteria.sheet) : error;
  }
}
