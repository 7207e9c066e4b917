import { assess } from "../../src/model/assess";
import { CHECK, RATED, UNRATED } from "../../src/model/assessment";
import { modelOf, portfolioOf, tiersOf } from "./fixtures";
import { refusalOf } from "./refusal";

const STRATEGIC = 0;
const CORE = 1;
const POTENTIAL = 2;
const SERVICE = 3;

/** Two axes of one criterion each, already 0–100. */
const axes = {
  criteria: [
    { column: "Now", axis: "direct", worst: 0, best: 100, weight: 3 },
    { column: "Later", axis: "potential", worst: 0, best: 100, weight: 1 },
  ],
};

test("scores, tiers and ranks the account of the reference values", () => {
  const weights = [0.35, 0.3, 0.2, 0.1, 0.05];
  const model = modelOf({
    criteria: weights.map((weight, index) => ({ column: `C${index}`, weight, worst: 0, best: 100 })),
  });
  const { score, coverage, tier, rank } = assess(
    portfolioOf(model, [
      [55, 80, 90, 40, 30],
      [55, 80, 90, 40, null],
    ]),
    model,
  );
  expect([...score]).toEqual([66.75, 68.684211]);
  expect([...coverage]).toEqual([1, 0.95]);
  expect([...tier]).toEqual([CORE, CORE]);
  expect([...rank]).toEqual([2, 1]);
});

describe("an account", () => {
  test("exactly at a cut, with the source's weights and whole ratings, is in the upper tier", () => {
    const model = modelOf({
      criteria: [0.35, 0.3, 0.2, 0.1, 0.05].map((weight, index) => ({
        column: `C${index}`,
        weight,
        worst: 0,
        best: 100,
      })),
    });
    const { score, byScore } = assess(
      portfolioOf(model, [
        [80, 80, 80, 80, 80],
        [65, 65, 65, 65, 65],
      ]),
      model,
    );
    expect([...score]).toEqual([80, 65]);
    expect([...byScore]).toEqual([STRATEGIC, CORE]);
  });

  test("with coverage below the minimum keeps its score and has no tier, quadrant and rank", () => {
    const model = modelOf(axes);
    const result = assess(
      portfolioOf(model, [
        [90, 90],
        [null, 95],
        [80, null],
      ]),
      model,
    );
    expect([...result.coverage]).toEqual([1, 0.25, 0.75]);
    expect([...result.status]).toEqual([RATED, UNRATED, RATED]);
    expect([...result.score]).toEqual([90, 95, 80]);
    expect([...result.tier]).toEqual([STRATEGIC, -1, STRATEGIC]);
    expect([...result.quadrant]).toEqual([0, -1, -1]);
    expect([...result.rank]).toEqual([1, 0, 2]);
    expect(result.decidedBy).toEqual(["score", null, "score"]);
  });

  test("at exactly the minimum of coverage is rated", () => {
    const weights = [0.35, 0.3, 0.05, 0.2, 0.1];
    const model = modelOf({
      criteria: weights.map((weight, index) => ({ column: `C${index}`, weight, worst: 0, best: 100 })),
    });
    const { coverage, status } = assess(portfolioOf(model, [[50, 50, 50, null, null]]), model);
    expect([...coverage]).toEqual([0.7]);
    expect([...status]).toEqual([RATED]);
  });

  test("of which nothing is known has no score", () => {
    const model = modelOf({ ...axes, minCoverage: 0 });
    const { score, status } = assess(
      portfolioOf(model, [
        [null, null],
        [1, 2],
      ]),
      model,
    );
    expect([...score]).toEqual([NaN, 1.25]);
    expect([...status]).toEqual([UNRATED, RATED]);
  });

  test("of which next to nothing is known has no score either", () => {
    const [now, later] = axes.criteria;
    const model = modelOf({ criteria: [{ ...now, weight: 1e-12 }, later], minCoverage: 0 });
    const { score, coverage } = assess(
      portfolioOf(model, [
        [90, null],
        [90, 80],
      ]),
      model,
    );
    expect([...coverage]).toEqual([0, 1]);
    expect([...score]).toEqual([NaN, 80]);
  });

  test("with a faulty cell reads Check, even where the criterion weighs nothing", () => {
    const model = modelOf({
      criteria: [
        { column: "Now", worst: 0, best: 100, axis: "direct" },
        { column: "Note", worst: 0, best: 100, axis: "potential", weight: 0 },
      ],
    });
    const result = assess(
      portfolioOf(model, [
        [90, "about 5"],
        [90, 5],
      ]),
      model,
    );
    expect([...result.status]).toEqual([CHECK, RATED]);
    for (const figures of [result.score, result.coverage, result.direct, result.potential]) {
      expect(figures[0]).toBeNaN();
    }
    expect([result.tier[0], result.quadrant[0], result.rank[0]]).toEqual([-1, -1, 0]);
    expect(result.warnings).toContainEqual({
      code: "FAULTY_CELL",
      where: { row: 1, column: "Note", content: "about 5" },
    });
  });

  test("with a missing cell reads Check under error", () => {
    const model = modelOf({ criteria: [{ column: "Value", worst: 0, best: 100, missing: "error" }] });
    const { status, warnings } = assess(portfolioOf(model, [[90], [null]]), model);
    expect([...status]).toEqual([RATED, CHECK]);
    expect(warnings).toContainEqual({ code: "MISSING_CELL", where: { row: 2, column: "Value" } });
  });

  test("alone is rated by typed anchors, and refused without them", () => {
    expect([...assess(portfolioOf(modelOf(), [[70]]), modelOf()).score]).toEqual([70]);
    const open = modelOf({ criteria: [{ column: "Value" }] });
    expect(refusalOf(() => assess(portfolioOf(open, [[70]]), open))).toEqual({
      code: "ANCHORS_MISSING",
      column: "Value",
    });
  });

  test("like all others is rated 50, ranked 1 and warned of", () => {
    const model = modelOf({ criteria: [{ column: "Value", scale: "log" }] });
    const { score, rank, warnings } = assess(portfolioOf(model, [[7], [7], [7]]), model);
    expect([...score]).toEqual([50, 50, 50]);
    expect([...rank]).toEqual([1, 1, 1]);
    expect(warnings).toContainEqual({ code: "CONSTANT_COLUMN", where: { column: "Value" } });
  });
});

describe("the steps", () => {
  const gated = {
    ...axes,
    tiers: tiersOf({ rule: "potential", buffer: 2, potentialCut: 50 }),
    gates: [{ column: "Overdue", op: ">", value: 90, cap: "Core" }],
    overrides: [
      { id: "E", tier: "Strategic" },
      { id: "F", tier: "Service", expires: "2026-01-31" },
    ],
    asOf: "2026-02-01",
  };

  test("are each kept, and the last that changed a tier is named", () => {
    const model = modelOf(gated);
    const rows = [
      [90, 90],
      [79, 79],
      [20, 90],
      [90, 90],
      [20, 20],
      [90, 90],
    ];
    const result = assess(
      portfolioOf(model, rows, {
        previous: [-1, STRATEGIC, SERVICE, -1, -1, -1],
        gates: [[0, 0, 0, 91, 0, null]],
      }),
      model,
    );
    expect([...result.byScore]).toEqual([STRATEGIC, CORE, SERVICE, STRATEGIC, SERVICE, STRATEGIC]);
    expect([...result.afterBuffer]).toEqual([STRATEGIC, STRATEGIC, SERVICE, STRATEGIC, SERVICE, STRATEGIC]);
    expect([...result.afterPotential]).toEqual([
      STRATEGIC,
      STRATEGIC,
      POTENTIAL,
      STRATEGIC,
      SERVICE,
      STRATEGIC,
    ]);
    expect([...result.afterGates]).toEqual([STRATEGIC, STRATEGIC, POTENTIAL, CORE, SERVICE, STRATEGIC]);
    expect([...result.tier]).toEqual([STRATEGIC, STRATEGIC, POTENTIAL, CORE, STRATEGIC, STRATEGIC]);
    expect(result.decidedBy).toEqual(["score", "buffer", "potential", "gate", "override", "score"]);
    expect(result.warnings).toContainEqual({
      code: "OVERRIDE_EXPIRED",
      where: { content: "F", expected: "2026-01-31" },
    });
    expect(result.warnings).toContainEqual({
      code: "GATE_BLANK",
      where: { column: "Overdue", count: 1, names: ["F"] },
    });
  });

  test("leave an account of unknown potential unrated where potential decides", () => {
    const model = modelOf({ ...gated, gates: [], minCoverage: 0.5 });
    const { status, tier, rank, decidedBy, warnings } = assess(
      portfolioOf(model, [
        [20, null],
        [90, null],
        [20, 10],
      ]),
      model,
    );
    expect([...status]).toEqual([UNRATED, RATED, RATED]);
    expect([...tier]).toEqual([-1, STRATEGIC, SERVICE]);
    expect([...rank]).toEqual([0, 1, 2]);
    expect(decidedBy[0]).toBeNull();
    expect(warnings).toContainEqual({ code: "POTENTIAL_UNKNOWN", where: { count: 1, names: ["A"] } });
  });

  test("let the lowest cap win", () => {
    const model = modelOf({
      gates: [
        { column: "Overdue", op: ">", value: 90, cap: "Core" },
        { column: "Lawsuit", op: "true", cap: "Service" },
      ],
    });
    const gates = [
      [91, 91, 0],
      [true, "no", "是"],
    ];
    const { tier } = assess(portfolioOf(model, [[90], [90], [90]], { gates }), model);
    expect([...tier]).toEqual([SERVICE, CORE, SERVICE]);
  });

  test("let an override place an unrated and a faulty account, which stay so", () => {
    const model = modelOf({
      overrides: [
        { id: "a", tier: "Core" },
        { id: "B", tier: "Core" },
        { id: "B", tier: "Service" },
      ],
    });
    const { tier, status, decidedBy, rank } = assess(portfolioOf(model, [[null], ["?"], [10]]), model);
    expect([...tier]).toEqual([CORE, CORE, SERVICE]);
    expect([...status]).toEqual([UNRATED, CHECK, RATED]);
    expect(decidedBy).toEqual(["override", "override", "score"]);
    expect([...rank]).toEqual([0, 0, 1]);
  });
});

describe("a quota", () => {
  const quota = modelOf({
    tiers: tiersOf({
      by: "quota",
      list: [{ label: "Top", count: 1 }, { label: "Middle", count: 2 }, { label: "Rest" }],
    }),
  });

  test("gives no place to an unrated account", () => {
    const { tier, cuts } = assess(portfolioOf(quota, [[null], [90], [80], [70], [60]]), quota);
    expect([...tier]).toEqual([-1, 0, 1, 1, 2]);
    expect(cuts).toEqual([90, 70]);
  });
});

describe("Pareto", () => {
  const pareto = modelOf({
    tiers: tiersOf({
      by: "pareto",
      list: [{ label: "A", share: 0.8 }, { label: "B", share: 0.95 }, { label: "C" }],
    }),
    matrix: { size: "Revenue" },
  });

  test("tiers by the size column, whatever the score, and knows no buffer", () => {
    const portfolio = portfolioOf(pareto, [[10], [90], [50], [50], [null]], {
      size: [800, 150, 50, null, 0],
      previous: [2, 2, 0, 0, 0],
    });
    const { tier, cuts, tiers } = assess(portfolio, pareto);
    expect([...tier]).toEqual([0, 1, 2, 2, -1]);
    expect(cuts).toEqual([800, 150]);
    expect(tiers.map(({ cut, count }) => [cut, count])).toEqual([
      [800, 1],
      [150, 1],
      [null, 2],
    ]);
  });
});

test("counts tiers and states the cut in force, the potential cut where potential decides", () => {
  const model = modelOf({ ...axes, tiers: tiersOf({ rule: "potential", potentialCut: 40 }) });
  const { tiers } = assess(
    portfolioOf(model, [
      [90, 90],
      [20, 90],
      [20, 20],
      [20, 20],
    ]),
    model,
  );
  expect(tiers).toEqual([
    { label: "Strategic", cut: 80, count: 1, share: 0.25 },
    { label: "Core", cut: 65, count: 0, share: 0 },
    { label: "Potential", cut: 40, count: 1, share: 0.25 },
    { label: "Service", cut: null, count: 2, share: 0.5 },
  ]);
});

test("refuses a portfolio that was read by another model", () => {
  const model = modelOf();
  const portfolio = portfolioOf(model, [[1], [2]]);
  expect(refusalOf(() => assess({ ...portfolio, metrics: [] }, model))).toEqual({
    code: "SHAPE",
    count: 0,
    expected: "1",
  });
  expect(refusalOf(() => assess({ ...portfolio, gates: [[1, 2]] }, model))).toMatchObject({ code: "SHAPE" });
  const sized = modelOf({
    tiers: tiersOf({ by: "pareto", list: [{ label: "A", share: 0.8 }, { label: "B" }] }),
    matrix: { size: "Revenue" },
  });
  expect(refusalOf(() => assess(portfolio, sized))).toEqual({ code: "SHAPE", count: 0, expected: "2" });
  expect(refusalOf(() => assess({ ...portfolio, count: 3 }, model))).toMatchObject({
    code: "SHAPE",
    count: 2,
  });
  expect(refusalOf(() => assess(portfolioOf(model, []), model))).toEqual({ code: "NO_ACCOUNTS" });
});
