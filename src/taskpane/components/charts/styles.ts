import { makeStyles, tokens } from "@fluentui/react-components";

/** What the charts share: letters, lines, handles, and how they stand in high contrast. */
export const useChartStyles = makeStyles({
  chart: { display: "block", width: "100%", overflow: "visible", userSelect: "none" },
  tick: { fontSize: "10px", fill: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  axis: { fontSize: "11px", fill: tokens.colorNeutralForeground2 },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1px" },
  base: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  frame: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px" },
  thin: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px" },
  cutText: {
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
  },
  knob: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
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
