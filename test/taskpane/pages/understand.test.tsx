import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { reasonSentence } from "../../../src/cells/reasonSentence";
import type { Language } from "../../../src/locales/language";
import { accountReason } from "../../../src/model/understand/accountReason";
import { UnderstandPage } from "../../../src/taskpane/pages/understand/UnderstandPage";
import { watchWorkbook } from "../../../src/taskpane/store/watch";
import type { Source } from "../../../src/workbook/job";
import { ACCOUNTS } from "../../workbook/accounts";
import { accountsBook, SHEET } from "../../workbook/jobs";
import { openPane, type OpenPane } from "../openPane";
import { renderPage } from "./renderPage";

expect.extend(toHaveNoViolations);

const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));
const nameOf = (row: number): string => String(clean[row]?.[1]);

async function show(
  language: Language = "en",
  kind: Source["kind"] = "table",
): Promise<OpenPane & { readonly container: HTMLElement }> {
  const pane = openPane(accountsBook(clean, kind), language);
  Object.assign(globalThis, { Office: pane.Office });
  await pane.store.getState().open();
  pane.store.getState().assessNow();
  pane.store.getState().goTo("understand");
  const container = renderPage(pane.store, <UnderstandPage />);
  await waitFor(() => expect(pane.store.getState().shown).not.toBeNull());
  return { ...pane, container };
}

const select = ({ run }: OpenPane, address: string): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).select();
    await context.sync();
  });

const picker = (): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>("combobox", { name: /Account|客户/ });
const openTab = (name: RegExp): void => void fireEvent.click(screen.getByRole("tab", { name }));

test.each<Language>(["en", "zh"])("the account and the portfolio pass axe: %s", async (language) => {
  const { container } = await show(language);
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.keyDown(picker(), { key: "ArrowDown" });
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.keyDown(picker(), { key: "Escape" });
  openTab(/^(Portfolio|客户组合)/);
  await screen.findByRole("columnheader", { name: language === "en" ? "stay" : "保持" });
  expect(await axe(container)).toHaveNoViolations();
});

test.each<Source["kind"]>(["table", "block"])("follows the selected row of a %s", async (kind) => {
  const pane = await show("en", kind);
  await watchWorkbook(pane.store, pane.surroundings);
  await act(async () => select(pane, "D5"));
  await waitFor(() => expect(picker().value).toBe(nameOf(4)));
  expect(screen.getByText(`Follows the selected row (${SHEET}, row 5)`)).toBeTruthy();
  await act(async () => select(pane, "A9:B11"));
  await waitFor(() => expect(picker().value).toBe(nameOf(8)));
  // Beside and below the list there is no account: the last one stays.
  await act(async () => select(pane, "Z5"));
  await act(async () => pane.store.getState().followSelection());
  expect(picker().value).toBe(nameOf(8));
});

test("begins with the first by rank where no row is selected", async () => {
  const { store } = await show();
  const { assessment, portfolio, shown } = store.getState();
  expect(shown).toMatchObject({ by: "rank", id: portfolio?.ids[assessment?.rank.indexOf(1) ?? -1] });
});

test("an account is found by a part of its name, with arrows and Enter; Escape keeps the one that was", async () => {
  await show();
  const before = picker().value;
  fireEvent.change(picker(), { target: { value: "o" } });
  const list = screen.getByRole("listbox");
  expect(within(list).getAllByRole("option").length).toBeGreaterThan(1);
  fireEvent.keyDown(picker(), { key: "Escape" });
  expect(picker().value).toBe(before);
  fireEvent.change(picker(), { target: { value: "hungry" } });
  fireEvent.keyDown(picker(), { key: "Enter" });
  expect(picker().value).toBe("Hungry Owl");
  fireEvent.change(picker(), { target: { value: "nobody" } });
  expect(screen.getByText("No account of this name.")).toBeTruthy();
});

test("shows score, rank and the model's own sentence, and follows the draft", async () => {
  const { store } = await show();
  const { portfolio } = store.getState();
  const account = portfolio!.names.indexOf("Great Lakes");
  act(() => store.getState().explain(account));
  const check = (): void => {
    const { assessment, draft } = store.getState();
    const sentence = reasonSentence(accountReason(assessment!, portfolio!, account)!, {
      tiers: draft!.tiers.list.map(({ label }) => label),
      criteria: draft!.criteria.map(({ column, direction }) => ({ name: column, direction })),
      language: "en",
    });
    expect(screen.getByRole("region", { name: "In words" }).textContent).toContain(sentence);
    const standing = screen.getByRole("region", { name: "Standing" }).textContent;
    expect(standing).toContain(assessment!.score[account]!.toFixed(1));
    expect(standing).toContain(`rank ${assessment!.rank[account]}`);
  };
  check();
  await act(async () => {
    store.getState().moveWeight(store.getState().draft!.dimensions[0]!.name, 100);
    store.getState().assessNow();
  });
  check();
});

test("the second voice knows raw units, and neither ranks nor weights", async () => {
  const { store } = await show();
  act(() => store.getState().explain(store.getState().portfolio!.names.indexOf("Great Lakes")));
  openTab(/^Sales/);
  const text = screen.getByRole("region", { name: "In words" }).querySelector("p")!.textContent!;
  expect(text).toMatch(/^Great Lakes is /);
  expect(text).toContain("Not known yet: Pipeline.");
  expect(text).not.toMatch(/rank|weigh|score|%/);
});

test("copies the sentence that is shown, and says so where it may not", async () => {
  await show();
  const write = jest.fn().mockResolvedValue(undefined);
  Object.assign(navigator, { clipboard: { writeText: write } });
  const words = screen.getByRole("region", { name: "In words" });
  await act(async () => void fireEvent.click(within(words).getByRole("button", { name: "Copy" })));
  expect(write).toHaveBeenCalledWith(words.querySelector("p")!.textContent);
  expect(within(words).getByRole("button", { name: "Copied" })).toBeTruthy();
  openTab(/^Sales/);
  write.mockRejectedValue(new Error("not allowed"));
  await act(async () => void fireEvent.click(within(words).getByRole("button", { name: "Copy" })));
  expect(screen.getByText(/does not let the pane copy/)).toBeTruthy();
});

test("the step that decided is told: a gate, and a tier set by hand", async () => {
  const { store } = await show();
  const account = store.getState().portfolio!.names.indexOf("Ernst Handel");
  await act(async () => {
    store.getState().explain(account);
    store.getState().edit((model) => ({
      ...model,
      gates: [{ column: "Overdue days", op: ">", value: 90, cap: "Service", reason: "overdue" }],
    }));
    store.getState().assessNow();
  });
  expect(screen.getByRole("region", { name: "Standing" }).textContent).toMatch(
    /Capped at Service because Overdue days is 120 \(overdue\); without the gate (Strategic|Core|Potential)\./,
  );
  openTab(/^Sales/);
  expect(screen.getByText(/Overdue days stands at 120\. Bring it to 90 or less first\./)).toBeTruthy();
  await act(async () => {
    const id = store.getState().portfolio!.ids[account]!;
    const override = { id, tier: "Core", reason: "new contract", by: "VP sales", expires: null };
    store.getState().edit((model) => ({ ...model, overrides: [override] }));
    store.getState().assessNow();
  });
  expect(screen.getByRole("region", { name: "Standing" }).textContent).toContain(
    "Set to Core by hand by VP sales: new contract. The model says Service.",
  );
});

test.each<[Language, RegExp]>([
  [
    "en",
    /then \w+\. But too little would then be known of it, [\d.]+% of the weight where 90% are needed: it would read Unrated\./,
  ],
  ["zh", /则为.+。但届时已知数据仅占权重的 [\d.]+%，不足 90%，将显示为“未评级”。/],
])(
  "says in %s that a change of weight leaves too little known of an account to rate it",
  async (language, said) => {
    const { store } = await show(language);
    const { portfolio } = store.getState();
    // Its growth is blank: the more the others weigh, the more is known.
    const account = portfolio!.names.indexOf("Folk och fä HB");
    const firm = (): string =>
      screen.getByRole("region", { name: /^(How firm|等级有多稳)/ }).textContent ?? "";
    await act(async () => {
      store.getState().explain(account);
      store.getState().edit((model) => ({
        ...model,
        dimensions: [],
        minCoverage: 0.9,
        tiers: {
          ...model.tiers,
          by: "cut",
          rule: "bands",
          list: model.tiers.list.map((tier, index) => ({ ...tier, cut: [80, 60, 46][index] ?? null })),
        },
        // Revenue rates 100, the others less: the nearest way out is that it weighs less.
        criteria: model.criteria.map((criterion) => ({
          ...criterion,
          weight: criterion.column === "Growth" ? 9.9 : 30,
          scale: "linear",
          direction: "max",
          worst: 0,
          best: criterion.column === "Revenue" ? 1000 : criterion.column === "Pipeline" ? 6250 : 10,
          missing: "unknown",
        })),
      }));
      store.getState().assessNow();
    });
    expect(store.getState().assessment!.tier[account]).toBeGreaterThanOrEqual(0);
    expect(firm()).toMatch(said);
    await act(async () => {
      store.getState().edit((model) => ({ ...model, minCoverage: 0.1 }));
      store.getState().assessNow();
    });
    expect(firm()).not.toMatch(said);
  },
);

test("a neighbour is a click away, and its row another", async () => {
  const pane = await show();
  const { assessment, portfolio } = pane.store.getState();
  const second = assessment!.rank.indexOf(2);
  fireEvent.click(screen.getByRole("button", { name: `Explain ${portfolio!.names[second]}` }));
  expect(picker().value).toBe(portfolio!.names[second]);
  await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Show its row" })));
  await act(async () => pane.store.getState().followSelection());
  expect(pane.store.getState().shown).toMatchObject({ by: "selection", row: portfolio!.rows[second] });
});

test("an account that cannot be judged says why, and has no way up or down", async () => {
  const pane = openPane(accountsBook(ACCOUNTS));
  Object.assign(globalThis, { Office: pane.Office });
  await pane.store.getState().open();
  pane.store.getState().assessNow();
  pane.store.getState().explain(pane.store.getState().portfolio!.names.indexOf("Queen Cozinha"));
  renderPage(pane.store, <UnderstandPage />);
  expect(screen.getByRole("region", { name: "Standing" }).textContent).toContain("No figures");
  expect(screen.queryByRole("region", { name: /^To become/ })).toBeNull();
  openTab(/^Sales/);
  expect(screen.getByText(/Pipeline cannot be read/)).toBeTruthy();
});

test("the least firm account of the portfolio opens as an account", async () => {
  const { store } = await show();
  openTab(/^Portfolio/);
  const list = await screen.findByRole("list", { name: "The least firm" });
  const [first] = within(list).getAllByRole("button");
  fireEvent.click(first!);
  expect(picker().value).toBe(first!.textContent);
  expect(store.getState().shown?.by).toBe("choice");
});

test("who moved is told against the sheet once it has tiers", async () => {
  const { store } = await show();
  openTab(/^Portfolio/);
  expect(screen.getByText(/The sheet has no tiers yet/)).toBeTruthy();
  act(() => {
    const { assessment, portfolio } = store.getState();
    const labels = assessment!.model.tiers.list.map(({ label }) => label);
    const rows = Array.from(assessment!.tier, (tier) => labels[tier] ?? "Unrated");
    const moved = assessment!.tier.findIndex((tier) => tier === 0);
    rows[moved] = "Service";
    store.setState({ sheetTiers: rows });
    expect(portfolio!.count).toBe(rows.length);
  });
  const moved = screen.getByRole("region", { name: "Against the sheet now" });
  expect(moved.textContent).toContain("1 up, 0 down");
  expect(moved.textContent).toContain("Service → Strategic");
});
