import { openBook } from "../openBook";

const LONG = "x".repeat(30_000);

describe("5 MB, the limit of Excel on the web", () => {
  test("holds for a request, which then changes nothing", async () => {
    const { run, book } = openBook();
    const attempt = run(async (context, sheet) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [LONG]);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(book.sheets[0]!.rows.size).toBe(0);
  });

  test("holds for a response", async () => {
    const { run } = openBook();
    const attempt = run(async (context, sheet) => {
      const first = sheet.getRange("A1:A100");
      first.values = Array.from({ length: 100 }, () => [LONG]);
      await context.sync();
      sheet.getRange("A101:A200").copyFrom("A1:A100");
      await context.sync();
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("counts bytes, of which a Chinese letter has three", async () => {
    const { run } = openBook();
    const attempt = run(async (context, sheet) => {
      sheet.getRange("A1:A100").values = Array.from({ length: 100 }, () => ["字".repeat(20_000)]);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

test("a range of more than 5,000,000 cells, or a whole column, has no values to read", async () => {
  const { run } = openBook();
  const values = await run(async (context, sheet) => {
    const ranges = ["A1:E1000001", "A:A", "1:1"].map((address) =>
      sheet.getRange(address).load("values,cellCount"),
    );
    await context.sync();
    return ranges.map((range) => [range.values, range.cellCount]);
  });
  expect(values).toEqual([
    [null, 5_000_005],
    [null, 1_048_576],
    [null, 16_384],
  ]);
});

test("a large range is written in the pieces that the library makes of it", async () => {
  const { run, book } = openBook();
  const last = await run(async (context, sheet) => {
    const values = Array.from({ length: 4_000 }, (_row, index) => [index, `Account ${index}`]);
    const range = sheet.getRange("A1:B4000");
    range.values = values;
    const tail = range.getLastRow().load("values");
    await context.sync();
    return tail.values;
  });
  expect(last).toEqual([[3_999, "Account 3999"]]);
  expect(book.sheets[0]!.rows.size).toBe(4_000);
});
