import type { LineFormat, TextRun } from "../../book/types";
import { asFlag, asNumber, asText } from "../../wire/arguments";
import type { HostClass } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { asColor } from "../color";
import { asFontSize } from "../format/rangeFont";
import { defineChartPart, type ChartTarget, property, touch, wordOf } from "./part";

/** Text that is formatted together: one part, several, or some runs of a title. */
export interface FontTarget extends ChartTarget {
  readonly fonts: readonly TextRun[];
}

function firstOf({ fonts: [font] }: FontTarget): TextRun {
  if (!font) throw new HostError("ItemNotFound");
  return font;
}

function everyFont<K extends keyof TextRun>(key: K, check: (value: unknown) => TextRun[K]) {
  return {
    get: (target: FontTarget) => firstOf(target)[key],
    set: (target: FontTarget, value: unknown) => {
      const checked = check(value);
      for (const font of target.fonts) font[key] = checked;
      touch(target);
    },
  };
}

export const fontClass: HostClass<FontTarget> = defineChartPart("ChartFont", {
  scalars: {
    Bold: everyFont("bold", asFlag),
    Italic: everyFont("italic", asFlag),
    Size: everyFont("size", asFontSize),
    Color: everyFont("color", asColor),
    Name: {
      ...everyFont("name", asText),
      get: (target) => firstOf(target).name ?? "",
    },
  },
  missing: ["Underline"],
});

interface LineTarget extends ChartTarget {
  readonly line: LineFormat;
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "Automatic",
] as const;

/** Setting anything about a line makes it visible, as in Excel. */
function shownLine(target: LineTarget): LineFormat {
  target.line.visible = true;
  if (target.line.style === "None") target.line.style = "Continuous";
  return target.line;
}

const lineMembers = {
  scalars: {
    Color: {
      get: ({ line }: LineTarget) => line.color ?? "",
      set: (target: LineTarget, value: unknown) => {
        shownLine(target).color = asColor(value);
        touch(target);
      },
    },
    LineStyle: property(({ line }: LineTarget) => line, "style", wordOf(...STYLES)),
    Weight: {
      get: ({ line }: LineTarget) => line.weight ?? 0,
      set: (target: LineTarget, value: unknown) => {
        shownLine(target).weight = asNumber(value);
        touch(target);
      },
    },
  },
  methods: {
    Clear: (target: LineTarget) => {
      target.line.visible = false;
      target.line.style = "None";
      touch(target);
      return null;
    },
  },
};

const lineClass: HostClass<LineTarget> = defineChartPart("ChartLineFormat", lineMembers);
const borderClass: HostClass<LineTarget> = defineChartPart("ChartBorder", lineMembers);

interface FillTarget extends ChartTarget {
  /** Keeps the fill's colour; null for none. */
  readonly fill: (color: string | null) => void;
}

export const fillClass: HostClass<FillTarget> = defineChartPart("ChartFill", {
  methods: {
    SetSolidColor: (target, args) => {
      target.fill(asColor(args.values[0]));
      touch(target);
      return null;
    },
    Clear: (target) => {
      target.fill(null);
      touch(target);
      return null;
    },
  },
});

/** What a part's `format` leads to; a kind of format that the part has not is null. */
export interface FormatTarget extends ChartTarget {
  readonly fonts?: readonly TextRun[];
  readonly line?: LineFormat;
  readonly fill?: FillTarget["fill"];
}

const font = (target: FormatTarget) => fontClass.of({ ...target, fonts: target.fonts ?? [] });
const border = (target: FormatTarget) =>
  target.line ? borderClass.of({ ...target, line: target.line }) : null;
const line = (target: FormatTarget) => (target.line ? lineClass.of({ ...target, line: target.line }) : null);
const fill = (target: FormatTarget) => (target.fill ? fillClass.of({ ...target, fill: target.fill }) : null);

const formatClass = (
  name: string,
  navigations: Record<string, typeof font | typeof line | typeof fill | typeof border>,
  missing: readonly string[] = [],
) => defineChartPart<FormatTarget>(name, { navigations, missing });

export const areaFormatClass = formatClass("ChartAreaFormat", { Font: font, Border: border, Fill: fill }, [
  "ColorScheme",
  "RoundedCorners",
]);
export const textFormatClass = formatClass("ChartTitleFormat", { Font: font }, ["Border", "Fill"]);
export const axisFormatClass = formatClass("ChartAxisFormat", { Font: font, Line: line }, ["Fill"]);
export const lineFormatClass = formatClass("ChartGridlinesFormat", { Line: line });
export const seriesFormatClass = formatClass("ChartSeriesFormat", { Line: line, Fill: fill });
export const pointFormatClass = formatClass("ChartPointFormat", { Fill: fill }, ["Border"]);
export const plotFormatClass = formatClass("ChartPlotAreaFormat", { Border: border, Fill: fill });
