import { createContext, useContext, useMemo } from "react";
import { useStore } from "zustand/react";
import type { Language } from "../locales/language";
import { numbersFor, type Numbers } from "./numbers";
import type { PaneState, PaneStore } from "./store/state";

export const PaneContext = createContext<PaneStore | null>(null);

/** One value of the pane's state; the component is drawn again when it changes. */
export function usePane<T>(select: (state: PaneState) => T): T {
  const store = useContext(PaneContext);
  if (!store) throw new Error("usePane needs a PaneContext");
  return useStore(store, select);
}

/** The texts of a catalogue in the pane's language. */
export function useTexts<T>(catalogue: Readonly<Record<Language, T>>): T {
  return catalogue[usePane((state) => state.language)];
}

/** Figures of one column, written and read as Excel shows them in its cells. */
export interface Metric {
  readonly write: (value: number, digits?: number) => string;
  /** Where room is scarce. */
  readonly brief: (value: number) => string;
  /** NaN where it is no number. */
  readonly read: (text: string) => number;
}

/** How the figures of each column are written: in percent where the sheet has them so. */
export function useMetrics(): (column: string) => Metric {
  const percents = usePane((state) => state.grid?.percents);
  const { figure, percent, brief, briefPercent, parse } = useNumbers();
  return (column) =>
    percents?.includes(column)
      ? { write: percent, brief: briefPercent, read: (text) => Number((parse(text) / 100).toPrecision(15)) }
      : { write: figure, brief, read: parse };
}

/** How numbers are written in the language of the workbook's content. */
export function useNumbers(): Numbers {
  const tag = usePane((state) => state.contentLanguage);
  return useMemo(() => numbersFor(tag), [tag]);
}
