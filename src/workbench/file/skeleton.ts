import { DECLARATION, MAIN, OFFICE_TYPE, RELATIONSHIPS, spreadsheetType } from "./namespaces";
import { formatContentTypes } from "./package/contentTypes";
import { Package } from "./package/package";
import { relationshipsPath } from "./package/paths";
import { formatRelationships, newRelationship, type Relationship } from "./package/relationships";
import { THEME } from "./theme";

/** Where a new workbook has its main part. */
export const WORKBOOK = "xl/workbook.xml";

/** The style sheet of a new workbook, and of a file that has none. */
export const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

const BOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr defaultThemeVersion="124226"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>';

/** The program that made the workbook. */
const PROGRAM =
  `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  "<Application>KAM for Excel</Application></Properties>";

/** The package of a new workbook: style sheet, theme and the name of its program, no sheets yet. */
export function skeleton(): Package {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const related = (
    part: string,
    targets: readonly [kind: string, target: string][],
  ): [string, Uint8Array] => {
    const list: Relationship[] = [];
    for (const [kind, target] of targets) list.push(newRelationship(list, kind, target));
    return [relationshipsPath(part), encode(formatRelationships(part, list))];
  };
  const overrides = new Map([
    [WORKBOOK, spreadsheetType("sheet.main")],
    ["xl/styles.xml", spreadsheetType("styles")],
    ["xl/theme/theme1.xml", `${OFFICE_TYPE}theme+xml`],
    ["docProps/app.xml", `${OFFICE_TYPE}extended-properties+xml`],
  ]);
  const defaults = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  return new Package(
    new Map([
      ["[Content_Types].xml", encode(formatContentTypes({ defaults, overrides }))],
      related("", [
        ["officeDocument", WORKBOOK],
        ["extended-properties", "docProps/app.xml"],
      ]),
      ["docProps/app.xml", encode(PROGRAM)],
      [WORKBOOK, encode(BOOK)],
      related(WORKBOOK, [
        ["theme", "xl/theme/theme1.xml"],
        ["styles", "xl/styles.xml"],
      ]),
      ["xl/theme/theme1.xml", encode(THEME)],
      ["xl/styles.xml", encode(STYLES)],
    ]),
  );
}
