import { assess } from "../../../src/model/assess";
import { ModelError } from "../../../src/model/error";
import { criticWeights } from "../../../src/model/weight/critic";
import { entropyWeights } from "../../../src/model/weight/entropy";
import { askData, blended, onTwoLevels } from "../../../src/taskpane/draft/dataWeights";
import { modelOf, portfolioOf } from "../../model/fixtures";

const model = modelOf({
  dimensions: [
    { name: "Value", weight: 50 },
    { name: "Growth", weight: 30 },
    { name: "Influence", weight: 20 },
  ],
  criteria: [
    { column: "Revenue", dimension: "Value", worst: 0, best: 100 },
    { column: "Margin", dimension: "Value", worst: 0, best: 100 },
    { column: "Pipeline", dimension: "Growth", worst: 0, best: 100 },
  ],
});
const rows = [
  [10, 90, 30],
  [50, 20, 80],
  [90, 40, 10],
  [20, 70, 60],
];

test("the data are asked for the ratings, by the functions that the cells have", () => {
  const { ratings } = assess(portfolioOf(model, rows), model);
  const found = askData(ratings);
  expect(found.critic).toEqual(criticWeights(ratings, ["max", "max", "max"]));
  expect(found.entropy).toEqual(entropyWeights(ratings));
});

test("too few accounts are told, not thrown", () => {
  const { ratings } = assess(portfolioOf(model, rows.slice(0, 2)), model);
  const { critic, entropy } = askData(ratings);
  expect(critic).toBeInstanceOf(ModelError);
  expect((critic as ModelError).code).toBe("TOO_FEW");
  expect(entropy).not.toBeInstanceOf(ModelError);
});

test("a dimension weighs what its criteria do together; one without data holds what was chosen", () => {
  expect(onTwoLevels(model, [0.1, 0.3, 0.6])).toEqual([
    {
      name: "Value",
      tenths: 320,
      criteria: [
        { column: "Revenue", share: 250 },
        { column: "Margin", share: 750 },
      ],
    },
    { name: "Growth", tenths: 480, criteria: [{ column: "Pipeline", share: 1000 }] },
    { name: "Influence", tenths: 200, criteria: [] },
  ]);
});

test("without dimensions each criterion weighs for itself", () => {
  const flat = modelOf({ criteria: [{ column: "X" }, { column: "Y" }] });
  expect(onTwoLevels(flat, [0.25, 0.75]).map(({ tenths }) => tenths)).toEqual([250, 750]);
});

test("a blend goes from the chosen weights to those of the data, and always sums to 100.0", () => {
  const chosen = onTwoLevels(model, [0.2, 0.2, 0.6]);
  const data = onTwoLevels(model, [0.1, 0.3, 0.6]);
  expect(blended(chosen, data, 0)).toEqual(chosen);
  expect(blended(chosen, data, 1)).toEqual(data);
  const half = blended(chosen, data, 0.5);
  expect(half[0]?.criteria.map(({ share }) => share)).toEqual([375, 625]);
  for (const part of [0.1, 0.33, 0.77])
    expect(blended(chosen, data, part).reduce((sum, { tenths }) => sum + tenths, 0)).toBe(1000);
});
