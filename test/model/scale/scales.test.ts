import fc from "fast-check";
import { rateBands } from "../../../src/model/scale/rateBands";
import { rateLinear } from "../../../src/model/scale/rateLinear";
import { rateLog } from "../../../src/model/scale/rateLog";
import { ratePercentile } from "../../../src/model/scale/ratePercentile";

describe("linear", () => {
  test("spaces ratings as the metrics are spaced, and clips what lies beyond", () => {
    const anchors = { from: 10, to: 30 };
    expect([5, 10, 15, 30, 99].map((metric) => rateLinear(metric, anchors))).toEqual([0, 0, 25, 100, 100]);
  });

  test("falls where less is better", () => {
    expect([0, 90, 365, 400].map((metric) => rateLinear(metric, { from: 360, to: 0 }))).toEqual([
      100, 75, 0, 0,
    ]);
  });

  test("rates 50 where worst and best are the same", () => {
    expect(rateLinear(7, { from: 7, to: 7 })).toBe(50);
    expect(rateLinear(8, { from: NaN, to: NaN })).toBe(50);
  });
});

describe("log", () => {
  test("gives each tenfold the same points", () => {
    const anchors = { from: 1, to: 1000 };
    const ratings = [1, 10, 100, 1000, 5000].map((metric) => rateLog(metric, anchors));
    [0, 100 / 3, 200 / 3, 100, 100].forEach((rating, index) =>
      expect(ratings[index]).toBeCloseTo(rating, 10),
    );
  });

  test("puts 0 and less at the lower end: worst where more is better, best where less is", () => {
    expect([0, -5].map((metric) => rateLog(metric, { from: 1, to: 9 }))).toEqual([0, 0]);
    expect([0, -5].map((metric) => rateLog(metric, { from: 9, to: 1 }))).toEqual([100, 100]);
  });

  test("does not depend on the unit", () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, positive, (metric, from, to, unit) => {
        fc.pre(Math.abs(Math.log(to / from)) > 1e-6);
        const plain = rateLog(metric, { from, to });
        expect(rateLog(metric * unit, { from: from * unit, to: to * unit })).toBeCloseTo(plain, 5);
      }),
    );
  });

  test("rates 50 where worst and best are the same", () => {
    expect([0, 4, 7].map((metric) => rateLog(metric, { from: 4, to: 4 }))).toEqual([50, 50, 50]);
  });
});

describe("percentile", () => {
  test("gives ties their middle rank", () => {
    const sorted = [10, 20, 20, 40];
    expect(sorted.map((metric) => ratePercentile(metric, sorted, "max"))).toEqual([12.5, 50, 50, 87.5]);
    expect(sorted.map((metric) => ratePercentile(metric, sorted, "min"))).toEqual([87.5, 50, 50, 12.5]);
  });

  test("places a metric that was not observed between its neighbours", () => {
    expect(ratePercentile(0, [-3, 5, 8, 9], "max")).toBe(25);
    expect(ratePercentile(0, [-3, 0, 0, 9], "max")).toBe(50);
    expect(ratePercentile(0, [5, 8], "max")).toBe(0);
  });

  test("is 50 for one account, for equal accounts and on average", () => {
    expect(ratePercentile(3, [3], "max")).toBe(50);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const ratings = values.map((metric) => ratePercentile(metric, sorted, "max"));
        expect(ratings.reduce((sum, rating) => sum + rating, 0) / values.length).toBeCloseTo(50, 9);
      }),
    );
  });

  test("knows no rank where nothing was observed", () => {
    expect(ratePercentile(0, [], "max")).toBeNaN();
  });
});

describe("bands", () => {
  const bands = [
    { from: 0, rating: 20 },
    { from: 10, rating: 90 },
    { from: 100, rating: 60 },
  ];

  test("lets the highest threshold that is reached decide", () => {
    expect([-1, 0, 9.99, 10, 100, 1e6].map((metric) => rateBands(metric, bands))).toEqual([
      0, 20, 20, 90, 60, 60,
    ]);
  });
});
