import fc from "fast-check";
import {
  alignedVectorOf,
  cellOf,
  cellsOf,
  metricsOf,
  numberOf,
  numbersOf,
  textsOf,
  vectorOf,
} from "../../src/cells/arguments";
import { ModelError } from "../../src/model/error";
import { FAULTY, KNOWN, MISSING } from "../../src/model/portfolio/types";

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof ModelError ? { code: error.code, ...error.where } : error;
  }
};

test("knows every shape in which Excel hands over a cell", () => {
  expect(
    [
      1.5,
      "text",
      true,
      null,
      undefined,
      { code: "#N/A", message: "none" },
      { type: "CustomFunctionError", code: "#DIV/0!" },
      { type: "Error", basicValue: "#REF!", basicType: "Error" },
      { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" },
      { type: "Entity", text: "Contoso" },
    ].map(cellOf),
  ).toEqual([
    1.5,
    "text",
    true,
    null,
    null,
    { error: "#N/A" },
    { error: "#DIV/0!" },
    { error: "#REF!" },
    0.5,
    { error: "#VALUE!" },
  ]);
});

test("trims trailing blank rows but keeps those between", () => {
  expect(cellsOf([[1], [""], [2], [" "], [null]])).toEqual([[1], [""], [2]]);
});

test("blank rows below change nothing", () => {
  const cell = fc.oneof(fc.integer(), fc.constantFrom("", null, "N/A", true));
  const blank = fc.constantFrom("", null, " \u3000");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1 }),
      fc.array(fc.tuple(blank, blank)),
      (rows, below) => {
        expect(cellsOf([...rows, ...below])).toEqual(cellsOf(rows));
      },
    ),
  );
});

test("keeps rows of zeros: a blank that arrives as 0 cannot be told from 0", () => {
  expect(cellsOf([[1], [0], [0]])).toHaveLength(3);
});

test("trims the zeros at the end of whole columns, which nobody typed", () => {
  const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row - 1 : 0]);
  expect(vectorOf(column, "scores")).toEqual([-1, 0, 1]);
  expect(metricsOf(column).count).toBe(3);
  expect(alignedVectorOf(column, "potential", 4)).toEqual([-1, 0, 1, 0]);
});

test("keeps one row of a range that is blank throughout", () => {
  expect(cellsOf([[""], [""]])).toEqual([[""]]);
});

test("takes a single value for a range of one cell", () => {
  expect(cellsOf(5)).toEqual([[5]]);
});

test("reads metrics by column and lists what is faulty", () => {
  const { count, columns, faults } = metricsOf([
    [1, "N/A"],
    ["x", 4],
    ["", ""],
  ]);
  expect(count).toBe(2);
  expect(columns.map(({ state }) => [...state])).toEqual([
    [KNOWN, FAULTY],
    [MISSING, KNOWN],
  ]);
  expect(columns.map(({ values }) => [...values])).toEqual([
    [1, NaN],
    [NaN, 4],
  ]);
  expect(faults).toEqual([{ row: 2, column: "1", content: "x" }]);
});

test("takes a vector as a row or as a column", () => {
  expect(vectorOf([[1, 2, ""]], "weights")).toEqual([1, 2]);
  expect(vectorOf([[1], [2], [null]], "weights")).toEqual([1, 2]);
});

test("refuses a vector of several rows and columns", () => {
  const square = [
    [1, 2],
    [3, 4],
  ];
  expect(refusal(() => vectorOf(square, "weights"))).toEqual({
    code: "SHAPE",
    path: "weights",
    content: "2 × 2",
    expected: "2 × 1",
  });
});

test("keeps the blanks of a vector that goes with the accounts", () => {
  expect(alignedVectorOf([["Core"], [""], [""]], "previous", 2)).toEqual(["Core", ""]);
});

test("refuses a vector that is too short or too long for the accounts", () => {
  const expected = { code: "SHAPE", path: "previous", count: 2 };
  expect(refusal(() => alignedVectorOf([[1], [2]], "previous", 3))).toEqual({ ...expected, expected: "3" });
  expect(refusal(() => alignedVectorOf([[1], [2]], "previous", 1))).toEqual({ ...expected, expected: "1" });
});

test("names the entry of a vector that is no number", () => {
  expect(refusal(() => numbersOf([[1, "2"]], "weights"))).toEqual({
    code: "NUMBER_EXPECTED",
    path: "weights",
    row: 2,
    content: "2",
  });
});

test("makes labels of texts and numbers", () => {
  expect(textsOf([[" A ", 1]], "labels")).toEqual(["A", "1"]);
});

test("a number that is left out is the default", () => {
  expect([null, undefined, "", [[""]]].map((argument) => numberOf(argument, "buffer", 2))).toEqual([
    2, 2, 2, 2,
  ]);
  expect(numberOf([[3]], "buffer", 2)).toBe(3);
  expect(refusal(() => numberOf("x", "buffer", 2))).toEqual({
    code: "NUMBER_EXPECTED",
    path: "buffer",
    content: "x",
  });
});
