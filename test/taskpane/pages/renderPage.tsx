import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { cleanup, configure, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../../src/locales/language";
import { App } from "../../../src/taskpane/App";
import type { PaneStore } from "../../../src/taskpane/store/state";
import { PaneContext } from "../../../src/taskpane/usePane";
import type { Book } from "../../../src/workbench/book/types";
import { openPane, type OpenPane } from "../openPane";

// A page's code is compiled when it is first opened.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
afterEach(cleanup);

/** jsdom takes seconds to apply Fluent's rules at every question for a role: they go to a page of their own. */
const unseen = createDOMRenderer(document.implementation.createHTMLDocument());

/** Draws a page of the pane; what holds it. */
export function renderPage(store: PaneStore, page: ReactNode): HTMLElement {
  return render(
    <RendererProvider renderer={unseen}>
      <PaneContext.Provider value={store}>{page}</PaneContext.Provider>
    </RendererProvider>,
  ).container;
}

/** The whole pane on a workbook that it has read. */
export async function showPane(
  book: Book,
  language: Language = "en",
): Promise<OpenPane & { readonly container: HTMLElement }> {
  const pane = openPane(book, language);
  await pane.store.getState().open();
  const container = renderPage(pane.store, <App />);
  await screen.findByRole("button", { name: /More|更多/ });
  return { ...pane, container };
}
