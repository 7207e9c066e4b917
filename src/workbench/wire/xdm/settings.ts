import type { Book } from "../../book/types";

/** `Office.context.document.settings` as the app context carries them: name and JSON text. */
export function settingsAsPairs(book: Book): [string, string][] {
  return [...book.settings];
}

/** The same as the answer to a refresh carries them. */
export function settingsAsRecords(book: Book): object {
  return { Settings: settingsAsPairs(book).map(([Name, Value]) => ({ Name, Value })) };
}

/** Puts what the add-in saves, always the whole set, in the place of what was there. */
export function saveSettings(book: Book, pairs: readonly (readonly [string, string])[]): void {
  book.settings.clear();
  for (const [name, value] of pairs) book.settings.set(name, value);
}
