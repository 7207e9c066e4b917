import fc from "fast-check";
import {
  judgedWeights,
  keyOf,
  outcomeOf,
  pairsOf,
  STEPS,
  subjectsOf,
  type Answers,
  type Subject,
} from "../../../src/taskpane/draft/interview";
import { weightsOf, withProposal } from "../../../src/taskpane/draft/weights";
import { modelOf } from "../../model/fixtures";

const model = modelOf({
  dimensions: [
    { name: "Value", weight: 60 },
    { name: "Growth", weight: 40 },
    { name: "Influence", weight: 0 },
  ],
  criteria: [
    { column: "Revenue", dimension: "Value" },
    { column: "Margin", dimension: "Value" },
    { column: "Pipeline", dimension: "Growth" },
  ],
});

const items = (count: number): Subject => ({
  dimension: null,
  items: Array.from({ length: count }, (_, index) => `D${index}`),
});
const answering = (subject: Subject, times: (first: number, second: number) => number): Answers =>
  Object.fromEntries(pairsOf(subject).map((pair) => [keyOf(subject, pair), times(...pair)]));

test("dimensions that weigh or hold data are compared, and criteria that share one", () => {
  expect(subjectsOf(model)).toEqual([
    { dimension: null, items: ["Value", "Growth"] },
    { dimension: "Value", items: ["Revenue", "Margin"] },
  ]);
});

test("every pair is asked once, so that the first items are soon compared in full", () => {
  expect(pairsOf(items(4))).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
});

test("answers that agree give their weights, a ratio of 0 and nothing to repair", () => {
  const subject = items(3);
  const outcome = outcomeOf(
    subject,
    answering(subject, (first, second) => 2 ** (second - first)),
  );
  expect(outcome?.weights.map((weight) => Number(weight.toFixed(6)))).toEqual([0.571429, 0.285714, 0.142857]);
  expect(outcome?.ratio).toBeCloseTo(0, 9);
  expect(outcome?.repair).toBeNull();
});

test("the ratio lives from the third item on, over those that are compared in full", () => {
  const subject = items(4);
  const [first, second, third, fourth] = pairsOf(subject).map((pair) => keyOf(subject, pair));
  expect(outcomeOf(subject, {})).toBeNull();
  expect(outcomeOf(subject, { [first!]: 3 })).toMatchObject({ compared: 2, ratio: null });
  const three = { [first!]: 3, [second!]: 9, [third!]: 3 };
  expect(outcomeOf(subject, three)).toMatchObject({ compared: 3, ratio: expect.closeTo(0, 9) as number });
  expect(outcomeOf(subject, { ...three, [fourth!]: 5 })?.compared).toBe(3);
});

test("the answer that contradicts the others most is repaired to a degree of the scale, by hand", () => {
  const subject = items(4);
  // 0 over 1 over 2 over 3, each twice the next; only the last pair says the opposite.
  const answers = answering(subject, (first, second) => (first === 2 ? 1 / 9 : 2 ** (second - first)));
  const outcome = outcomeOf(subject, answers);
  expect(outcome?.repair).toMatchObject({ pair: [2, 3], given: 1 / 9 });
  expect(outcome?.ratio).toBeGreaterThan(0.1);
});

test("a repair lowers the ratio, and its figure is what the repaired answers come to", () => {
  const subject = items(4);
  const answered = fc.array(fc.constantFrom(...STEPS), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(answered, (steps) => {
      const answers = Object.fromEntries(
        pairsOf(subject).map((pair, index) => [keyOf(subject, pair), steps[index]!]),
      );
      const { ratio, repair } = outcomeOf(subject, answers)!;
      if (ratio === null || ratio <= 0.1 || repair === null) return;
      expect(repair.ratioAfter).toBeLessThan(ratio);
      const repaired = { ...answers, [keyOf(subject, repair.pair)]: repair.suggested };
      expect(outcomeOf(subject, repaired)?.ratio).toBeCloseTo(repair.ratioAfter, 12);
    }),
  );
});

test("more than fifteen items have no outcome: the table of random indices ends there", () => {
  const subject = items(16);
  expect(
    outcomeOf(
      subject,
      answering(subject, () => 1),
    ),
  ).toBeNull();
});

test("judged dimensions move dimensions alone, judged criteria the shares of their dimension alone", () => {
  const [dimensions, criteria] = subjectsOf(model) as [Subject, Subject];
  const byDimension = withProposal(model, judgedWeights(model, dimensions, [0.25, 0.75]), new Set());
  expect(byDimension.dimensions.map(({ weight }) => weight)).toEqual([25, 75, 0]);
  expect(byDimension.criteria).toEqual(model.criteria);
  const byCriterion = withProposal(model, judgedWeights(model, criteria, [0.9, 0.1]), new Set());
  expect(weightsOf(byCriterion)[0]?.criteria.map(({ share }) => share)).toEqual([900, 100]);
  expect(byCriterion.dimensions.map(({ weight }) => weight)).toEqual([60, 40, 0]);
});

test("a locked weight holds, and the others share what is left as judged", () => {
  const flat = modelOf({ criteria: ["X", "Y", "Z"].map((column) => ({ column, weight: 1 })) });
  const [subject] = subjectsOf(flat) as [Subject];
  const taken = withProposal(flat, judgedWeights(flat, subject, [0.2, 0.6, 0.2]), new Set(["X"]));
  expect(taken.criteria.map(({ weight }) => weight)).toEqual([33.4, 50, 16.6]);
});
