import fc from "fast-check";
import { reasonSentence } from "../../src/cells/reasonSentence";
import type { Language } from "../../src/locales/language";
import { reasons } from "../../src/model/robust/reason";
import { weightedSum } from "../../src/model/score/weightedSum";
import { tierByCut } from "../../src/model/tier/tierByCut";

const CUTS = [80, 65, 50];
const TIERS = ["Strategic", "Core", "Potential", "Service"];

const tierOf = (ratings: readonly number[], weights: readonly number[]): number =>
  tierByCut(
    weightedSum(
      ratings.map((rating) => [rating]),
      weights,
    ),
    CUTS,
  )[0]!;

function sentenceOf(
  ratings: readonly number[],
  weights: readonly number[],
  language: Language = "en",
): string {
  const [reason] = reasons(
    ratings.map((rating) => [rating]),
    weights,
    CUTS,
  );
  const criteria = ratings.map((_, index) => ({ name: `c${index}x`, direction: "max" as const }));
  return reason ? reasonSentence(reason, { tiers: TIERS, criteria, language }) : "";
}

/** The one number that stands at a place of a sentence. */
function numberAt(sentence: string, pattern: RegExp): number | null {
  const found = pattern.exec(sentence);
  return found ? Number(found[1]) : null;
}

const PATTERNS = {
  en: {
    score: /\(([\d.]+)\)\./,
    points: /[Nn]eeds \+([\d.]+) in c(\d+)x to become (\w+)/,
    all: /[Nn]eeds ([\d.]+)% of what/,
    after: /only if c\d+x weighed ([\d.]+)% instead/,
    changed: /only if c(\d+)x/,
  },
  zh: {
    score: /（([\d.]+) 分）/,
    points: /c\d+x再提高 ([\d.]+) 分/,
    all: /差距的 ([\d.]+)%/,
    after: /变为 ([\d.]+)% 时/,
    changed: /只有当c(\d+)x的权重/,
  },
};

const accounts = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const rating = fc.oneof(
    { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );
  return fc.record({
    ratings: fc.array(rating, { minLength: count, maxLength: count }),
    weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: count, maxLength: count }),
  });
});

/** Half of the sixth decimal: what lies beyond is rounded away before anything is compared. */
const NOISE = 5e-7;

test.each<Language>(["en", "zh"])("its figures, taken at their word, do what it says: %s", (language) => {
  const patterns = PATTERNS[language];
  const met = { points: 0, all: 0, after: 0 };
  fc.assert(
    fc.property(accounts, ({ ratings, weights }) => {
      const sentence = sentenceOf(ratings, weights, language);
      if (sentence === "") return;
      const tier = tierOf(ratings, weights);
      expect(sentence.startsWith(TIERS[tier]!)).toBe(true);
      const score = numberAt(sentence, patterns.score)!;
      expect(tierByCut([score], CUTS)[0]).toBe(tier);

      const points = numberAt(sentence, patterns.points);
      if (points !== null) {
        const criterion = Number(/c(\d+)x(?:再提高| to become)/.exec(sentence)![1]);
        const raised = ratings.map((own, index) => (index === criterion ? own + points : own));
        expect(raised[criterion]).toBeLessThanOrEqual(100 + NOISE);
        expect(tierOf(raised, weights)).toBe(tier - 1);
        met.points++;
      }
      const all = numberAt(sentence, patterns.all);
      if (all !== null) {
        const raised = ratings.map((own) => own + (all / 100) * (100 - own));
        expect(tierOf(raised, weights)).toBeLessThan(tier);
        met.all++;
      }
      const after = numberAt(sentence, patterns.after);
      if (after !== null) {
        const changed = numberAt(sentence, patterns.changed)!;
        const others = weights.reduce((sum, own, index) => (index === changed ? sum : sum + own), 0);
        const moved = weights.map((own, index) =>
          index === changed ? after : (own * (100 - after)) / others,
        );
        expect(tierOf(ratings, moved)).toBeGreaterThan(tier);
        met.after++;
      }
    }),
    { numRuns: 1500 },
  );
  for (const [what, times] of Object.entries(met)) expect([what, times > 20]).toEqual([what, true]);
});

test("reads as the design's example", () => {
  const [reason] = reasons([[55], [80], [90], [40], [30]], [35, 30, 20, 10, 5], CUTS);
  const names = ["finance", "strategy", "influence", "trust", "reach"];
  const criteria = names.map((name) => ({ name, direction: "max" as const }));
  expect(reasonSentence(reason!, { tiers: TIERS, criteria, language: "en" })).toBe(
    "Core (66.8). Strong in influence (90) and strategy (80), held back by finance (55). Needs +37.9 in finance to become Strategic; would fall below Core only if finance weighed 44.7% instead of 35%.",
  );
});

test("where less is better a strength is a low figure, a weakness a high one", () => {
  const [good, bad] = reasons(
    [
      [90, 20],
      [60, 60],
    ],
    [1, 1],
    [99],
  );
  const criteria = [
    { name: "risk", direction: "min" as const },
    { name: "growth", direction: "max" as const },
  ];
  const names = { tiers: ["A", "B"], criteria, language: "en" } as const;
  expect(reasonSentence(good!, names)).toContain("Strong in low risk (90), held back by growth (60).");
  expect(reasonSentence(bad!, names)).toContain("Strong in growth (60), held back by high risk (20).");
  expect(reasonSentence(bad!, { ...names, language: "zh" })).toContain(
    "强项是growth（60），短板是risk高（20）。",
  );
});

test("a best rating below the middle is not called strong", () => {
  expect(sentenceOf([30, 10], [1, 1])).toContain("At its best in c0x (30), held back by c1x (10).");
});

test("the top tier needs nothing, the last cannot fall, and no change of one weight is said to be none", () => {
  expect(sentenceOf([90, 90], [1, 1])).toBe(
    "Strategic (90). No change of one weight makes it fall below Strategic.",
  );
  expect(sentenceOf([49, 49], [1, 1])).toBe("Service (49). Needs +2 in c0x to become Potential.");
});
