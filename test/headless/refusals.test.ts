import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { zipSync } from "fflate";
import type { Book, Sheet } from "../../src/workbench/book/types";
import { writeXlsx } from "../../src/workbench/file/write";
import { listBook } from "../../src/workbench/sample/listBook";
import { tier, workFolder } from "./command";

const { file } = workFolder();
const accounts = "Customer,Revenue,Growth\nAnn,100,0.1\nBob,200,0.2\nCid,400,0.05\nDee,300,0.3\n";
const model = {
  version: 1,
  account: "Customer",
  criteria: [{ column: "Revenue", axis: "direct", weight: 1, worst: 0, best: 400 }],
  tiers: { by: "cut", rule: "bands", list: [{ label: "A", cut: 50 }, { label: "B" }] },
};

/** Runs on `input` with an output, and holds that it was refused with one sentence and nothing written. */
async function refusal(input: string, ...args: string[]): Promise<string> {
  const out = file("refused.xlsx");
  const result = await tier(input, "--out", out, ...args);
  expect(result.code).toBe(1);
  expect(result.out).toBe("");
  expect(existsSync(out)).toBe(false);
  expect(result.err.trim().split("\n")).toHaveLength(1);
  return result.err.trim();
}

const modelFile = (change: object): string => file("model.json", JSON.stringify({ ...model, ...change }));

describe("an input is refused with one sentence, and nothing is written:", () => {
  test.each([
    ["a file that is not there", () => file("missing.csv"), "cannot be read"],
    ["an empty .csv", () => file("empty.csv", ""), "is empty"],
    ["a .csv with a header only", () => file("header.csv", "Customer,Revenue\n"), "has no accounts"],
    ["an .xlsx of 0 bytes", () => file("zero.xlsx", ""), "0 bytes"],
    ["an .xlsx that is none", () => file("text.xlsx", "hello"), "is not an Excel workbook"],
    [
      "a zip that is no workbook",
      () => file("zip.xlsx", zipSync({ "a.txt": new Uint8Array(3) })),
      "is not an Excel workbook",
    ],
    ["an .xls", () => file("old.xls", "x"), "old .xls format"],
    ["an .xls that is named .xlsx", () => file("old.xlsx", compoundFile("Workbook")), "old .xls format"],
    ["an encrypted workbook", () => file("secret.xlsx", compoundFile("EncryptedPackage")), "password"],
    ["another kind of file", () => file("notes.txt", "x"), "neither .csv"],
    ["a list without a number column", () => file("words.csv", "Customer,City\nAnn,Rome\nBob,Bonn\n"), ""],
    ["two equal headers", () => file("twice.csv", "Customer,Revenue,Revenue\nAnn,1,2\nBob,2,3\n"), "Revenue"],
    ["an empty header", () => file("nameless.csv", "Customer,,Revenue\nAnn,x,2\nBob,y,3\n"), ""],
    [
      "a row longer than the header",
      () => file("ragged.csv", "Customer,Revenue\nAnn,1,000\nBob,2\n"),
      "Line 2 has 3 fields",
    ],
  ])("%s", async (_, input, words) => {
    expect(await refusal(input())).toContain(words);
  });

  test.each([
    ["a protected sheet", (sheet: Sheet) => (sheet.protected = true), "protected"],
    ["merged headers", mergeHeaders, "merged"],
  ])("%s", async (name, change, words) => {
    const book = blockBook();
    change(book.sheets[0] as Sheet);
    expect(await refusal(file(`${name}.xlsx`, writeXlsx(book)))).toContain(words);
  });

  test("a protected structure of the workbook", async () => {
    const book = { ...blockBook(), structureProtected: true };
    expect(await refusal(file("structure.xlsx", writeXlsx(book)))).toContain("protected");
  });

  test("one account without anchors", async () => {
    expect(await refusal(file("one.csv", "Customer,Revenue\nAnn,100\n"))).not.toContain("went wrong");
  });

  test("a text column as criterion", async () => {
    const words = modelFile({ criteria: [{ column: "City", axis: "direct", weight: 1 }] });
    expect(
      await refusal(file("city.csv", "Customer,City\nAnn,Rome\nBob,Bonn\n"), "--model", words),
    ).toContain("City");
  });

  test.each([
    ["weights that are all 0", { criteria: [{ column: "Revenue", axis: "direct", weight: 0 }] }, "weight"],
    ["a negative weight", { criteria: [{ column: "Revenue", axis: "direct", weight: -1 }] }, "weight"],
    ["an unknown key", { criterias: [] }, "criterias"],
    [
      "an unknown key deep inside",
      { criteria: [{ column: "Revenue", axis: "direct", weight: 1, wieght: 2 }] },
      "wieght",
    ],
    ["a wrong type", { account: 7 }, "account"],
    ["a column that is not there", { criteria: [{ column: "Revenu", axis: "direct", weight: 1 }] }, "Revenu"],
  ])("a model with %s", async (_, change, words) => {
    const sentence = await refusal(file("good.csv", accounts), "--model", modelFile(change));
    expect(sentence.toLowerCase()).toContain(words.toLowerCase());
    expect(sentence).not.toContain("went wrong");
  });

  test("a model that is not JSON", async () => {
    expect(await refusal(file("good.csv", accounts), "--model", file("broken.json", "{"))).toContain(
      "not JSON",
    );
  });

  test("a model that is not there", async () => {
    expect(await refusal(file("good.csv", accounts), "--model", file("none.json"))).toContain("no such file");
  });

  test("a table or sheet that is not there", async () => {
    expect(await refusal(file("good.csv", accounts), "--table", "Nope")).toContain('no table "Nope"');
    expect(await refusal(file("good.csv", accounts), "--sheet", "Nope")).toContain('sheet "Nope"');
  });

  test("the sentence is Chinese where that is asked for", async () => {
    expect(await refusal(file("empty.csv", ""), "--language", "zh")).toContain("是空文件");
  });
});

test("an output that cannot be written is refused, and no passing file stays behind", async () => {
  const folder = file("folder.xlsx");
  mkdirSync(folder);
  const result = await tier(file("good.csv", accounts), "--out", folder);
  expect(result.code).toBe(1);
  expect(result.err).toContain("cannot be written");
  const inNoFolder = await tier(file("good.csv", accounts), "--out", file("no/such/folder.xlsx"));
  expect(inNoFolder.code).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

describe("wrong usage ends with 2 and the usage:", () => {
  test.each([
    ["no input", []],
    ["two inputs", ["a.csv", "b.csv"]],
    ["an unknown option", ["a.csv", "--frobnicate"]],
    ["an unknown mode", ["a.csv", "--mode", "magic"]],
    ["an unknown language", ["a.csv", "--language", "fr"]],
    ["an output of another type", ["a.xlsm", "--out", "b.xlsx"]],
  ])("%s", async (_, args) => {
    const { code, out, err } = await tier(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("Usage:");
  });
});

/** As Excel merges: the value of the first cell stays, the others are blank. */
function mergeHeaders(sheet: Sheet): void {
  sheet.merges.push({ top: 0, left: 1, bottom: 0, right: 2 });
  sheet.rows.get(0)?.delete(2);
}

/** The list as a plain block of cells: merged headers cannot stand in a table. */
function blockBook(): Book {
  const rows = accounts
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const book = listBook(
    "List",
    rows.map((cells) => cells.map((text) => ({ value: Number(text) || text, numberFormat: "General" }))),
  );
  (book.sheets[0] as Sheet).tables = [];
  return book;
}

/** The start of an OLE compound file whose directory names one stream: enough to be told apart. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([0x3e, 0x00, 0x03, 0x00, 0xfe, 0xff, 0x09, 0x00, 0x06, 0x00], 24);
  [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}
