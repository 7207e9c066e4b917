import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planRun } from "../../src/workbook/planRun";
import { readModelSheet } from "../../src/workbook/readModelSheet";
import { planUndo } from "../../src/workbook/undo/plan";
import { recordRun } from "../../src/workbook/undo/record";
import { undoRun } from "../../src/workbook/undo/undoRun";
import { writeAssessment } from "../../src/workbook/write";
import type { Mode } from "../../src/workbook/job";
import { openBook, type OpenBook } from "../workbench/openBook";
import { ACCOUNTS, jobOf, MODEL, writeRows } from "./accounts";

const read = (path: string): string => readFileSync(join(__dirname, "../..", path), "utf8");

/** Number of ExcelApi that brought each member, as Microsoft's declarations say: "Range.getSpillingToRange" is 12. */
function versions(): Map<string, number> {
  const found = new Map<string, number>();
  let type = "";
  let version = 0;
  for (const line of read("node_modules/@types/office-js/index.d.ts").split("\n")) {
    type = /^ {4}(?:export )?class (\w+)/.exec(line)?.[1] ?? type;
    if (line.trim() === "/**") version = 0;
    const set = /\[Api set: ExcelApi(\w*) (?:1\.(\d+))?/.exec(line);
    if (set) version = set[1] === "" && set[2] !== undefined ? Number(set[2]) : Infinity;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (member === undefined || version === 0) continue;
    const key = `${type}.${member}`;
    found.set(key, Math.min(version, found.get(key) ?? Infinity));
  }
  return found;
}

const VERSIONS = versions();
const REQUIRED = Number(/Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(read("manifest.xml"))?.[1]);

/** A workbook in an Excel that has what ExcelApi 1.`version` has, and nothing younger. */
function excelOf(version: number): OpenBook {
  const knows = (type: string, member: string): boolean =>
    (VERSIONS.get(`${type}.${member}`) ?? 1) <= version;
  const open = openBook(undefined, { requirementSets: { ExcelApi: `1.${version}` }, knows });
  Object.assign(globalThis, { Office: open.Office });
  return open;
}

/** All that the add-in does to a workbook: read, plan, write twice, read back, take back. */
async function everything({ run }: OpenBook, mode: Mode): Promise<void> {
  await run(async (context, sheet) => {
    writeRows(sheet, ACCOUNTS, "Accounts");
    await context.sync();
  });
  const record = await run(async (context) => {
    await planRun(context, await jobOf(context, MODEL, mode));
    await writeAssessment(context, await jobOf(context, MODEL, mode));
    const job = await jobOf(context, MODEL, mode, "zh");
    const { before } = await writeAssessment(context, job);
    return recordRun(context, job, before);
  });
  expect(await run((context) => readModelSheet(context))).toEqual(MODEL);
  if (record) await run(async (context) => undoRun(context, await planUndo(context, record)));
}

test("the declarations are read", () => {
  const known = ["Range.values", "Range.getSpillingToRange", "Chart.title", "Application.cultureInfo"];
  expect(known.map((member) => VERSIONS.get(member))).toEqual([1, 12, 1, 11]);
  expect(REQUIRED).toBe(12);
});

test.each<Mode>(["formulas", "kam", "values"])(
  "what the manifest requires suffices for results as %s",
  async (mode) => {
    await expect(everything(excelOf(REQUIRED), mode)).resolves.toBeUndefined();
  },
);

test("an Excel that is too old for the manifest refuses what it has not", async () => {
  await expect(everything(excelOf(1), "values")).rejects.toMatchObject({ code: "ApiNotFound" });
});
