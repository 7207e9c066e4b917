import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readXlsx } from "../../src/workbench/file/read";
import { tierReport, workFolder } from "./command";

const { file } = workFolder();
const rows = Array.from(
  { length: 30 },
  (_, index) => `C${index},${100 + ((index * 7919) % 900)},${(index * 13) % 10}`,
);
const list = `Customer,Revenue,Pipeline\n${rows.join("\n")}\n`;

describe.each(["formulas", "kam", "values"])("in the mode %s", (mode) => {
  const first = file(`${mode}-1.xlsx`);
  const second = file(`${mode}-2.xlsx`);

  test("a second run on the written workbook gives the same figures and the same workbook", async () => {
    const report = await tierReport(file("list.csv", list), "--out", first, "--mode", mode);
    const again = await tierReport(first, "--out", second, "--mode", mode);
    expect(again.accounts).toEqual(report.accounts);
    expect(again.tiers).toEqual(report.tiers);
    const before = unzipSync(new Uint8Array(readFileSync(first)));
    const after = unzipSync(new Uint8Array(readFileSync(second)));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(before).filter((part) => text(before[part]) !== text(after[part]));
    expect(changed).toEqual([]);
  });

  test("the workbook can be read and has our sheets behind the analyst's", () => {
    const names = readXlsx(new Uint8Array(readFileSync(first))).sheets.map((sheet) => sheet.name);
    expect(names).toEqual(["Account list", "KAM Model", "KAM Ratings", "KAM Matrix"]);
  });
});

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("latin1");
