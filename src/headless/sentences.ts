import { errorSentence } from "../cells/sentence";
import { headlessTexts } from "../locales/headless";
import type { Language } from "../locales/language";
import { ModelError } from "../model/error";
import { FileError, type FileErrorCode } from "../workbench/file/fileError";
import { WorkbookError } from "../workbook/error";
import { workbookSentence } from "../workbook/sentence";
import { RefusedInput } from "./refusal";

const FILE_SENTENCES = {
  EMPTY: "empty",
  NOT_XLSX: "notXlsx",
  ENCRYPTED: "encrypted",
  XLS: "xls",
  XLSB: "xlsb",
  STRICT: "strict",
  SIGNED: "signed",
  TOO_LARGE: "tooLarge",
  DAMAGED: "damaged",
} as const satisfies Record<FileErrorCode, keyof (typeof headlessTexts)["en"]["files"]>;

/** One sentence for whatever stopped a run: what, where, what to do. */
export function sentenceOf(error: unknown, input: string, language: Language): string {
  const texts = headlessTexts[language];
  if (error instanceof RefusedInput) return error.sentence(texts, input);
  if (error instanceof FileError) return texts.files[FILE_SENTENCES[error.code]](input, error.part);
  if (error instanceof ModelError) return errorSentence(error, language);
  if (error instanceof WorkbookError) return workbookSentence(error, language);
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}
