import type { Validation } from "../../book/types";
import { element } from "../layout/element";
import type { PageTexts } from "../texts";

/** What to do about an entry that a validation does not take: back to it, keep it all the same, or drop it. */
export type Answer = "back" | "keep" | "drop";

/** The buttons that Excel shows for each style of alert; the first is the one that Enter presses. */
const ANSWERS: Readonly<Record<string, readonly (readonly [text: keyof PageTexts & string, Answer])[]>> = {
  Stop: [
    ["retry", "back"],
    ["cancel", "drop"],
  ],
  Warning: [
    ["no", "back"],
    ["yes", "keep"],
    ["cancel", "drop"],
  ],
  Information: [
    ["ok", "keep"],
    ["cancel", "drop"],
  ],
};

/** Shows a validation's message and waits for the answer; Esc drops the entry. */
export function askAbout(alert: Validation["errorAlert"], texts: PageTexts): Promise<Answer> {
  const { title, message, style } = alert;
  const dialog = element("dialog", { className: "alert" });
  dialog.setAttribute("role", "alertdialog");
  const isWarning = style === "Warning";
  const lines = [message === "" ? texts.notAccepted : message, ...(isWarning ? [texts.goOn] : [])];
  const heading = element("h2", {}, title === "" ? texts.validation : title);
  const buttons = element("div", { className: "buttons" });
  return new Promise((resolve) => {
    const close = (answer: Answer): void => {
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    for (const [text, answer] of ANSWERS[style] ?? ANSWERS.Stop ?? []) {
      const button = element("button", { type: "button" }, String(texts[text]));
      button.addEventListener("click", () => {
        close(answer);
      });
      buttons.append(button);
    }
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close("drop");
    });
    // The grid takes keys for its own.
    dialog.addEventListener("keydown", (event) => {
      event.stopPropagation();
    });
    dialog.append(heading, ...lines.map((line) => element("p", {}, line)), buttons);
    document.body.append(dialog);
    dialog.showModal();
    buttons.querySelector("button")?.focus();
  });
}
