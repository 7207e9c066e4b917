import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newBook } from "../../../src/workbench/book/newBook";
import { FileError } from "../../../src/workbench/file/fileError";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { packagedWorkbook } from "./foreign";

const plain = () => unzipSync(writeXlsx(newBook("Sheet1")));

/** An empty workbook with one of its parts changed. */
function changed(path: string, change: (text: string) => string): Uint8Array {
  const parts = plain();
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}

function codeOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return "read";
}

const ole = (name: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, "utf16le")]);

describe("a file that is refused is refused by what it is", () => {
  const without = (path: string): Uint8Array => {
    return zipSync(Object.fromEntries(Object.entries(plain()).filter(([each]) => each !== path)));
  };
  const RELATIONSHIPS = "_rels/.rels";
  const cases: [string, string, () => Uint8Array][] = [
    ["EMPTY", "an empty file", () => new Uint8Array()],
    ["NOT_XLSX", "a text", () => strToU8("Account,Revenue\n")],
    ["NOT_XLSX", "another zip", () => zipSync({ "a.txt": strToU8("a") })],
    [
      "NOT_XLSX",
      "a document of Word",
      () =>
        changed("[Content_Types].xml", (text) =>
          text.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"),
        ),
    ],
    ["XLS", "the old format", () => ole("Workbook")],
    ["ENCRYPTED", "a password", () => ole("EncryptedPackage")],
    [
      "XLSB",
      "a binary workbook",
      () =>
        changed("[Content_Types].xml", (text) =>
          text.replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
          ),
        ),
    ],
    [
      "STRICT",
      "strict Open XML",
      () =>
        changed(RELATIONSHIPS, (text) =>
          text.replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/",
          ),
        ),
    ],
    [
      "SIGNED",
      "a signature",
      () =>
        changed(RELATIONSHIPS, (text) =>
          text.replace(
            "</Relationships>",
            '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
          ),
        ),
    ],
    ["DAMAGED", "half of a file", () => writeXlsx(newBook("Sheet1")).slice(0, 1000)],
    ["DAMAGED", "a missing sheet", () => without("xl/worksheets/sheet1.xml")],
    ["DAMAGED", "broken XML", () => changed("xl/workbook.xml", (text) => text.replace("</workbook>", ""))],
    [
      "DAMAGED",
      "a cell that does not end",
      () =>
        changed("xl/worksheets/sheet1.xml", (text) =>
          text.replace(
            /<sheetData>.*<\/sheetData>/,
            '<sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData>',
          ),
        ),
    ],
    [
      "DAMAGED",
      "entities",
      () =>
        changed("xl/workbook.xml", (text) =>
          text.replace("<workbook", "<!DOCTYPE workbook [<!ENTITY a 'b'>]><workbook"),
        ),
    ],
  ];
  test.each(cases)("%s: %s", (code, _what, bytes) => {
    expect(codeOf(bytes())).toBe(code);
  });

  test("ENCRYPTED: a workbook that Excel encrypted", () => {
    expect(codeOf(packagedWorkbook("xlsx-populate/examples/encryption/in.xlsx"))).toBe("ENCRYPTED");
  });
});

test("a zip that claims to unpack to more than a gigabyte is refused before it is unpacked", () => {
  const bomb = zipSync({ ...plain(), "xl/bomb.xml": new Uint8Array(1000) });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 4; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && strFromU8(bomb.subarray(at + 46, at + 57)) === "xl/bomb.xml")
      view.setUint32(at + 24, 0x7fffffff, true);
  }
  expect(codeOf(bomb)).toBe("TOO_LARGE");
});
