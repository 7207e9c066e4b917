import { cap } from "../../../src/model/tier/cap";
import { refusalOf } from "../refusal";

test("lowers flagged accounts only, and raises none", () => {
  expect([...cap([0, 0, 3, -1], [true, false, true, true], 1)]).toEqual([1, 0, 3, -1]);
});

test("needs one flag an account", () => {
  expect(refusalOf(() => cap([0, 1], [true], 1))).toEqual({ code: "SHAPE", count: 1, expected: "2" });
});
