import { gateFlags } from "../../../src/model/tier/gateFlags";
import type { Gate } from "../../../src/model/document/types";
import type { RawCell } from "../../../src/model/portfolio/types";

const flags = (cells: readonly RawCell[], op: Gate["op"], value: Gate["value"]) =>
  gateFlags(cells, { op, value }).flags;

test.each<[Gate["op"], boolean[]]>([
  [">", [false, false, true]],
  [">=", [false, true, true]],
  ["<", [true, false, false]],
  ["<=", [true, true, false]],
  ["=", [false, true, false]],
  ["<>", [true, false, true]],
])("compares numbers by %s", (op, expected) => {
  expect(flags([89, 90, 91], op, 90)).toEqual(expected);
});

test("knows TRUE, 1, yes and 是 in any letter case, and nothing else, as true", () => {
  const cells = [true, 1, "yes", "YES ", "是", "True", "1", false, 0, 2, "no", "y"];
  expect(flags(cells, "true", null)).toEqual([
    ...Array<boolean>(7).fill(true),
    ...Array<boolean>(5).fill(false),
  ]);
});

test("compares texts without regard to letter case", () => {
  expect(flags(["Blocked", "active"], "=", "blocked")).toEqual([true, false]);
});

test("reports blank and error cells, and never takes them as flagged or safe", () => {
  const cells: RawCell[] = [null, { error: "#N/A" }, "#DIV/0!", "#N/A", 5];
  expect(gateFlags(cells, { op: "<", value: 90 })).toEqual({
    flags: [false, false, false, false, true],
    unclear: [0, 1, 2, 3],
  });
});

test("orders kinds as Excel does, number, text, boolean, and reports the misfit", () => {
  expect(gateFlags(["ca. 20", true, 95], { op: ">", value: 90 })).toEqual({
    flags: [true, true, true],
    unclear: [0, 1],
  });
});
