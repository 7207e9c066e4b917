import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { openBook, type OpenBook } from "../openBook";
import { attachedFile, SHEET } from "./attachedFile";
import { findingsOf, testWithValidator } from "./validator";

/** The file after an add-in did something with its first sheet. */
async function after(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<Uint8Array> {
  const open: OpenBook = openBook(readXlsx(attachedFile()));
  await open.run(async (context, sheet) => {
    act(sheet, context);
    await context.sync();
  });
  return writeXlsx(open.book);
}

const part = (file: Uint8Array, path: string): string => strFromU8(unzipSync(file)[path] ?? new Uint8Array());
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

test("a workbook with links, notes, drawings and extended rules is written back as it was", () => {
  const before = attachedFile();
  const [one, other] = [unzipSync(before), unzipSync(writeXlsx(readXlsx(before)))];
  expect(Object.keys(other).sort()).toEqual(Object.keys(one).sort());
  for (const path of Object.keys(one)) expect(strFromU8(other[path]!)).toBe(strFromU8(one[path]!));
});

describe("rows put in above", () => {
  const inserted = (): Promise<Uint8Array> =>
    after((sheet) => {
      sheet.getRange("1:3").insert("Down");
    });

  test("take links, open ranges, breaks and ignored errors along", async () => {
    const text = part(await inserted(), SHEET);
    expect(all(text, /<hyperlink [^>]*ref="([^"]*)"/g)).toEqual(["A5", "A10"]);
    expect(text).toContain('<hyperlink ref="A10" location="Other!A1" display="x"/>');
    expect(text).toContain('<protectedRange sqref="B5:B7" name="Open"/>');
    expect(all(text, /<brk id="(\d+)"/g)).toEqual(["5", "11"]);
    expect(text).toContain('<ignoredError sqref="A6:A7" numberStoredAsText="1"/>');
  });

  test("leave the filter that is set on", async () => {
    expect(part(await inserted(), SHEET)).toContain('<autoFilter ref="A8:C12"><filterColumn colId="1">');
  });

  test("take comments and their boxes along", async () => {
    const file = await inserted();
    expect(all(part(file, "xl/comments1.xml"), /ref="([^"]*)"/g)).toEqual(["A5", "B10"]);
    const notes = part(file, "xl/drawings/vmlDrawing1.vml");
    expect(all(notes, /<x:Row>(\d+)/g)).toEqual(["4", "9"]);
    expect(all(notes, /<x:Anchor>([^<]*)/g)[0]).toBe("1, 15, 4, 2, 3, 31, 8, 1");
  });

  test("take drawings along, but for those that stay where they are", async () => {
    const drawing = part(await inserted(), "xl/drawings/drawing1.xml");
    const rows = all(drawing, /<xdr:row>(\d+)<\/xdr:row><xdr:rowOff>[57]</g);
    expect(rows).toEqual(["4", "7", "6", "9", "3", "6"]);
  });

  test("take a chart along whose part stays as it is", async () => {
    const before = attachedFile();
    const file = await inserted();
    expect(part(file, "xl/charts/chart1.xml")).toBe(part(before, "xl/charts/chart1.xml"));
    expect(readXlsx(file).sheets[0]!.charts[0]).toMatchObject({ top: 345, height: 216 });
  });

  test("take rules and their finer looks along, with all formulas", async () => {
    const text = part(await inserted(), SHEET);
    expect(all(text, /<conditionalFormatting sqref="([^"]*)"/g)).toEqual(["A5:A12", "B5:B12"]);
    expect(text).toContain("<formula>LEN(TRIM(B5))=0</formula>");
    expect(text).toContain('<cfvo type="num" val="$F$5"/>');
    expect(text).toContain("<xm:f>$F$5</xm:f></x14:cfvo>");
    expect(text).toContain('<x14:dataBar gradient="0" direction="rightToLeft">');
    expect(text).toContain("<xm:f>$B5&gt;Other!$A$2</xm:f>");
    expect(all(text, /<xm:sqref>([^<]*)/g)).toEqual(["A5:A12", "B5:B12", "D5:D12", "E5"]);
    expect(text).toContain("<xm:f>Sheet1!A5:C5</xm:f>");
    expect(text).toContain(
      '<dataValidation type="list" imeMode="off" sqref="C5:C12"><formula1>$F$5:$F$7</formula1>',
    );
  });

  testWithValidator("leave the file as valid as it was", async () => {
    expect(await findingsOf(attachedFile(), await inserted())).toEqual([[], []]);
  });
});

test("rules among the extensions follow the sheet that they name", async () => {
  const text = part(
    await after((_sheet, { workbook }) => {
      const other = workbook.worksheets.getItem("Other");
      other.name = "Lists & more";
      other.getRange("1:1").insert("Down");
    }),
    SHEET,
  );
  expect(text).toContain("<xm:f>'Lists &amp; more'!$A$2:$A$4</xm:f>");
  expect(text).toContain("<xm:f>$B2&gt;'Lists &amp; more'!$A$3</xm:f>");
});

describe("rows taken out", () => {
  const removed = (): Promise<Uint8Array> =>
    after((sheet) => {
      sheet.getRange("2:4").delete("Up");
    });

  test("take what stood at their cells away, and leave drawings without height", async () => {
    const file = await removed();
    const text = part(file, SHEET);
    expect(all(text, /<hyperlink [^>]*ref="([^"]*)"/g)).toEqual(["A4"]);
    expect(text).not.toMatch(/protectedRange|ignoredError|sparkline/);
    expect(text).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="5"');
    expect(all(part(file, "xl/comments1.xml"), /ref="([^"]*)"/g)).toEqual(["B4"]);
    expect(all(part(file, "xl/drawings/vmlDrawing1.vml"), /<x:Row>(\d+)/g)).toEqual(["3"]);
    const drawing = part(file, "xl/drawings/drawing1.xml");
    expect(
      all(
        drawing,
        /(<xdr:row>\d+<\/xdr:row><xdr:rowOff>\d+)<\/xdr:rowOff><\/xdr:(?:from|to)><xdr:(?:to|sp)/g,
      ),
    ).toEqual(
      expect.arrayContaining(["<xdr:row>1</xdr:row><xdr:rowOff>0", "<xdr:row>1</xdr:row><xdr:rowOff>7"]),
    );
  });

  testWithValidator("leave a valid file", async () => {
    expect(await findingsOf(await removed())).toEqual([[]]);
  });
});

describe("an add-in", () => {
  test("sees the rules and validations of the extensions", async () => {
    const { run } = openBook(readXlsx(attachedFile()));
    const seen = await run(async (context, sheet) => {
      const formats = sheet.getRange("B2:B9").conditionalFormats.load("items/type,items/priority");
      const validation = sheet.getRange("D2:D9").dataValidation.load("type,rule");
      await context.sync();
      const first = formats.items[0]!.custom.rule.load("formula");
      const fill = formats.items[0]!.custom.format.fill.load("color");
      await context.sync();
      return [
        formats.items.map(({ type }) => type),
        first.formula,
        fill.color,
        validation.type,
        validation.rule,
      ];
    });
    expect(seen).toEqual([
      ["Custom", "PresetCriteria"],
      "=$B2>Other!$A$2",
      "#00FF00",
      "List",
      { list: { inCellDropDown: true, source: "=Other!$A$1:$A$3" } },
    ]);
  });

  test("that changes or clears them leaves nothing of them behind", async () => {
    const text = part(
      await after((sheet) => {
        sheet.getRange("A2:A9").conditionalFormats.clearAll();
        sheet.getRange("B2:B9").conditionalFormats.getItemAt(0).custom.rule.formula = "=$B2>1";
        sheet.getRange("D2:D9").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      }),
      SHEET,
    );
    expect(text).not.toMatch(/x14:cfRule|x14:dataValidation/);
    expect(text).toContain("<formula>$B2&gt;1</formula>");
    expect(text).toContain('<formula1>"a,b"</formula1>');
    expect(text).toContain("<xm:sqref>E2</xm:sqref>");
  });
});
