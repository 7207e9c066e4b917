import type { DataLabel } from "../../book/types";
import { asText } from "../../wire/arguments";
import type { HostClass, Members } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { fontClass } from "./format";
import { defineChartPart, flagOf, property, type SeriesTarget, touch, wordOf } from "./part";

const asPosition = wordOf(
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
);

/** Members that the labels of a series and the label of a point share. */
function shared<T extends SeriesTarget>(of: (target: T) => DataLabel): NonNullable<Members<T>["scalars"]> {
  return {
    Position: { ...property(of, "position", asPosition), get: (target) => of(target).position ?? "Right" },
    ShowValue: flagOf(of, "showValue"),
    ShowSeriesName: flagOf(of, "showSeriesName"),
    ShowCategoryName: flagOf(of, "showCategoryName"),
    ShowLegendKey: flagOf(of, "showLegendKey"),
    ShowBubbleSize: flagOf(of, "showBubbleSize"),
    NumberFormat: {
      ...property(of, "numberFormat", asText),
      get: (target) => of(target).numberFormat ?? "General",
    },
    LinkNumberFormat: { get: (target) => of(target).numberFormat === null },
  };
}

const MISSING = [
  "ShowPercentage",
  "Separator",
  "TextOrientation",
  "HorizontalAlignment",
  "VerticalAlignment",
];

const labelFormatClass: HostClass<SeriesTarget & { readonly label: DataLabel }> = defineChartPart(
  "ChartDataLabelFormat",
  {
    navigations: {
      Font: (target) => fontClass.of({ ...target, fonts: [target.label.font, ...(target.label.runs ?? [])] }),
    },
  },
);

const ofSeries = ({ series }: SeriesTarget): DataLabel => series.labels;

/** The labels of a whole series. */
export const dataLabelsClass: HostClass<SeriesTarget> = defineChartPart("ChartDataLabels", {
  scalars: shared(ofSeries),
  navigations: { Format: (target) => labelFormatClass.of({ ...target, label: ofSeries(target) }) },
  missing: [...MISSING, "AutoText"],
});

export interface PointTarget extends SeriesTarget {
  readonly index: number;
}

/** A point without a label has none to format: `hasDataLabel` comes first, as in Excel. */
function labelOf({ series, index }: PointTarget): DataLabel {
  const label = series.points.get(index)?.label;
  if (!label?.visible) throw new HostError("GeneralException", "The point has no data label.");
  return label;
}

function change(target: PointTarget, text: Partial<Pick<DataLabel, "text" | "formula" | "runs">>): void {
  const showsNothing = {
    showValue: false,
    showCategoryName: false,
    showSeriesName: false,
    showBubbleSize: false,
  };
  Object.assign(labelOf(target), { text: null, formula: null, runs: null }, text, showsNothing);
  touch(target);
}

function asFormula(value: unknown): string {
  const text = asText(value);
  if (!/^=.+!\$?[A-Z]{1,3}\$?\d+$/i.test(text)) throw new HostError("InvalidArgument");
  return text;
}

/** The label of one point. */
export const dataLabelClass: HostClass<PointTarget> = defineChartPart("ChartDataLabel", {
  scalars: {
    ...shared(labelOf),
    Text: {
      get: (target) => labelOf(target).text ?? "",
      set: (target, value) => {
        change(target, { text: asText(value) });
      },
    },
    Formula: {
      get: (target) => labelOf(target).formula ?? "",
      set: (target, value) => {
        change(target, { formula: asFormula(value) });
      },
    },
    AutoText: { get: (target) => labelOf(target).text === null && labelOf(target).formula === null },
  },
  navigations: { Format: (target) => labelFormatClass.of({ ...target, label: labelOf(target) }) },
  missing: [...MISSING, "Left", "Top", "Width", "Height"],
});
