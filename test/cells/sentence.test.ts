import { errorSentence, warningSentence } from "../../src/cells/sentence";
import { errors } from "../../src/locales/errors";
import type { Language } from "../../src/locales/language";
import { warnings } from "../../src/locales/warnings";
import type { WarningCode } from "../../src/model/assessment";
import { ModelError, type ModelErrorCode, type Place } from "../../src/model/error";

const languages: readonly Language[] = ["en", "zh"];
const refusal = (code: ModelErrorCode, where: Place) => errorSentence(new ModelError(code, where), "en");
const full = {
  row: 7,
  column: "Growth",
  content: "about 5",
  path: "criteria.2",
  expected: "3",
  count: 2,
  label: "Core",
  names: ["A", "B"],
  axis: "potential",
  share: 0.305,
  other: "Orders",
  rho: 0.83,
  missing: "zero",
  width: 2,
} as const;

test("a faulty cell is named by row, column and content, with the cure", () => {
  expect(
    warningSentence({ code: "FAULTY_CELL", where: { row: 7, column: "Growth", content: "about 5" } }, "en"),
  ).toBe(
    'Row 7, Growth holds "about 5". Enter a number or leave it empty. Until then the account reads Check.',
  );
});

test("a known cell address stands in place of the row", () => {
  expect(
    warningSentence({ code: "MISSING_CELL", where: { row: 7, column: "Growth", cell: "D8" } }, "zh"),
  ).toBe("D8（Growth）为空。请输入数字。在此之前该客户显示为“待核对”。");
});

test.each<[ModelErrorCode, Place, string]>([
  [
    "COLUMN_MISSING",
    { column: "revenu", expected: "revenue" },
    'The accounts have no column "revenu". Did you mean "revenue"? Write the header as it stands in the sheet, or add the column.',
  ],
  [
    "NUMBER_EXPECTED",
    { path: "metrics", position: 2, content: "n.a." },
    'A number is expected (metrics, column 2), not "n.a.". Enter a number.',
  ],
  [
    "NUMBER_EXPECTED",
    { path: "bounds", row: 3, position: 1, content: "" },
    "A number is expected (bounds, row 3, column 1). Enter a number.",
  ],
  [
    "SHAPE",
    { path: "weights", count: 2, expected: "3" },
    "The sizes do not fit (weights): 2, expected 3. Select ranges that match: lists with the same number of rows, one entry per criterion, judgments in a square.",
  ],
  [
    "NUMBER_EXPECTED",
    { path: "weights", row: 2, content: "high" },
    'A number is expected (weights, entry 2), not "high". Enter a number.',
  ],
  [
    "ANCHORS_NOT_POSITIVE",
    { column: "Growth", content: "-0.2" },
    'The log scale needs a worst and a best above 0 (column "Growth"), not -0.2. Enter positive numbers, or choose another scale.',
  ],
  [
    "MODEL_KEY",
    { path: "tiers.lables" },
    "The model has a key that is not known: tiers.lables. Correct its spelling or remove it.",
  ],
  [
    "MODEL_TYPE",
    { path: "criteria[0].weight", content: "heavy", expected: "number" },
    "The model does not fit at criteria[0].weight: heavy. Correct it: it needs a number.",
  ],
  [
    "MODEL_TYPE",
    { path: "criteria[0].weight", content: "much", expected: "number", cell: "KAM Model!E14" },
    "The model does not fit at KAM Model!E14: much. Correct it: it needs a number.",
  ],
])("%s says what, where and what to do", (code, where, sentence) => {
  expect(refusal(code, where)).toBe(sentence);
});

test("long lists of names are cut", () => {
  const names = ["A", "B", "C", "D", "E", "F"];
  expect(warningSentence({ code: "LOW_COVERAGE", where: { count: 6, names } }, "en")).toContain(
    "A, B, C, D, E…",
  );
});

test("a long name is cut, and one that is empty has a sign in its place", () => {
  const names = ["x".repeat(32_767), ""];
  expect(warningSentence({ code: "LOW_COVERAGE", where: { count: 2, names } }, "en")).toContain(
    `: ${"x".repeat(39)}…, —.`,
  );
});

test("what cells hold is quoted as it is", () => {
  expect(refusal("OPTION_UNKNOWN", { path: "method", content: "[{path}]$&" })).toContain('"[{path}]$&"');
});

describe.each(languages)("in %s", (language) => {
  const codes = Object.keys(errors[language]) as ModelErrorCode[];
  const warningCodes = Object.keys(warnings[language]) as WarningCode[];

  test.each(codes)("%s ends with what to do, however little is known about the place", (code) => {
    const inRange = { path: "x", position: 1 };
    const known = [{ path: "x" }, { row: 1 }, { column: "c" }, { content: "" }, { content: "v" }, inRange];
    for (const where of [{}, ...known, { ...inRange, row: 2 }, full]) {
      const sentence = errorSentence(new ModelError(code, where), language);
      expect(sentence).toMatch(language === "en" ? /[.?] [^.].*\.$/ : /[。？].+。$/);
      expect(sentence).not.toMatch(/[{}[\]]|undefined|\s\s|\s[.,:;]|\(\)|（）/);
    }
  });

  test.each(warningCodes)("%s tells every place that it knows", (code) => {
    const sentence = warningSentence({ code, where: full }, language);
    expect(sentence).toMatch(language === "en" ? /[.;] [^.].*\.$/ : /[。；].+。$/);
    expect(sentence).not.toMatch(/[{}[\]]|undefined|\s\s|\s[.,:;]/);
  });
});

test("both languages know the same codes", () => {
  expect(Object.keys(errors.zh)).toEqual(Object.keys(errors.en));
  expect(Object.keys(warnings.zh)).toEqual(Object.keys(warnings.en));
});
