import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { newBook } from "../../../src/workbench/book/newBook";
import { ACCOUNTS } from "../../workbook/accounts";
import { accountsBook } from "../../workbook/jobs";
import { showPane } from "./renderPage";

expect.extend(toHaveNoViolations);

/** Fluent keeps room for the bold label by a second, unseen one. */
const tab = (label: string): RegExp => new RegExp(`^${label}`);

async function openWeights(): Promise<void> {
  await userEvent.click(screen.getByRole("tab", { name: tab("Weights") }));
  await screen.findByRole("slider", { name: "Weight of Risk" });
}

test("an empty workbook asks one question, and later steps say why they wait", async () => {
  const { container } = await showPane(newBook("Sheet1"));
  expect(screen.getByRole("heading", { name: "Which accounts earn a team?" })).toBeTruthy();
  const weights = screen.getByRole("tab", { name: tab("Weights") });
  expect(weights.hasAttribute("disabled")).toBe(true);
  expect(weights.title).toBe("Choose a list of accounts first.");
  expect(await axe(container)).toHaveNoViolations();
});

test("the focus stays in the pane when the button that had it goes with its page, and on a tab that is chosen", async () => {
  await showPane(accountsBook(ACCOUNTS));
  const next = screen.getByRole("button", { name: "Next: Weights" });
  next.focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("slider", { name: "Weight of Risk" });
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
  const tiers = screen.getByRole("tab", { name: tab("Tiers") });
  await userEvent.click(tiers);
  await screen.findByText("Value matrix");
  expect(document.activeElement).toBe(tiers);
});

test("the next step can be gone to while the workbook is read", async () => {
  const { store } = await showPane(accountsBook(ACCOUNTS));
  act(() => store.setState({ activity: { kind: "busy", work: "reading", progress: null } }));
  await userEvent.click(screen.getByRole("button", { name: "Next: Weights" }));
  await screen.findByRole("slider", { name: "Weight of Risk" });
});

test("Accounts shows the list, its faults by their cells and its criteria, and axe finds nothing", async () => {
  const { container } = await showPane(accountsBook(ACCOUNTS));
  expect(screen.getByRole("heading", { name: "Accounts" })).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Go to F12" })).toBeTruthy();
  expect(screen.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"))).toEqual([
    "Judge by Revenue",
    "Judge by Growth",
    "Judge by Pipeline",
    "Judge by Overdue days",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Settings of Revenue" }));
  expect(screen.getByLabelText("Worst, rated 0")).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

test("a click on a fault's cell selects it in Excel", async () => {
  const { Excel } = await showPane(accountsBook(ACCOUNTS));
  await userEvent.click(await screen.findByRole("button", { name: "Go to F12" }));
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toContain("F12");
});

test("a column may be left out and taken in again", async () => {
  const { store } = await showPane(accountsBook(ACCOUNTS));
  await userEvent.click(screen.getByRole("checkbox", { name: "Judge by Growth" }));
  expect(store.getState().draft?.criteria.map(({ column }) => column)).not.toContain("Growth");
  await userEvent.click(screen.getByRole("button", { name: /Left out/ }));
  await userEvent.click(screen.getByRole("button", { name: "Judge by Growth" }));
  expect(store.getState().draft?.criteria.map(({ column }) => column)).toContain("Growth");
});

test("a direction is turned round, and its anchors change places", async () => {
  const { store } = await showPane(accountsBook(ACCOUNTS));
  await userEvent.click(screen.getByRole("button", { name: "Settings of Revenue" }));
  const before = store.getState().draft?.criteria[0];
  await userEvent.selectOptions(screen.getByLabelText("Better is"), "min");
  const after = store.getState().draft?.criteria[0];
  expect(after).toMatchObject({ direction: "min", worst: before?.best, best: before?.worst });
});

test("an anchor is typed, and one that is no number is refused beside its field", async () => {
  const { store } = await showPane(accountsBook(ACCOUNTS));
  await userEvent.click(screen.getByRole("button", { name: "Settings of Revenue" }));
  const field = screen.getByLabelText("Best, rated 100");
  await userEvent.clear(field);
  await userEvent.type(field, "much{Enter}");
  expect(screen.getByText("Type a number")).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, "120,000{Enter}");
  expect(store.getState().draft?.criteria[0]?.best).toBe(120000);
});

test("a column that the sheet shows in percent is written and typed in percent", async () => {
  const { store, run } = await showPane(accountsBook(ACCOUNTS));
  await run(async (context, sheet) => {
    sheet.getRange("E2:E13").numberFormat = [["0%"]];
    await context.sync();
  });
  await act(() => store.getState().open());
  await userEvent.click(screen.getByRole("button", { name: "Settings of Growth" }));
  const field = screen.getByLabelText<HTMLInputElement>("Best, rated 100");
  const { best } = store.getState().draft?.criteria.find(({ column }) => column === "Growth") ?? {};
  expect(field.value).toBe(`${Number((100 * Number(best)).toPrecision(12))}%`);
  await userEvent.clear(field);
  await userEvent.type(field, "5.8%{Enter}");
  expect(store.getState().draft?.criteria.find(({ column }) => column === "Growth")?.best).toBe(0.058);
});

test("what new anchors would do is told of the model at hand: a change in between asks anew", async () => {
  const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));
  const { store } = await showPane(accountsBook(clean));
  await act(() => store.getState().write());
  const ask = (): Promise<void> => userEvent.click(screen.getByRole("button", { name: "Re-anchor" }));
  const best = store.getState().draft?.criteria[0]?.best;
  await ask();
  expect(screen.getByText(/ 0 of 12 would change tier/)).toBeTruthy();
  act(() => store.getState().compare({ column: "Segment", in: ["Corporate"] }));
  expect(screen.queryByText(/would change tier/)).toBeNull();
  await ask();
  expect(screen.getByText(/ of 5 would change tier/)).toBeTruthy();
  await ask();
  expect(screen.queryByText(/would change tier/)).toBeNull();
  expect(store.getState().draft?.criteria[0]?.best).not.toBe(best);
});

test("details of a failure that cannot be copied are shown, to be copied by hand", async () => {
  const { store } = await showPane(accountsBook(ACCOUNTS));
  await act(() => store.getState().show("No such sheet", "A1"));
  const write = jest.fn().mockRejectedValue(new Error("not allowed"));
  Object.assign(navigator, { clipboard: { writeText: write } });
  await userEvent.click(await screen.findByRole("button", { name: "Copy details" }));
  expect(await screen.findByText(/does not let the pane copy/)).toBeTruthy();
  expect(screen.getByText(/ItemNotFound/)).toBeTruthy();
});

test("Weights tells the preset's contradiction and what no column fills, and axe finds nothing", async () => {
  const { container } = await showPane(accountsBook(ACCOUNTS));
  await openWeights();
  expect(screen.getByText(/says six dimensions and names five/)).toBeTruthy();
  expect(screen.getByText("No column: 30.0% unallocated")).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

test("a weight is moved by arrows in tenths, by Page in fives, and typed; the total stays 100.0", async () => {
  const { store } = await showPane(accountsBook(ACCOUNTS));
  await openWeights();
  const weights = (): number[] => store.getState().draft?.dimensions.map(({ weight }) => weight) ?? [];
  const total = (): string =>
    weights()
      .reduce((sum, own) => sum + own * 10, 0)
      .toFixed(6);
  const slider = screen.getByRole("slider", { name: "Weight of Risk" });
  slider.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(weights()[4]).toBe(5.1);
  await userEvent.keyboard("{PageUp}");
  expect(weights()[4]).toBe(10.1);
  const field = screen.getByRole("textbox", { name: "Weight of Risk" });
  await userEvent.clear(field);
  await userEvent.type(field, "42.5{Enter}");
  expect(weights()[4]).toBe(42.5);
  await userEvent.type(field, "9{ArrowUp}");
  expect([weights()[4], (field as HTMLInputElement).value]).toEqual([42.6, "42.6"]);
  await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
  expect(weights()[4]).toBe(37.6);
  expect(total()).toBe("1000.000000");
});

test("an empty dimension's weight is shared out over those with data", async () => {
  const { store } = await showPane(accountsBook(ACCOUNTS));
  await openWeights();
  const group = screen.getByRole("region", { name: "Industry influence" });
  await userEvent.click(within(group).getByRole("button", { name: "Redistribute" }));
  expect(store.getState().draft?.dimensions.find(({ name }) => name === "Industry influence")?.weight).toBe(
    0,
  );
  expect(within(group).getByText(/shared out over the others/)).toBeTruthy();
});

test("while the accounts are hidden the later steps wait until the weights are locked", async () => {
  await showPane(accountsBook(ACCOUNTS));
  await openWeights();
  await userEvent.click(screen.getByRole("switch"));
  expect(screen.getByRole("tab", { name: tab("Tiers") }).hasAttribute("disabled")).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Lock the weights" }));
  expect(screen.getByRole("tab", { name: tab("Tiers") }).hasAttribute("disabled")).toBe(false);
});

test("the pane speaks Chinese where Excel does", async () => {
  const { container } = await showPane(accountsBook(ACCOUNTS), "zh");
  expect(screen.getByRole("tab", { name: tab("客户") })).toBeTruthy();
  expect(screen.getByRole("button", { name: "下一步：权重" })).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});
