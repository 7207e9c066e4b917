import { newFont, newPlace } from "../../book/newChart";
import type { TextRun } from "../../book/types";
import { asText } from "../../wire/arguments";
import type { HostClass } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { fontClass, type FontTarget, textFormatClass } from "./format";
import { defineChartPart, asLength, type ChartTarget, flagOf, property, touch, wordOf } from "./part";

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join("");

/** Cuts runs so that `length` characters from `start` are runs of their own; gives those. */
function runsBetween(runs: TextRun[], start: number, length: number): TextRun[] {
  const end = start + length;
  const within: TextRun[] = [];
  const cut: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const edges = [0, start - at, end - at, run.text.length].map((edge) =>
      Math.min(Math.max(edge, 0), run.text.length),
    );
    const [a = 0, b = 0, c = 0, d = 0] = edges;
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, d],
    ] as const) {
      if (from === to) continue;
      const piece = { ...run, text: run.text.slice(from, to) };
      cut.push(piece);
      if (at + from >= start && at + to <= end) within.push(piece);
    }
    at += run.text.length;
  }
  runs.splice(0, runs.length, ...cut);
  return within;
}

const formatStringClass: HostClass<FontTarget> = defineChartPart("ChartFormatString", {
  navigations: { Font: (target) => fontClass.of(target) },
});

const titleOf = ({ chart }: ChartTarget) => chart.title;
const placeOf = ({ chart }: ChartTarget) => chart.title.place;

export const titleClass: HostClass<ChartTarget> = defineChartPart("ChartTitle", {
  scalars: {
    Visible: flagOf(titleOf, "visible"),
    Overlay: flagOf(titleOf, "overlay"),
    Text: {
      get: ({ chart }) => textOf(chart.title.runs),
      set: (target, value) => {
        const { title } = target.chart;
        const text = asText(value);
        title.runs = [{ ...(title.runs[0] ?? newFont(14)), text }];
        title.visible = true;
        touch(target);
      },
    },
    HorizontalAlignment: property(
      titleOf,
      "horizontal",
      wordOf("Center", "Left", "Right", "Justify", "Distributed"),
    ),
    Left: { ...property(placeOf, "left", asLength), get: ({ chart }) => chart.title.place.left ?? 0 },
    Top: { ...property(placeOf, "top", asLength), get: ({ chart }) => chart.title.place.top ?? 0 },
    Position: {
      get: ({ chart }) => (chart.title.place.left === null ? "Top" : "Automatic"),
      set: (target, value) => {
        wordOf("Automatic", "Top")(value);
        target.chart.title.place = newPlace();
        touch(target);
      },
    },
  },
  navigations: {
    Format: (target) => textFormatClass.of({ ...target, fonts: target.chart.title.runs }),
  },
  methods: {
    GetSubstring: ({ sheet, chart }, args) => {
      const { runs } = chart.title;
      const start = args.integer(0);
      const all = textOf(runs).length;
      const length = args.optionalInteger(1) ?? all - start;
      if (start < 0 || length < 1 || start + length > all) throw new HostError("InvalidArgument");
      return formatStringClass.of({ sheet, chart, fonts: runsBetween(runs, start, length) });
    },
  },
  missing: ["Height", "Width", "VerticalAlignment", "TextOrientation", "ShowShadow"],
});
