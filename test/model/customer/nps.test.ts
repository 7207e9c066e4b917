import fc from "fast-check";
import { nps } from "../../../src/model/customer/nps";
import published from "../../data/nps.json";
import { refusalOf } from "../refusal";

const answers = (promoters: number, passives: number, detractors: number): number[] => [
  ...Array<number>(promoters).fill(9),
  ...Array<number>(passives).fill(8),
  ...Array<number>(detractors).fill(6),
];

test("30 % promoters and 20 % detractors make 10, as printed", () => {
  const { promoters, passives, detractors, nps: score } = published;
  expect(nps(answers(promoters, passives, detractors))).toBeCloseTo(score, 12);
});

test("40 answers with 20 promoters and 8 detractors score 30", () => {
  expect(nps(answers(20, 12, 8))).toBe(30);
});

test("9 and 10 promote, 7 and 8 do not count, 0 to 6 detract", () => {
  expect([0, 6, 7, 8, 9, 10].map((rating) => nps([rating]))).toEqual([-100, -100, 0, 0, 100, 100]);
});

test("lies between −100 and 100, and blanks do not count", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (ratings) => {
      const score = nps(ratings);
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(nps([NaN, ...ratings, NaN])).toBe(score);
    }),
  );
});

test("refuses what is outside 0 to 10, and no answer at all", () => {
  expect(refusalOf(() => nps([5, 11]))).toMatchObject({ code: "NUMBER_EXPECTED", row: 2, content: "11" });
  expect(refusalOf(() => nps([-1]))).toMatchObject({ code: "NUMBER_EXPECTED", row: 1 });
  expect(refusalOf(() => nps([NaN]))).toEqual({ code: "NO_FIGURE", path: "ratings" });
});
