import { intersection, subtract } from "../../book/area";
import { newId } from "../../book/newBook";
import type { ConditionalFormat } from "../../book/types";
import { asOneOf } from "../../wire/arguments";
import { collection } from "../../wire/collection";
import { defineClass, type HostClass } from "../../wire/defineClass";
import type { Areas } from "../format/formatCells";
import { assertUnprotected } from "../protection";
import { conditionalFormatClass } from "./conditionalFormat";
import { newDataBar } from "./dataBar";
import type { FormatTarget } from "./target";

/** Types that can be made; a file's others are kept and can be deleted. */
const TYPES = ["CellValue", "ColorScale", "ContainsText", "Custom", "DataBar"] as const;

const list = ({ sheet, areas }: Areas): FormatTarget[] =>
  sheet.conditionalFormats
    .filter((format) => areas.some((area) => format.areas.some((own) => intersection(own, area))))
    .sort((one, other) => one.priority - other.priority)
    .map((format) => ({ sheet, format }));

const formats = collection<Areas, FormatTarget>(
  () => conditionalFormatClass,
  list,
  ({ format }, key) => format.id === key,
);

export const conditionalFormatsClass: HostClass<Areas> = defineClass("ConditionalFormatCollection", {
  items: formats.items,
  methods: {
    ...formats.methods,
    Add: ({ sheet, areas }, args) => {
      assertUnprotected(sheet, "allowFormatCells");
      const type = asOneOf(args.values[0], TYPES);
      // The newest format is the strongest, as in Excel.
      for (const other of sheet.conditionalFormats) other.priority++;
      const format: ConditionalFormat = {
        id: newId(),
        areas: [...areas],
        type,
        priority: 1,
        stopIfTrue: false,
        rule: type === "DataBar" ? newDataBar() : {},
        format: { fontColor: null, bold: null, italic: null, fill: null },
      };
      sheet.conditionalFormats.push(format);
      sheet.changed.add("conditionalFormats");
      return conditionalFormatClass.of({ sheet, format });
    },
    ClearAll: ({ sheet, areas }) => {
      assertUnprotected(sheet, "allowFormatCells");
      for (const area of areas) {
        for (const format of sheet.conditionalFormats)
          format.areas = format.areas.flatMap((own) => subtract(own, area));
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
      sheet.changed.add("conditionalFormats");
    },
  },
});
