import { readRule } from "../../../src/workbench/file/rules/readRule";
import { parseXml } from "../../../src/workbench/file/xml/parse";

test.each<[string, object]>([
  ['<cfRule type="top10" rank="3"/>', { type: "TopItems", rank: 3 }],
  ['<cfRule type="top10" percent="1" bottom="1" rank="20"/>', { type: "BottomPercent", rank: 20 }],
  ['<cfRule type="aboveAverage"/>', { criterion: "AboveAverage" }],
  ['<cfRule type="aboveAverage" aboveAverage="0" equalAverage="1"/>', { criterion: "EqualOrBelowAverage" }],
  ['<cfRule type="aboveAverage" stdDev="1"/>', {}],
  ['<cfRule type="duplicateValues"/>', { criterion: "DuplicateValues" }],
  ['<cfRule type="containsBlanks"><formula>LEN(TRIM(A1))=0</formula></cfRule>', { criterion: "Blanks" }],
  ['<cfRule type="timePeriod" timePeriod="lastWeek"/>', {}],
])("%s", (xml, rule) => {
  expect(readRule(parseXml(xml), null, {} as never)).toEqual(rule);
});
