import { openBook } from "../openBook";

describe("a refusal", () => {
  test("carries Excel's code and message, where it happened, and stops the batch there", async () => {
    const { run, book } = openBook();
    const attempt = run(async (context, sheet) => {
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Nope").load("name");
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect([...book.sheets[0]!.rows.keys()]).toEqual([0]);
  });

  test("is an Error of the calling program", async () => {
    const { run } = openBook();
    const attempt = run(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    });
    await expect(attempt).rejects.toBeInstanceOf(Error);
  });

  test("that is caught does not end the run", async () => {
    const { run } = openBook();
    const address = await run(async (context, sheet) => {
      context.workbook.tables.getItem("Nope").load("name");
      await context.sync().catch(() => undefined);
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1");
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["a method", "Range.removeDuplicates", (sheet) => sheet.getRange("A1").removeDuplicates([0], true)],
    ["an object", "Worksheet.shapes", (sheet) => sheet.shapes.getCount()],
    ["a setting", "Range.hyperlink", (sheet) => (sheet.getRange("A1").hyperlink = { address: "x" })],
  ])("of %s that this host has not names class and member", async (_what, member, use) => {
    const { run } = openBook();
    const attempt = run(async (context, sheet) => {
      use(sheet);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: "NotImplemented",
      message: `This host does not implement ${member}.`,
    });
  });

  test("can be ordered for one request, which then changes nothing", async () => {
    const { run, book, host } = openBook(undefined, { failAt: { request: 2, code: "GeneralException" } });
    const attempt = run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "GeneralException" });
    expect([...book.sheets[0]!.rows.keys()]).toEqual([0]);
    expect(host.requests).toBeGreaterThanOrEqual(2);
  });
});

test("several runs may be under way at once", async () => {
  const { run, book } = openBook();
  const write = (row: number): Promise<void> =>
    run(async (context, sheet) => {
      sheet.getCell(row, 0).values = [[row]];
      await context.sync();
      sheet.getCell(row, 1).values = [[row * 2]];
    });
  await Promise.all([write(0), write(1), write(2)]);
  expect([...book.sheets[0]!.rows.values()].map((cells) => cells.get(1)?.value)).toEqual([0, 2, 4]);
});

test("requirement sets are what the host says", () => {
  const { Office } = openBook(undefined, { requirementSets: { ExcelApi: "1.12" } });
  const supports = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  expect([supports("ExcelApi", "1.9"), supports("excelapi", "1.12"), supports("ExcelApi", "1.13")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(supports("CustomFunctionsRuntime", "1.1")).toBe(false);
});

describe("a range that is used after its run has ended", () => {
  const ended = async (
    isTracked: boolean,
  ): Promise<{ context: Excel.RequestContext; range: Excel.Range }> => {
    const { run } = openBook();
    return run(async (context, sheet) => {
      const range = sheet.getRange("B2").load("address");
      if (isTracked) context.trackedObjects.add(range);
      await context.sync();
      return { context, range };
    });
  };

  test("is refused, for the host has let go of it", async () => {
    const { range } = await ended(false);
    expect(() => range.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });

  test("is still there if it was tracked", async () => {
    const { context, range } = await ended(true);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });

  test("is refused in another run", async () => {
    const { range } = await ended(false);
    const { run } = openBook();
    const other = run(async (context) => {
      context.load(range, "values");
      await context.sync();
    });
    await expect(other).rejects.toMatchObject({ code: "InvalidRequestContext" });
  });
});
