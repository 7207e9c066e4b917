import { DECLARATION, DRAWINGML } from "./namespaces";

const COLORS = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const color = ([name, rgb]: [string, string]): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;

const font = (typeface: string): string =>
  `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINES = [6350, 12700, 19050].map(
  (width) => `<a:ln w="${width}">${FILL}<a:prstDash val="solid"/></a:ln>`,
);

/** The colours and fonts of Excel 2013 to 2022, with plain fills, lines and effects. */
export const THEME =
  `${DECLARATION}<a:theme xmlns:a="${DRAWINGML}main" name="Office Theme"><a:themeElements>` +
  '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  `${Object.entries(COLORS).map(color).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office"><a:majorFont>${font("Calibri Light")}</a:majorFont><a:minorFont>${font("Calibri")}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINES.join("")}</a:lnStyleLst>` +
  `<a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
