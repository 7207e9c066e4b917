import fc from "fast-check";
import { assess } from "../../src/model/assess";
import { parseModel } from "../../src/model/document/parse";
import { formatModel } from "../../src/model/document/format";
import { freeze } from "../../src/model/freeze";
import type { Criterion } from "../../src/model/document/types";
import { modelOf, portfolioOf, tiersOf, type Cell } from "./fixtures";

function anchorsOf(values: readonly Cell[], criterion: object): (number | null)[] {
  const model = modelOf({ criteria: [{ column: "Value", ...criterion }] });
  const frozen = freeze(
    portfolioOf(
      model,
      values.map((value) => [value]),
    ),
    model,
  );
  return frozen.criteria.flatMap(({ worst, best }: Criterion) => [worst, best]);
}

describe("anchors", () => {
  test("become numbers of two significant digits, in the order of the direction", () => {
    expect(anchorsOf([1234, 5000, 98765], {})).toEqual([1200, 99000]);
    expect(anchorsOf([1234, 5000, 98765], { direction: "min" })).toEqual([99000, 1200]);
    expect(anchorsOf([-0.01234, 0.5678], { scale: "linear" })).toEqual([-0.012, 0.57]);
  });

  test("that are typed are left alone", () => {
    expect(anchorsOf([1234, 98765], { worst: 1111, best: 99999 })).toEqual([1111, 99999]);
    expect(anchorsOf([1234, 98765], { worst: 1111 })).toEqual([1111, 99000]);
  });

  test("keep as many digits as keep worst and best apart", () => {
    expect(anchorsOf([2003, 2019], {})).toEqual([2000, 2020]);
    expect(anchorsOf([100.01, 100.02], { direction: "min" })).toEqual([100.02, 100.01]);
    expect(anchorsOf([99.96, 99.97], { best: 99.97 })).toEqual([99.96, 99.97]);
  });

  test("of one typed end beyond the data are put into the direction's order", () => {
    expect(anchorsOf([100, 200], { best: 50 })).toEqual([50, 100]);
  });

  test("stay open beside a typed end where the data give no other", () => {
    expect(anchorsOf([null, null], { worst: 5 })).toEqual([5, null]);
    expect(anchorsOf([5, 5], { best: 5 })).toEqual([null, 5]);
  });

  test("of a constant column are equal, and read back", () => {
    const model = modelOf({ criteria: [{ column: "Value" }] });
    const frozen = freeze(portfolioOf(model, [[7], [7]]), model);
    expect(frozen.criteria[0]).toMatchObject({ worst: 7, best: 7 });
    expect(parseModel(formatModel(frozen))).toEqual(frozen);
  });

  test("stay open on scales that have none, and where nothing was observed", () => {
    expect(anchorsOf([1, 2], { scale: "percentile" })).toEqual([null, null]);
    expect(anchorsOf([null, null], { missing: "zero" })).toEqual([null, null]);
    expect(anchorsOf([-1, 0], { scale: "log" })).toEqual([null, null]);
  });
});

describe("cuts", () => {
  const list = [{ label: "A", share: 0.25 }, { label: "B", share: 0.25 }, { label: "C" }];
  const rows: Cell[][] = [[90], [80], [70], [60]];

  test("of a quota become numbers, and the buffer fits between them", () => {
    const model = modelOf({ tiers: tiersOf({ by: "quota", list, buffer: 20 }) });
    const { tiers } = freeze(portfolioOf(model, rows), model);
    expect(tiers.list.map(({ cut }) => cut)).toEqual([90, 80, null]);
    expect(tiers.buffer).toBe(4.99);
  });

  test("are found with the anchors that were rounded", () => {
    const model = modelOf({
      criteria: [{ column: "Value" }],
      tiers: tiersOf({ by: "quota", list: [{ label: "A", count: 1 }, { label: "B" }] }),
    });
    const portfolio = portfolioOf(model, [[1234], [5000], [98765]]);
    const frozen = freeze(portfolio, model);
    expect(frozen.tiers.list[0]?.cut).toBe(99.759714);
    expect([...assess(portfolio, frozen).tier]).toEqual([1, 1, 0]);
  });

  test("that are numbers are left alone", () => {
    const model = modelOf({
      tiers: tiersOf({ by: "quota", list: list.map((tier, index) => ({ ...tier, cut: [95, 85][index] })) }),
    });
    expect(freeze(portfolioOf(model, rows), model).tiers).toEqual(model.tiers);
  });

  test("of Pareto become amounts", () => {
    const shares = [{ label: "A", share: 0.8 }, { label: "B", share: 0.95 }, { label: "C" }];
    const model = modelOf({ tiers: tiersOf({ by: "pareto", list: shares }), matrix: { size: "Size" } });
    const { tiers } = freeze(portfolioOf(model, rows, { size: [500, 400, 80, 20] }), model);
    expect(tiers.list.map(({ cut }) => cut)).toEqual([400, 80, null]);
    expect(tiers.buffer).toBe(2);
  });

  test("stay open where nobody is rated", () => {
    const model = modelOf({ tiers: tiersOf({ by: "quota", list }) });
    expect(freeze(portfolioOf(model, [[null], [null]]), model).tiers).toEqual(model.tiers);
  });
});

const axes = {
  criteria: [
    { column: "Now", axis: "direct", scale: "linear" },
    { column: "Later", axis: "potential", scale: "log", missing: "zero" },
  ],
  anchors: "p5p95",
};

test("mean and median of the matrix become numbers", () => {
  const model = modelOf({ ...axes, anchors: "minmax", matrix: { direct: "mean", potential: 40 } });
  const portfolio = portfolioOf(model, [
    [0, 1],
    [50, 10],
    [100, 100],
    [100, 100],
  ]);
  const frozen = freeze(portfolio, model);
  expect(frozen.matrix).toEqual({ direct: 62.5, potential: 40, size: null });
});

const metric = fc.integer({ min: 0, max: 1000 });
const accounts = fc.array(fc.tuple(metric, fc.option(metric)), { minLength: 2, maxLength: 25 });
const open = modelOf({
  ...axes,
  tiers: tiersOf({
    by: "quota",
    list: [{ label: "A", share: 0.2 }, { label: "B", share: 0.3 }, { label: "C" }],
    buffer: 0,
  }),
});

test("leaves nothing to the data: newcomers never move others", () => {
  fc.assert(
    fc.property(accounts, accounts, (residents, newcomers) => {
      const frozen = freeze(portfolioOf(open, residents), open);
      fc.pre(frozen.criteria.every(({ worst }) => worst !== null));
      const before = assess(portfolioOf(frozen, residents), frozen);
      const after = assess(portfolioOf(frozen, [...residents, ...newcomers]), frozen);
      const count = residents.length;
      expect(after.score.slice(0, count)).toEqual(before.score);
      expect(after.tier.slice(0, count)).toEqual(before.tier);
      expect(after.quadrant.slice(0, count)).toEqual(before.quadrant);
    }),
  );
});

test("changes nothing the second time, and survives the document", () => {
  fc.assert(
    fc.property(accounts, (rows) => {
      const frozen = freeze(portfolioOf(open, rows), open);
      expect(freeze(portfolioOf(frozen, rows), frozen)).toEqual(frozen);
      expect(parseModel(JSON.parse(JSON.stringify(formatModel(frozen))))).toEqual(frozen);
    }),
  );
});
