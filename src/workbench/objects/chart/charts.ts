import { isSameName } from "../../book/names";
import { newChart } from "../../book/newChart";
import { newId } from "../../book/newBook";
import type { Sheet } from "../../book/types";
import { collection } from "../../wire/collection";
import { defineClass, type HostClass } from "../../wire/defineClass";
import { EventType } from "../../wire/events";
import { assertUnprotected } from "../protection";
import { eventMethods } from "../eventMethods";
import { rangeClass } from "../range";
import { autoSeries } from "./autoSeries";
import { chartClass } from "./chart";
import { type ChartTarget, wordOf } from "./part";
import { asChartType } from "./types";

function freeName({ charts }: Sheet): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => isSameName(name, `Chart ${number}`))) number++;
  return `Chart ${number}`;
}

const members = collection<Sheet, ChartTarget>(
  () => chartClass,
  (sheet) => sheet.charts.map((chart) => ({ sheet, chart })),
  ({ chart }, key) => chart.id === key || isSameName(chart.name, key),
);

/** The charts of a sheet. */
export const chartsClass: HostClass<Sheet> = defineClass("ChartCollection", {
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: members.items,
  methods: {
    ...members.methods,
    ...eventMethods<Sheet>(
      { Added: EventType.chartAdded, Deleted: EventType.chartDeleted },
      (sheet) => sheet.id,
    ),
    Add: (sheet, args, session) => {
      assertUnprotected(sheet, "allowEditObjects");
      const type = asChartType(args.values[0]);
      const range = args.object(1, rangeClass);
      const by = wordOf("Auto", "Columns", "Rows")(args.optionalText(2) ?? "Auto");
      const chart = newChart(newId(), freeName(sheet), type);
      chart.series = autoSeries(type, range, by);
      sheet.charts.push(chart);
      sheet.changed.add("charts");
      const message = { type: "ChartAdded", source: "Local", chartId: chart.id, worksheetId: sheet.id };
      session.events.raise(EventType.chartAdded, [sheet.id], message);
      return chartClass.of({ sheet, chart });
    },
  },
});
