import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Language } from "../../../src/locales/language";
import { App } from "../../../src/taskpane/App";
import type { Model } from "../../../src/model/document/types";
import { modelFileText } from "../../../src/taskpane/draft/modelFile";
import { ACCOUNTS } from "../../workbook/accounts";
import { accountsBook } from "../../workbook/jobs";
import { openPane, type OpenPane } from "../openPane";
import { renderPage } from "./renderPage";

expect.extend(toHaveNoViolations);

async function openWeights(
  language: Language = "en",
): Promise<OpenPane & { readonly container: HTMLElement; readonly weights: () => number[] }> {
  const pane = openPane(accountsBook(ACCOUNTS), language);
  await pane.store.getState().open();
  pane.store.getState().goTo("weights");
  const container = renderPage(pane.store, <App />);
  await screen.findByRole("tab", { name: language === "en" ? /^Pairwise/ : /^两两比较/ });
  const weights = (): number[] => pane.store.getState().draft?.dimensions.map(({ weight }) => weight) ?? [];
  return { ...pane, container, weights };
}

const mode = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole("tab", { name }));
/** Answers the question that is asked by the degree at a place of the scale, from 0 to 8. */
const answer = (place: number): void => {
  const scale = screen.getByRole("group", { name: /How much more/ });
  fireEvent.click(within(scale).getAllByRole("button")[place] as HTMLElement);
};

test("answers, one question at a time, come to weights that the sliders take and give back", async () => {
  const { weights, container } = await openWeights();
  const before = weights();
  await mode(/^Pairwise/);
  expect(await screen.findByText("1 of 10")).toBeTruthy();
  expect(screen.getByText("from three compared on")).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  // Every first counts as much as every second.
  for (let question = 1; question <= 10; question++) answer(4);
  expect(screen.getByText("0.00")).toBeTruthy();
  expect(screen.getByText("The answers agree: up to 0.10 is accepted.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Use these weights" }));
  expect(weights()).toEqual([20, 20, 20, 20, 20]);
  await userEvent.click(screen.getByRole("button", { name: "Bring back the earlier ones" }));
  expect(weights()).toEqual(before);
});

test("the answer that contradicts the others most is named and repaired by one click; answers outlive the page", async () => {
  const { store, container } = await openWeights();
  await mode(/^Pairwise/);
  for (const place of [3, 3, 3, 3, 3, 8]) answer(place);
  expect(screen.getByText("Above 0.10: the answers contradict one another.")).toBeTruthy();
  expect(
    screen.getByText(/Contradicts the others most: Industry influence – Growth potential, 1 : 9/),
  ).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  const ratio = (): number => Number(screen.getByText(/^\d\.\d\d$/).textContent);
  const before = ratio();
  await userEvent.click(screen.getByRole("button", { name: /^Change to/ }));
  expect(ratio()).toBeLessThan(before);
  expect(Object.keys(store.getState().answers)).toHaveLength(6);
  await mode(/^Sliders/);
  await mode(/^Pairwise/);
  expect(screen.getByText("7 of 10")).toBeTruthy();
});

test("entropy and CRITIC stand beside the chosen weights, and a blend is taken and given back", async () => {
  const { weights, container } = await openWeights();
  const before = weights();
  await mode(/^From data/);
  const table = await screen.findByRole("table");
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent?.trim()),
  ).toEqual(["Weight", "yours", "CRITIC", "Entropy", "blend"]);
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.change(screen.getByRole("slider", { name: "Part of the data" }), { target: { value: "0" } });
  const use = screen.getByRole("button", { name: "Use the blend" });
  expect(use.getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText("At 0% the blend is what you have chosen.")).toBeTruthy();
  fireEvent.change(screen.getByRole("slider", { name: "Part of the data" }), { target: { value: "100" } });
  await userEvent.click(use);
  expect(weights()).not.toEqual(before);
  expect(weights().reduce((sum, own) => sum + own * 10, 0)).toBeCloseTo(1000, 6);
  await userEvent.click(screen.getByRole("button", { name: "Bring back the earlier ones" }));
  expect(weights()).toEqual(before);
});

test("while the accounts are hidden, so is what their data would weigh", async () => {
  await openWeights();
  await userEvent.click(screen.getByRole("switch"));
  const data = screen.getByRole("tab", { name: /^From data/ });
  expect(data.hasAttribute("disabled")).toBe(true);
  expect(data.title).toBe("Hidden until the weights are locked.");
  expect(screen.queryByText("what the data alone would weigh")).toBeNull();
});

test("a model file that does not fit is refused by a sentence and changes nothing; one that fits comes and goes", async () => {
  const { store, container } = await openWeights();
  const before = store.getState().draft as Model;
  await userEvent.click(screen.getByRole("button", { name: "Model file" }));
  await userEvent.click(await screen.findByRole("button", { name: "Paste…" }));
  const take = (text: string): Promise<void> => {
    fireEvent.change(screen.getByRole("textbox", { name: "The model as text" }), { target: { value: text } });
    return userEvent.click(screen.getByRole("button", { name: "Take this model" }));
  };
  await take("Value radar");
  expect(screen.getByText(/This is no model file/)).toBeTruthy();
  await take(modelFileText(before).replace('"account"', '"acount"'));
  expect(screen.getByText(/Nothing was changed\.$/)).toBeTruthy();
  expect(store.getState().draft).toBe(before);
  expect(await axe(container)).toHaveNoViolations();
  await take(modelFileText({ ...before, name: "Ours", minCoverage: 0.5 }));
  expect(store.getState().draft).toMatchObject({ name: "Ours", minCoverage: 0.5 });
  await userEvent.click(screen.getByRole("button", { name: "Bring back the earlier model" }));
  expect(store.getState().draft).toEqual(before);
});

test("locked weights take none from elsewhere, and say so", async () => {
  const { store } = await openWeights();
  const before = store.getState().draft;
  act(() => {
    store.getState().setWeighing("locked");
    store.getState().takeFrom("data", (model) => ({ ...model, dimensions: [] }));
  });
  expect(store.getState().draft).toBe(before);
  await mode(/^From data/);
  expect(await screen.findByText("The weights are locked: unlock them to take others.")).toBeTruthy();
});

test("the interview speaks Chinese", async () => {
  const { container } = await openWeights("zh");
  await mode(/^两两比较/);
  expect(screen.getByText("第 1 题，共 10 题")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /比“.+”稍重要/ })).toHaveLength(2);
  expect(await axe(container)).toHaveNoViolations();
});
