import fc from "fast-check";
import { gridOf, uniqueHeaders } from "../../src/cells/headers";

test("headers are trimmed, blanks named by their place, repetitions numbered as Excel does", () => {
  expect(uniqueHeaders([" Revenue ", null, "revenue", 2024, ""])).toEqual([
    "Revenue",
    "Column2",
    "revenue2",
    "2024",
    "Column5",
  ]);
});

test("no two headers are equal and none is empty", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "A", "a2", "", null, "Column1")), (cells) => {
      const headers = uniqueHeaders(cells).map((header) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers).not.toContain("");
    }),
  );
});

test("the first row names the columns, every other row is an account", () => {
  expect(gridOf([["Name", "Revenue"], ["A", 1], ["B"]])).toEqual({
    headers: ["Name", "Revenue"],
    columns: [
      ["A", "B"],
      [1, null],
    ],
    count: 2,
  });
});
