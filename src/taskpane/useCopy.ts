import { useState } from "react";

export interface Copying {
  readonly copy: () => void;
  /** Whether the text that is shown was taken; null before it was asked for. */
  readonly isCopied: boolean | null;
}

/** Hands a text to the clipboard, which some of Excel's frames refuse. */
export function useCopy(text: string): Copying {
  const [asked, setAsked] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const copy = (): void => {
    const told = (isDone: boolean) => (): void => setAsked({ text, isDone });
    const work = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    void work.then(told(true), told(false));
  };
  return { copy, isCopied: asked?.text === text ? asked.isDone : null };
}
