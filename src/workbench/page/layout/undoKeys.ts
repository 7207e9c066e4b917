import type { Direction } from "../sync/undoStack";
import { byId } from "./element";

/**
 * Lets Ctrl+Z and Ctrl+Y act on the workbook while a button of the bar has the focus, or nothing has, as in Excel. The
 * grid and the pane hear these keys themselves.
 */
export function watchUndoKeys(act: (direction: Direction) => void): void {
  addEventListener("keydown", (event) => {
    const direction = directionOf(event);
    if (direction === null || isHeardElsewhere(event.target)) return;
    event.preventDefault();
    act(direction);
  });
}

function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

const isHeardElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof Node && byId("grid").contains(target));
