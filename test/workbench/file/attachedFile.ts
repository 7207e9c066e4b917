import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { setCell } from "../../../src/workbench/book/cells";
import { newBook, newSheet } from "../../../src/workbench/book/newBook";
import { newChart } from "../../../src/workbench/book/newChart";
import { writeXlsx } from "../../../src/workbench/file/write";
import { series } from "./charts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
/** Path of the sheet that has all of it. */
export const SHEET = "xl/worksheets/sheet1.xml";

/** What stands before a sheet's drawing, in the order of the schema. */
const BEFORE_DRAWING =
  '<protectedRanges><protectedRange sqref="B2:B4" name="Open"/></protectedRanges>' +
  '<autoFilter ref="A5:C9"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
  '<conditionalFormatting sqref="A2:A9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="$F$2"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-000E-0000-0000-000001000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<conditionalFormatting sqref="B2:B9"><cfRule type="containsBlanks" dxfId="0" priority="3"><formula>LEN(TRIM(B2))=0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" imeMode="off" sqref="C2:C9"><formula1>$F$2:$F$4</formula1></dataValidation></dataValidations>' +
  `<hyperlinks><hyperlink xmlns:r="${OFFICE}" ref="A2" r:id="rId91"/><hyperlink ref="A7" location="Other!A1" display="x"/></hyperlinks>` +
  '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A3:A4" numberStoredAsText="1"/></ignoredErrors>';

const EXTENSIONS =
  `<extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
  '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar gradient="0" direction="rightToLeft">' +
  '<x14:cfvo type="num"><xm:f>$F$2</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>A2:A9</xm:sqref></x14:conditionalFormatting>' +
  '<x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{00000000-000E-0000-0000-000002000000}"><xm:f>$B2>Other!$A$2</xm:f>' +
  '<x14:dxf><font><b/></font><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting>' +
  "</x14:conditionalFormattings></ext>" +
  `<ext ${X14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">` +
  "<x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>" +
  `<ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline>` +
  "<xm:f>Sheet1!A2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";

const corner = (name: string, column: number, row: number, offset: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>100</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
const shape = (id: number, editAs: string, top: number, bottom: number): string =>
  `<xdr:twoCellAnchor${editAs}>${corner("from", 6, top, 5)}${corner("to", 8, bottom, 7)}` +
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Shape ${id}"/><xdr:cNvSpPr/></xdr:nvSpPr>` +
  '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>';

const COMMENTS =
  `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>` +
  '<comment ref="A2" authorId="0"><text><t>first</t></text></comment><comment ref="B7" authorId="0"><text><t>second</t></text></comment></commentList></comments>';
const note = (row: number, column: number): string =>
  `<v:shape id="n${row}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 1</x:Anchor>` +
  `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const NOTES = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${note(1, 0)}${note(6, 1)}</xml>`;

/** A workbook such as Excel writes, with one of each thing that stands at cells. */
export function attachedFile(): Uint8Array {
  const book = newBook("Sheet1");
  const sheet = book.sheets[0]!;
  for (let row = 0; row < 9; row++) setCell(sheet, row, 1, { value: row, formula: null, style: 0 });
  sheet.charts.push({ ...newChart("c", "Mine", "XYScatter"), left: 0, top: 300, series: [series("One")] });
  book.sheets.push(newSheet("Other", "{2}"));
  const parts = unzipSync(writeXlsx(book));
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path]!)));
  };
  edit(SHEET, (text) =>
    text
      .replace("</sheetData>", `</sheetData>${BEFORE_DRAWING}`)
      .replace("</worksheet>", `<legacyDrawing r:id="rId93"/>${EXTENSIONS}</worksheet>`),
  );
  const related = (id: number, kind: string, target: string, mode = ""): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  edit("xl/worksheets/_rels/sheet1.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      related(91, "hyperlink", "https://example.com/", ' TargetMode="External"') +
        related(92, "comments", "../comments1.xml") +
        `${related(93, "vmlDrawing", "../drawings/vmlDrawing1.vml")}</Relationships>`,
    ),
  );
  edit("xl/drawings/drawing1.xml", (text) =>
    text
      .replace(/<xdr:wsDr/, '<xdr:wsDr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"')
      .replace(
        "</xdr:wsDr>",
        `${shape(50, "", 1, 4)}${shape(51, ' editAs="oneCell"', 3, 6)}${shape(52, ' editAs="absolute"', 3, 6)}</xdr:wsDr>`,
      ),
  );
  edit("[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    ),
  );
  edit("xl/styles.xml", (text) =>
    text.replace(
      /<dxfs count="0"\/>|<dxfs[^>]*>.*?<\/dxfs>/,
      '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>',
    ),
  );
  parts["xl/comments1.xml"] = strToU8(COMMENTS);
  parts["xl/drawings/vmlDrawing1.vml"] = strToU8(NOTES);
  return zipSync(parts);
}
