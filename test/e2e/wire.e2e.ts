import type { Page } from "playwright-core";
import { browserTest, openWorkbench } from "./harness";
import type {} from "./bareHost";

browserTest("the built add-in starts in Excel on the web and shows its pane", async () => {
  const { addin } = await openWorkbench();
  const info = await addin.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  await addin.waitForSelector("h1, [role=tablist]");
});

browserTest("what Excel.run writes stands in the workbook, and what the workbook holds is read", async () => {
  const { page, addin } = await openWorkbench();
  const read = await addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        ["Account", "Revenue"],
        ["Contoso", 320],
      ];
      range.load("values,address");
      await context.sync();
      return { values: range.values as unknown[][], address: range.address };
    }),
  );
  expect(read).toEqual({
    values: [
      ["Account", "Revenue"],
      ["Contoso", 320],
    ],
    address: "Accounts!A1:B2",
  });
  const cell = await page.evaluate(() => window.workbench.host.book.sheets[0]?.rows.get(1)?.get(1)?.value);
  expect(cell).toBe(320);
});

browserTest("a custom function answers with a spill", async () => {
  const { page } = await openWorkbench();
  const score = await page.evaluate(() =>
    window.workbench.connection.invokeFunction(
      "SCORE",
      [
        [
          [0, 100],
          [50, 50],
          [100, 0],
        ],
        [[3, 1]],
      ],
      "Accounts!D1",
    ),
  );
  expect(score).toEqual({ values: [[25], [50], [75]] });
});

browserTest("a custom function that refuses says why", async () => {
  const { page } = await openWorkbench();
  const answer = await page.evaluate(() =>
    window.workbench.connection.invokeFunction("SCORE", [[[1], [2]], [["much"]]], "Accounts!D1"),
  );
  expect(answer).toEqual({ error: "#VALUE!", message: expect.stringContaining("much") as string });
});

browserTest(
  'the ribbon\'s "Tier this sheet" tiers the list in front, then says that it is done',
  async () => {
    const { page, addin } = await openWorkbench();
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const accounts = Array.from({ length: 12 }, (_, row) => [
          `Account ${row}`,
          1000 * (row + 1),
          (row * 7) % 12,
        ]);
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C13");
        range.values = [["Customer", "Revenue", "Orders"], ...accounts];
        await context.sync();
      }),
    );
    const sheets = await page.evaluate(async () => {
      await window.workbench.connection.fireCommand("tierSheet");
      return window.workbench.host.book.sheets.map(({ name }) => name);
    });
    expect(sheets).toEqual(expect.arrayContaining(["Accounts", "KAM Model", "KAM Ratings"]));
    expect(await headers(page)).toEqual(expect.arrayContaining(["Customer", "KAM Score", "KAM Tier"]));
  },
);

browserTest('the ribbon\'s "Refresh matrix" on an untouched workbook writes nothing', async () => {
  const { page } = await openWorkbench();
  const sheets = await page.evaluate(async () => {
    await window.workbench.connection.fireCommand("refreshMatrix");
    return window.workbench.host.book.sheets.map(({ name }) => name);
  });
  expect(sheets).toEqual(["Accounts"]);
});

browserTest("settings that the add-in saves stand in the workbook", async () => {
  const { page, addin } = await openWorkbench();
  await addin.evaluate(
    () =>
      new Promise((resolve) => {
        Office.context.document.settings.set("language", "zh");
        Office.context.document.settings.saveAsync(resolve);
      }),
  );
  expect(await page.evaluate(() => [...window.workbench.host.book.settings])).toEqual([["language", '"zh"']]);
});

browserTest("a change by the user reaches the add-in's handlers", async () => {
  const { page, addin } = await openWorkbench();
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        document.title = address;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await page.evaluate(() => {
    const { host, connection } = window.workbench;
    const id = host.book.sheets[0]?.id ?? "";
    const change = { changeType: "RangeEdited", source: "Local", worksheetId: id, address: "B2" };
    host.session.events.raise(10, [id, "Workbook"], change);
    connection.deliverEvents();
  });
  await addin.waitForFunction(() => document.title === "B2");
});

browserTest("the pane's preferred colours and language are the host's", async () => {
  const { page, addin } = await openWorkbench({ language: "zh-CN" });
  const isDark = (): Promise<boolean> =>
    addin.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  expect(await addin.evaluate(() => Office.context.displayLanguage)).toBe("zh-CN");
  await addin.waitForFunction(() => Reflect.get(globalThis, "kamLanguage") === "zh");
  expect(await isDark()).toBe(false);
  await page.evaluate(() => {
    window.workbench.connection.setTheme("dark");
  });
  await addin.waitForFunction(() => matchMedia("(prefers-color-scheme: dark)").matches);
});

function headers(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const row = window.workbench.host.book.sheets[0]?.rows.get(0);
    return [...(row?.values() ?? [])].map(({ value }) => value);
  });
}
