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

/** How numbers are written in the language of the workbook's content. */
export function useNumbers(): Numbers {
  const tag = usePane((state) => state.contentLanguage);
  return useMemo(() => numbersFor(tag), [tag]);
}
