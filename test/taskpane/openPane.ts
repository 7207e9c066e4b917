import { createPaneStore } from "../../src/taskpane/store/store";
import type { PaneStore } from "../../src/taskpane/store/state";
import type { Surroundings } from "../../src/taskpane/store/surroundings";
import type { Language } from "../../src/locales/language";
import type { Book } from "../../src/workbench/book/types";
import type { HostOptions } from "../../src/workbench/wire/host";
import { openBook, type OpenBook } from "../workbench/openBook";

export interface OpenPane extends OpenBook {
  readonly store: PaneStore;
  readonly surroundings: Surroundings;
}

/** A tiny sample in place of the one that is built. */
export const SAMPLE = {
  sheetName: "Account list",
  headers: ["Customer", "Revenue", "Growth"],
  formats: ["General", "0.00", "0%"],
  rows: Array.from({ length: 12 }, (_, row) => [`Customer ${row}`, 100 * (row + 1), row / 10]),
};

/** The pane's store on a workbook, through Microsoft's library; previews follow at once. */
export function openPane(book?: Book, language: Language = "en", options?: HostOptions): OpenPane {
  const opened = openBook(book, options);
  const { Excel, Office, OfficeExtension } = opened;
  // office-js-helpers, which adds our sheets, reads the globals that a page has.
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const surroundings: Surroundings = {
    run: (batch) => opened.Excel.run(batch),
    language,
    contentLanguage: language === "zh" ? "zh-CN" : "en-US",
    today: () => "2026-03-31",
    soon: (work) => {
      queueMicrotask(work);
      return () => undefined;
    },
    loadSample: () => Promise.resolve(SAMPLE),
  };
  return { ...opened, surroundings, store: createPaneStore(surroundings) };
}
