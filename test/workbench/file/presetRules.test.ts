import { readRule } from "../../../src/workbench/file/rules/readRule";
import { parseXml } from "../../../src/workbench/file/xml/parse";

test.each<[string, object]>([
  ['<cfRule type="top10" rank="3"/>', { type: "TopItems", rank: 3 }],
  ['<cfRule type="top10" percent="1" bottom="1" rank="20"/>', { type: "BottomPercent", rank: 20 }],
  ['<cfRule type="aboveAverage"/>', { criterion: "AboveAverage" }],
  ['<cfRule type="aboveAverage" aboveAverage="0" equalAverage="1"/>', { criterion: "EqualOrBelowAverage" }],
  ['<cfRule type="aboveAverage" stdDev="1"/>', { criterion: "OneStdDevAboveAverage" }],
  ['<cfRule type="aboveAverage" stdDev="3" aboveAverage="0"/>', { criterion: "ThreeStdDevBelowAverage" }],
  ['<cfRule type="aboveAverage" stdDev="4"/>', {}],
  ['<cfRule type="duplicateValues"/>', { criterion: "DuplicateValues" }],
  ['<cfRule type="containsBlanks"><formula>LEN(TRIM(A1))=0</formula></cfRule>', { criterion: "Blanks" }],
  ['<cfRule type="timePeriod" timePeriod="lastWeek"/>', { criterion: "LastWeek" }],
  ['<cfRule type="timePeriod" timePeriod="last7Days"/>', { criterion: "LastSevenDays" }],
  [
    '<cfRule type="iconSet"><iconSet iconSet="3Flags" reverse="1" showValue="0"><cfvo type="percent" val="0"/>' +
      '<cfvo type="num" val="5" gte="0"/><cfvo type="percentile" val="90"/></iconSet></cfRule>',
    {
      style: "ThreeFlags",
      showIconOnly: true,
      reverseIconOrder: true,
      criteria: [
        { type: "Percent", formula: "=0", operator: "GreaterThanOrEqual" },
        { type: "Number", formula: "=5", operator: "GreaterThan" },
        { type: "Percentile", formula: "=90", operator: "GreaterThanOrEqual" },
      ],
    },
  ],
])("%s", (xml, rule) => {
  expect(readRule(parseXml(xml), null, {} as never)).toEqual(rule);
});
