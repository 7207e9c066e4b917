import { cap } from "../../../src/model/tier/cap";
import { gateFlags } from "../../../src/model/tier/gateFlags";
import { isInForce } from "../../../src/model/tier/overrides";
import { potentialRule } from "../../../src/model/tier/potentialRule";
import type { RawCell } from "../../../src/model/portfolio/types";
import type { Gate, Override } from "../../../src/model/document/types";
import { refusalOf } from "../refusal";

describe("the potential rule", () => {
  test("decides the last two tiers by potential, and no other", () => {
    expect([...potentialRule([0, 1, 2, 3, 2, 3], [0, 0, 0, 90, 50, 49.9], 4, 50)]).toEqual([
      0, 1, 3, 2, 2, 3,
    ]);
  });

  test("never demotes where the potential is unknown", () => {
    expect([...potentialRule([1, 2, 3, -1], [NaN, NaN, NaN, 90], 4, 50)]).toEqual([1, -1, -1, -1]);
  });

  test("rounds before it compares", () => {
    expect([...potentialRule([3], [49.9999999], 4, 50)]).toEqual([2]);
  });

  test("needs two tiers and one potential an account", () => {
    expect(refusalOf(() => potentialRule([0], [1], 1, 50))).toMatchObject({ code: "LABELS_COUNT", count: 1 });
    expect(refusalOf(() => potentialRule([0], [], 4, 50))).toMatchObject({ code: "SHAPE", count: 0 });
  });
});

describe("a cap", () => {
  test("lowers flagged accounts only, and raises none", () => {
    expect([...cap([0, 0, 3, -1], [true, false, true, true], 1)]).toEqual([1, 0, 3, -1]);
  });

  test("needs one flag an account", () => {
    expect(refusalOf(() => cap([0, 1], [true], 1))).toEqual({ code: "SHAPE", count: 1, expected: "2" });
  });
});

describe("a gate", () => {
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
});

describe("an override", () => {
  const until = (expires: string | null): Override => ({
    id: "A",
    tier: "Core",
    reason: "",
    by: "",
    expires,
  });

  test("holds up to and including its day, by the model's own date", () => {
    expect(isInForce(until("2027-03-31"), "2027-03-31")).toBe(true);
    expect(isInForce(until("2027-03-31"), "2027-04-01")).toBe(false);
    expect(isInForce(until(null), "2099-01-01")).toBe(true);
    expect(isInForce(until("2020-01-01"), null)).toBe(true);
  });
});
