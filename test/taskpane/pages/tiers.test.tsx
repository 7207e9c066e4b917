import { act, fireEvent, screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { ReactNode } from "react";
import type { Language } from "../../../src/locales/language";
import { TiersPage } from "../../../src/taskpane/pages/tiers/TiersPage";
import { WritePage } from "../../../src/taskpane/pages/write/WritePage";
import { readJob } from "../../../src/workbook/readJob";
import { ACCOUNTS } from "../../workbook/accounts";
import { accountsBook } from "../../workbook/jobs";
import { openPane, type OpenPane } from "../openPane";
import { renderPage } from "./renderPage";

expect.extend(toHaveNoViolations);

const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));

async function show(
  page: ReactNode,
  language: Language = "en",
): Promise<OpenPane & { readonly container: HTMLElement }> {
  const pane = openPane(accountsBook(clean), language);
  Object.assign(globalThis, { Office: pane.Office });
  await pane.store.getState().open();
  pane.store.getState().assessNow();
  const container = renderPage(pane.store, page);
  return { ...pane, container };
}

const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const later = (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve)));

test.each<Language>(["en", "zh"])("Tiers passes axe, its folded lines open: %s", async (language) => {
  const { container } = await show(<TiersPage />, language);
  container.querySelectorAll("button[aria-expanded=false]").forEach((fold) => fireEvent.click(fold));
  expect(await axe(container)).toHaveNoViolations();
});

test("a cut moved by keyboard turns Quota into Cut and says so; Escape restores", async () => {
  const { store } = await show(<TiersPage />);
  const before = store.getState().draft;
  expect(before?.tiers.by).toBe("quota");
  fireEvent.focus(slider("Cut of Strategic"));
  fireEvent.keyDown(slider("Cut of Strategic"), { key: "ArrowLeft" });
  await later();
  expect(store.getState().draft?.tiers.by).toBe("cut");
  expect(screen.getByText("A cut was moved, so Quota became Cut.")).toBeTruthy();
  expect(slider("Cut of Strategic").getAttribute("aria-valuetext")).toMatch(
    /^Strategic from [\d.]+, \d+ accounts$/,
  );
  fireEvent.keyDown(slider("Cut of Strategic"), { key: "Escape" });
  await later();
  expect(store.getState().draft).toBe(before);
});

test("a cut of the matrix moves by keyboard, and the quadrants follow", async () => {
  const { store } = await show(<TiersPage />);
  const direct = slider("Cut on the direct axis");
  fireEvent.focus(direct);
  fireEvent.keyDown(direct, { key: "PageUp" });
  await later();
  const { draft, assessment } = store.getState();
  expect(draft?.matrix.direct).toBe(assessment?.matrixCuts.direct);
});

test("arrow keys name one account after the other in the matrix, Enter goes to its row", async () => {
  const { container, store, run } = await show(<TiersPage />);
  const matrix = screen.getByRole("application");
  fireEvent.keyDown(matrix, { key: "ArrowRight" });
  const named = (): string => container.querySelector("[aria-live=polite]")?.textContent ?? "";
  const first = named();
  expect(first).toContain(store.getState().portfolio?.names[0]);
  fireEvent.keyDown(matrix, { key: "ArrowLeft" });
  fireEvent.keyDown(matrix, { key: "ArrowDown" });
  expect(named()).not.toBe(first);
  fireEvent.keyDown(matrix, { key: "Enter" });
  await later();
  const address = await run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toMatch(/![A-Z]\d+$/);
});

test("a quota is typed, and what is no number falls back", async () => {
  const { store } = await show(<TiersPage />);
  const quota = screen.getByLabelText<HTMLInputElement>("Quota of Core");
  fireEvent.change(quota, { target: { value: "20" } });
  fireEvent.blur(quota);
  expect(store.getState().draft?.tiers.list[1]?.share).toBe(0.2);
  fireEvent.change(quota, { target: { value: "many" } });
  fireEvent.blur(quota);
  expect(quota.value).toBe("20");
});

test("an override needs an account and a reason, and says which is missing", async () => {
  const { store } = await show(<TiersPage />);
  fireEvent.click(screen.getByRole("button", { name: /^Overrides/ }));
  expect(screen.getByText("Type the account's name first.")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Account"), { target: { value: String(clean[1]?.[1]) } });
  expect(screen.getByText("Say why: the reason stands in the workbook.")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Reason"), { target: { value: "new contract" } });
  fireEvent.click(screen.getByRole("button", { name: "Set tier" }));
  expect(store.getState().draft?.overrides).toHaveLength(1);
});

test.each<Language>(["en", "zh"])("Write shows a first run and passes axe: %s", async (language) => {
  const { container } = await show(<WritePage />, language);
  await screen.findByRole("list");
  expect(await axe(container)).toHaveNoViolations();
});

test("after a run Write tells who would change tier, with links to the sheets and the way back", async () => {
  const { container, store } = await show(<WritePage />);
  act(() => store.getState().chooseMode("values"));
  await act(async () => void (await store.getState().write()));
  await screen.findByRole("button", { name: "Undo this run" });
  expect(screen.getByRole("button", { name: "Go to KAM Matrix" })).toBeTruthy();
  act(() =>
    store.getState().edit((model) => ({
      ...model,
      overrides: [
        {
          id: String(store.getState().portfolio?.ids[0]),
          tier: "Service",
          reason: "exit",
          by: "",
          expires: null,
        },
      ],
    })),
  );
  await screen.findByText("set by hand");
  expect(await axe(container)).toHaveNoViolations();
});

test("bubbles chosen on Write are drawn, and stay chosen when the pane opens again and the ribbon refreshes", async () => {
  const { store, book, surroundings } = await show(<WritePage />);
  const choice = await screen.findByRole("combobox", { name: "Chart of the matrix" });
  fireEvent.change(choice, { target: { value: "bubble" } });
  await act(async () => void (await store.getState().write()));
  const charts = (): unknown => book.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.type));
  expect(charts()).toEqual(["Bubble"]);

  const again = openPane(book);
  await again.store.getState().open();
  expect(again.store.getState().matrixChart).toBe("bubble");
  const job = await surroundings.run((context) => readJob(context, { language: "en", today: "2026-03-31" }));
  expect(job.matrixChart).toBe("bubble");
});
