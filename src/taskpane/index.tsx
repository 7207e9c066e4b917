import { createRoot } from "react-dom/client";
import { languageOf, speak } from "../locales/language";
import { App } from "./App";
import { surroundingsOf } from "./office";
import { onAnnounced } from "../workbook/announce";
import { createPaneStore } from "./store/store";
import { watchWorkbook } from "./store/watch";
import { PaneContext } from "./usePane";

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no #root");

void Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage);
  speak(language);
  const surroundings = surroundingsOf(language);
  const store = createPaneStore(surroundings);
  createRoot(root).render(
    <PaneContext.Provider value={store}>
      <App />
    </PaneContext.Provider>,
  );
  void store.getState().open();
  void watchWorkbook(store, surroundings);
  onAnnounced((outcome) => store.getState().hear(outcome));
});
