import type { Grid } from "../univer/boot";
import { type ArgumentLimits, type WrongCount, wrongCount } from "./argumentCount";

/** Keeps a cell in edit, as Excel does, where a function of the add-in has too few or too many arguments. */
export function refuseCounts(
  { api }: Grid,
  limits: ReadonlyMap<string, ArgumentLimits>,
  say: (wrong: WrongCount) => void,
): void {
  api.addEvent(api.Event.BeforeSheetEditEnd, (edit) => {
    const text = edit.value.toPlainText().trim();
    const wrong = edit.isConfirm && text.startsWith("=") ? wrongCount(text, limits) : null;
    if (!wrong) return;
    edit.cancel = true;
    say(wrong);
  });
}
