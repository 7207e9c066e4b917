import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newBook } from "../../../src/workbench/book/newBook";
import { readXlsx } from "../../../src/workbench/file/read";
import { ADD_IN } from "../../../src/workbench/file/workbook/settings";
import { writeXlsx } from "../../../src/workbench/file/write";
import { saveSettings, settingsAsPairs, settingsAsRecords } from "../../../src/workbench/wire/xdm/settings";
import { findings, testWithValidator } from "./validator";

const PAIRS: [string, string][] = [
  ["schema", "1"],
  ["Office.AutoShowTaskpaneWithDocument", "true"],
  ["last", '{"name":"客户 <\\"A\\"> & more","when":"Date(0)"}'],
];

function savedFile(pairs: readonly [string, string][] = PAIRS): Uint8Array {
  const book = newBook();
  saveSettings(book, pairs);
  return writeXlsx(book);
}

const PART = "xl/webextensions/webextension1.xml";
const part = (file: Uint8Array, path = PART): string => strFromU8(unzipSync(file)[path]!);

test("what office.js saved is read again as it was, in the shapes that it takes it in", () => {
  const book = readXlsx(savedFile());
  expect(settingsAsPairs(book)).toEqual(PAIRS);
  expect(settingsAsRecords(book)).toEqual({ Settings: PAIRS.map(([Name, Value]) => ({ Name, Value })) });
});

test("a workbook without settings has no part for them", () => {
  expect(Object.keys(unzipSync(savedFile([]))).filter((path) => path.includes("webext"))).toEqual([]);
});

test("settings change in their part, and nothing else of it does", () => {
  const book = readXlsx(savedFile());
  saveSettings(book, [["schema", "2"]]);
  const again = writeXlsx(book);
  expect([...readXlsx(again).settings]).toEqual([["schema", "2"]]);
  const without = (text: string): string => text.replace(/<properties.*<\/properties>/, "");
  expect(without(part(again))).toBe(without(part(savedFile())));
  expect(part(again, "xl/webextensions/taskpanes.xml")).toBe(
    part(savedFile(), "xl/webextensions/taskpanes.xml"),
  );
});

test("another add-in's settings are left alone", () => {
  const parts = unzipSync(savedFile([["theirs", '"x"']]));
  parts[PART] = strToU8(
    strFromU8(parts[PART]!).replaceAll(ADD_IN.id, "11111111-2222-3333-4444-555555555555"),
  );
  const book = readXlsx(zipSync(parts));
  expect(book.settings.size).toBe(0);
  saveSettings(book, [["ours", "1"]]);
  const again = writeXlsx(book);
  expect([...readXlsx(again).settings]).toEqual([["ours", "1"]]);
  expect(part(again)).toBe(strFromU8(parts[PART]));
  expect(part(again, "xl/webextensions/taskpanes.xml").match(/<taskpane /g)).toHaveLength(2);
});

test("the add-in is that of the manifest", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${ADD_IN.id}</Id>`);
  expect(manifest).toContain(`<Version>${ADD_IN.version}</Version>`);
});

testWithValidator("a workbook with settings is valid", async () => {
  expect(await findings(savedFile())).toEqual([]);
});
