import fc from "fast-check";
import { binsBy, quantileEdges, rfm } from "../../../src/model/customer/rfm";
import published from "../../data/rfm.json";

const { thresholds, customers, edges } = published;
const FIGURES = ["recency", "frequency", "monetary"] as const;

const lists = fc.array(fc.tuple(fc.nat(400), fc.nat(9), fc.nat(50)), { minLength: 2, maxLength: 40 });
const columnsOf = (rows: readonly (readonly [number, number, number])[]) =>
  ([0, 1, 2] as const).map((at) => rows.map((row) => row[at])) as [number[], number[], number[]];

test("edges are those of R's package rfm, less the 1 that it adds", () => {
  quantileEdges(edges.values, 5).forEach((edge, at) => expect(edge + 1).toBeCloseTo(edges.bins[at]!, 9));
});

test("ten customers score as R's package rfm prints them", () => {
  const [r, f, m] = FIGURES.map((figure) =>
    binsBy(
      customers.map((customer) => customer[figure]),
      // On whole numbers "below the threshold" is "not above one less".
      thresholds[figure].map((threshold) => threshold - 1),
    ),
  );
  customers.forEach(({ code }, at) => expect(100 * (6 - r![at]!) + 10 * f![at]! + m![at]!).toBe(code));
});

test("is as worked by hand: the most recent score highest, one at an edge stays below it", () => {
  // Quartiles of 10, 20, 30, 40, 50 are 20, 30 and 40.
  const [days, orders, amounts] = [
    [10, 20, 30, 40, 50],
    [1, 1, 2, 3, 9],
    [5, 4, 3, 2, 1],
  ];
  const { recency, frequency, monetary, code } = rfm(days!, orders!, amounts!, 4);
  expect([...recency]).toEqual([4, 4, 3, 2, 1]);
  expect([...frequency]).toEqual([1, 1, 2, 3, 4]);
  expect([...monetary]).toEqual([4, 3, 2, 1, 1]);
  expect([...code]).toEqual([414, 413, 322, 231, 141]);
});

test("equal figures share a bin, a better one is never in a lower bin", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 9 }), (rows, bins) => {
      const [days, orders, amounts] = columnsOf(rows);
      const { recency, frequency, monetary } = rfm(days, orders, amounts, bins);
      rows.forEach((_, one) =>
        rows.forEach((_, other) => {
          if (days[one]! <= days[other]!) expect(recency[one]).toBeGreaterThanOrEqual(recency[other]!);
          if (orders[one]! >= orders[other]!)
            expect(frequency[one]).toBeGreaterThanOrEqual(frequency[other]!);
          if (amounts[one]! >= amounts[other]!)
            expect(monetary[one]).toBeGreaterThanOrEqual(monetary[other]!);
        }),
      );
      for (const column of [recency, frequency, monetary])
        for (const bin of column) expect(bin >= 1 && bin <= bins && Number.isInteger(bin)).toBe(true);
    }),
  );
});

test("does not depend on the order of the customers, nor on the unit of the amounts", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 2, max: 1000 }), (rows, unit) => {
      const { code } = rfm(...columnsOf(rows), 5);
      const turned = [...rows].reverse().map(([d, o, a]) => [d, o, a * unit] as const);
      expect([...rfm(...columnsOf(turned), 5).code].reverse()).toEqual([...code]);
    }),
  );
});

test("distinct figures are spread over the bins as evenly as they can be", () => {
  const many = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
  const counts = [1, 2, 3, 4, 5].map(
    (bin) => rfm(many, many, many, 5).frequency.filter((own) => own === bin).length,
  );
  expect(counts).toEqual([20, 20, 20, 20, 20]);
});

test("where all are equal nobody is above an edge, as in R", () => {
  expect([...rfm([7, 7, 7], [2, 2, 2], [9, 9, 9], 5).code]).toEqual([511, 511, 511]);
});

test("what is not known takes no part and has no code", () => {
  const { recency, frequency, code } = rfm([10, NaN, 30], [1, 2, 3], [1, 2, 3], 2);
  expect([...recency]).toEqual([2, NaN, 1]);
  expect([...frequency]).toEqual([1, 1, 2]);
  expect([...code]).toEqual([211, NaN, 122]);
});
