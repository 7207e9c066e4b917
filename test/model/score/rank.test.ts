import { rank } from "../../../src/model/score/rank";

test("gives ties one place and leaves the next ones free", () => {
  expect([...rank([70, 90, 80, 80, NaN, 10])]).toEqual([4, 1, 2, 2, 0, 5]);
});

test("sees ties where scores differ beyond the sixth decimal only", () => {
  expect([...rank([50.0000001, 50])]).toEqual([1, 1]);
});
