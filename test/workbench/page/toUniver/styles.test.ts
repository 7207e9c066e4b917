import { cellStyle, hex } from "../../../../src/workbench/page/fromUniver/cellStyle";
import { styleData } from "../../../../src/workbench/page/toUniver/styleData";
import { PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import type { CellStyle } from "../../../../src/workbench/book/types";

const dressed: CellStyle = {
  ...PLAIN_STYLE,
  numberFormat: "#,##0.00",
  fontName: "Arial",
  fontSize: 15,
  bold: true,
  italic: true,
  underline: "Single",
  strikethrough: true,
  fontColor: "#1B3A73",
  fill: "#E7F3EC",
  horizontal: "Right",
  vertical: "Center",
  wrap: true,
  locked: false,
  borders: {
    EdgeBottom: { style: "Continuous", weight: "Thick", color: "#107C41" },
    EdgeTop: { style: "Dash", weight: "Thin", color: "#000000" },
  },
};

test("a format comes back from the grid as it went in", () => {
  expect(cellStyle(styleData(dressed), dressed)).toEqual(dressed);
  expect(cellStyle(styleData(PLAIN_STYLE), PLAIN_STYLE)).toEqual(PLAIN_STYLE);
});

test("a format put over another leaves nothing of that one", () => {
  const merged = { ...styleData(dressed), ...styleData(PLAIN_STYLE) };
  expect(cellStyle(merged, PLAIN_STYLE)).toEqual(PLAIN_STYLE);
});

test("colours are read in each of Univer's spellings", () => {
  expect(hex("rgb(27, 58, 115)")).toBe("#1B3A73");
  expect(hex("rgba(27,58,115,0.5)")).toBe("#1B3A73");
  expect(hex("#abc")).toBe("#AABBCC");
  expect(hex(null)).toBeNull();
});
