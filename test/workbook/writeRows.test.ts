import { writeRows } from "../../src/workbook/writeRows";
import { openBook } from "../workbench/openBook";

test("sends a long list in chunks of 50,000 cells, each in its place", async () => {
  const { run, host, book } = openBook();
  const requests = await run(async (context, sheet) => {
    const before = host.requests;
    await writeRows(context, sheet, { top: 2, left: 3 }, { rows: 30_000, columns: 4 }, (row) => [
      row,
      "",
      row / 2,
      true,
    ]);
    return host.requests - before;
  });
  expect(requests).toBe(3);
  const cells = book.sheets[0]?.rows;
  expect([...(cells?.get(1)?.values() ?? [])].map(({ value }) => value)).toEqual([0, 0, true]);
  expect(cells?.get(30_000)?.get(2)?.value).toBe(29_999);
  expect(cells?.get(30_001)).toBeUndefined();
});

test("sends long texts in requests that Excel on the web takes", async () => {
  const { run, book } = openBook();
  const name = "客户名称很长".repeat(40);
  await run((context, sheet) =>
    writeRows(context, sheet, { top: 1, left: 1 }, { rows: 12_000, columns: 1 }, (row) => [`${name}${row}`]),
  );
  const cells = book.sheets[0]?.rows;
  expect(cells?.get(11_999)?.get(0)?.value).toBe(`${name}11999`);
  expect(cells?.size).toBe(12_000);
});

test("keeps a text that looks like something else", async () => {
  const { run, book } = openBook();
  await run((context, sheet) =>
    writeRows(context, sheet, { top: 1, left: 1 }, { rows: 1, columns: 3 }, () => ["=1+1", "007", "1-2"]),
  );
  expect([...(book.sheets[0]?.rows.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual([
    "=1+1",
    "007",
    "1-2",
  ]);
});
