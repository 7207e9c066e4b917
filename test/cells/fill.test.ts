import { fill } from "../../src/cells/fill";

test("a placeholder becomes its value, as it is", () => {
  expect(fill("{name}: {cell}", { name: "a $1 {cell}", cell: "[x]" })).toBe("a $1 {cell}: [x]");
});

test("a part in square brackets falls out where one of its values is not known", () => {
  expect(fill("No column[ {column}][ in {sheet}].", { sheet: "A" })).toBe("No column in A.");
  expect(fill("No column[ {column} in {sheet}].", { sheet: "A" })).toBe("No column.");
});

test.each([
  [1, "1 account is flagged"],
  ["1", "1 account is flagged"],
  [0, "0 accounts are flagged"],
  ["1,000", "1,000 accounts are flagged"],
])("one word stands where the value is 1, another for all others: %s", (count, text) => {
  expect(fill("{count} {count|account is|accounts are} flagged", { count })).toBe(text);
});
