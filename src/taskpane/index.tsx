import { createRoot } from "react-dom/client";
import { languageOf } from "../locales/language";
import { App } from "./App";
import { surroundingsOf } from "./office";
import { createPaneStore } from "./store/store";
import { PaneContext } from "./usePane";

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no #root");

void Office.onReady(() => {
  const store = createPaneStore(surroundingsOf(languageOf(Office.context.displayLanguage)));
  createRoot(root).render(
    <PaneContext.Provider value={store}>
      <App />
    </PaneContext.Provider>,
  );
  void store.getState().open();
});
