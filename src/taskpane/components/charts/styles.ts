import { makeStyles, tokens } from "@fluentui/react-components";

/** In high contrast letters and lines are in the system's ink, labels and knobs on its paper. */
const INK_FILL = { "@media (forced-colors: active)": { fill: "CanvasText" } } as const;
const INK_STROKE = { "@media (forced-colors: active)": { stroke: "CanvasText" } } as const;
const PAPER = { "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } } as const;

/** What the charts share: letters, lines, handles, and how they stand in high contrast. */
export const useChartStyles = makeStyles({
  chart: { display: "block", width: "100%", overflow: "visible", userSelect: "none" },
  tick: {
    fontSize: "10px",
    fill: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    ...INK_FILL,
  },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1px" },
  base: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", ...INK_STROKE },
  frame: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", ...INK_STROKE },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", ...INK_STROKE },
  thin: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", ...INK_STROKE },
  cutText: {
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    ...INK_FILL,
  },
  label: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    ...PAPER,
  },
  pointer: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  /** An account's own outline, and what it is held against. */
  own: {
    strokeWidth: "2px",
    fillOpacity: 0.16,
    "@media (forced-colors: active)": { stroke: "CanvasText", fill: "none" },
  },
  against: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    strokeDasharray: "3 2",
  },
  curve: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px" },
  lorenz: { fill: tokens.colorNeutralForeground1, fillOpacity: 0.08 },
  knob: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    ...PAPER,
  },
  /** A target of at least 24 px around a thin line. */
  target: { fill: "transparent", stroke: "none" },
  handle: {
    cursor: "ew-resize",
    touchAction: "none",
    outline: "none",
    ":focus-visible rect, :focus-visible circle": { strokeWidth: "2.5px" },
  },
  upright: { cursor: "ns-resize" },
  mark: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "0.75px",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  ring: {
    fill: "none",
    strokeWidth: "1.2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  area: {
    "@media (forced-colors: active)": { fill: "var(--pattern)", stroke: "CanvasText", strokeWidth: "0.5px" },
  },
});
