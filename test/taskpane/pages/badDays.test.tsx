import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../src/locales/language";
import type { RawCell } from "../../../src/model/portfolio/types";
import { watchWorkbook } from "../../../src/taskpane/store/watch";
import { newBook } from "../../../src/workbench/book/newBook";
import type { Sheet } from "../../../src/workbench/book/types";
import { ACCOUNTS } from "../../workbook/accounts";
import { contentsOf } from "../../workbook/contentsOf";
import { accountsBook } from "../../workbook/jobs";
import { SAMPLE, type OpenPane } from "../openPane";
import { showPane } from "./renderPage";

const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));
const LANGUAGES: readonly Language[] = ["en", "zh"];

/** A pane on a good list that is told what the analyst does beside it. */
async function watched(language: Language): Promise<OpenPane> {
  const pane = await showPane(accountsBook(clean), language);
  await watchWorkbook(pane.store, pane.surroundings);
  return pane;
}

function sheetOf({ book }: OpenPane, name: string): Sheet {
  const sheet = book.sheets.find((own) => own.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const WORDS = {
  en: {
    check: "Check",
    error: /D4.*"#N\/A"\. Enter a number or leave it empty\. Until then the account reads Check\./,
    text: /F12.*"about 5"\. Enter a number/,
    sample: "Try it with sample data",
    gone: "The list Accounts is not there any more. Undo its deletion, or add another list.",
    renamed: "Column Revenue is called Turnover now. The model follows.",
    protected:
      "Sheet My accounts is protected, so nothing was written. Remove the protection (Review, Unprotect Sheet) and apply again.",
  },
  zh: {
    check: "待核对",
    error: /D4.*“#N\/A”。请输入数字或留空。在此之前该客户显示为“待核对”。/,
    text: /F12.*“about 5”。请输入数字/,
    sample: "用示例数据试一试",
    gone: "清单“Accounts”已不存在。请撤消删除，或添加其他清单。",
    renamed: "“Revenue”列现名为“Turnover”，模型已随之更新。",
    protected: "工作表“My accounts”受保护，未写入任何内容。请取消保护（审阅 → 撤消工作表保护）后重新应用。",
  },
} as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test("an error and a text among the figures are named with a way to the cell; only their accounts read Check", async () => {
    const rows: RawCell[][] = ACCOUNTS.map((row) => [...row]);
    rows[3]?.splice(3, 1, { error: "#N/A" });
    const pane = await showPane(accountsBook(rows), language);
    expect(await screen.findByText(words.error)).toBeTruthy();
    expect(screen.getByText(words.text)).toBeTruthy();
    for (const cell of ["D4", "F12"]) {
      await userEvent.click(screen.getByRole("button", { name: new RegExp(`${cell}$`) }));
      const selected = await pane.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
      expect(selected).toBe(`'My accounts'!${cell}`);
    }

    const { store } = pane;
    act(() => store.getState().chooseMode("values"));
    expect(await act(() => store.getState().write())).toBe(true);
    const labels = store.getState().draft?.tiers.list.map(({ label }) => label) ?? [];
    const tiers = store.getState().sheetTiers ?? [];
    expect(tiers.flatMap((tier, row) => (tier === words.check ? [row + 2] : []))).toEqual([4, 12]);
    expect(tiers.filter((tier) => labels.includes(tier))).toHaveLength(10);
  });

  test("an empty workbook is left as it is and offers the sample", async () => {
    const pane = await showPane(newBook("Sheet1"), language);
    expect(contentsOf(pane.book)).toEqual(contentsOf(newBook("Sheet1")));
    await userEvent.click(screen.getByRole("button", { name: words.sample }));
    await screen.findByText(new RegExp(SAMPLE.sheetName));
    expect(sheetOf(pane, SAMPLE.sheetName).rows.size).toBe(SAMPLE.rows.length + 1);
  });

  test("a list that is no table is opened where it stands, and nothing is made of it", async () => {
    const pane = await showPane(accountsBook(clean, "block"), language);
    expect(await screen.findByText(/My accounts.*A1:G13/)).toBeTruthy();
    expect(contentsOf(pane.book)).toEqual(contentsOf(accountsBook(clean, "block")));
  });

  test("a table deleted beside the pane is missed by its name, and the sample is offered", async () => {
    const pane = await watched(language);
    await pane.run(async (context, sheet) => {
      context.workbook.tables.getItem("Accounts").delete();
      sheet.getRange().clear();
      await context.sync();
    });
    const before = contentsOf(pane.book);
    expect(await screen.findByText(words.gone)).toBeTruthy();
    expect(screen.getByRole("button", { name: words.sample })).toBeTruthy();
    expect(contentsOf(pane.book)).toEqual(before);
  });

  test("a column renamed beside the pane is told, and the workbook is as the analyst left it", async () => {
    const pane = await watched(language);
    await pane.run(async (context, sheet) => {
      sheet.getRange("D1").values = [["Turnover"]];
      await context.sync();
    });
    const before = contentsOf(pane.book);
    expect(await screen.findByText(words.renamed)).toBeTruthy();
    expect(contentsOf(pane.book)).toEqual(before);
  });

  test.each(["values", "formulas", "kam"] as const)(
    "a protected sheet refuses a run as %s with its cure, and the workbook is as it was",
    async (mode) => {
      const pane = await showPane(accountsBook(clean), language);
      sheetOf(pane, "My accounts").protected = true;
      const before = contentsOf(pane.book);
      act(() => pane.store.getState().chooseMode(mode));
      expect(await act(() => pane.store.getState().write())).toBe(false);
      expect(await screen.findByText(words.protected)).toBeTruthy();
      expect(contentsOf(pane.book)).toEqual(before);
    },
  );
});
