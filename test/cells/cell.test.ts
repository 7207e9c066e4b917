import fc from "fast-check";
import { contentOf, isBlank, readNumber, textOf } from "../../src/cells/cell";
import { FAULTY, KNOWN, MISSING, type RawCell } from "../../src/model/portfolio/types";

const stateOf = (raw: RawCell) => readNumber(raw).state;
const odd = "\t\r\n \u00A0\u3000";

test.each<[string, RawCell]>([
  ["a blank cell", null],
  ["an empty text", ""],
  ["white space", odd],
  ...["NA", "n/a", "N/A", "-", "—", "无", "暂无", "nA"].map((word): [string, RawCell] => [word, word]),
  ["a missing word between odd spaces", `${odd}N/a${odd}`],
])("%s is missing", (_, raw) => {
  expect(readNumber(raw)).toEqual({ state: MISSING, value: NaN });
});

test.each<[string, RawCell]>([
  ["a text", "about 5"],
  ["a number stored as text", "12.5"],
  ["TRUE", true],
  ["FALSE", false],
  ["an error", { error: "#DIV/0!" }],
  ["the text of an error", "#N/A"],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["two hyphens", "--"],
])("%s is faulty", (_, raw) => {
  expect(readNumber(raw)).toEqual({ state: FAULTY, value: NaN });
});

test("every finite number is known, zero included", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readNumber(value)).toEqual({ state: KNOWN, value });
    }),
  );
});

test("a text is never a number", () => {
  fc.assert(fc.property(fc.string(), (text) => stateOf(text) !== KNOWN));
});

test("white space at the ends changes nothing", () => {
  const spaces = fc.string({ unit: fc.constantFrom(...odd) });
  fc.assert(
    fc.property(spaces, fc.string(), spaces, (before, text, after) => {
      expect(stateOf(before + text + after)).toBe(stateOf(text));
    }),
  );
});

test("a missing word is not a blank", () => {
  expect(["", odd, "N/A", "0"].map(isBlank)).toEqual([true, true, false, false]);
});

test("cells become texts as Excel shows them", () => {
  expect([null, true, 12.5, " A ", { error: "#N/A" }].map(textOf)).toEqual(["", "TRUE", "12.5", "A", "#N/A"]);
});

test("a message quotes a long or broken text on one short line", () => {
  expect(contentOf("two\nlines")).toBe("two lines");
  expect([...contentOf("客".repeat(100))]).toHaveLength(40);
});
