import { assess } from "../../../src/model/assess";
import { checkModel } from "../../../src/model/document/check";
import {
  refitted,
  withCount,
  withCut,
  withLabel,
  withMatrixCut,
  withPotentialCut,
  withQuotaIn,
  withShare,
  withTiersBy,
} from "../../../src/taskpane/draft/tiers";
import { nearCuts } from "../../../src/model/checks/nearCuts";
import { sharesOf } from "../../../src/taskpane/draft/tierFigures";
import { migrationOf } from "../../../src/taskpane/draft/migration";
import { causeOf } from "../../../src/taskpane/draft/cause";
import { WORDS } from "../../../src/locales/words";
import { LABELS, modelOf, portfolioOf, tiersOf } from "../../model/fixtures";

const shares = [0.05, 0.15, 0.3, undefined];
const model = modelOf({
  criteria: [{ column: "Value", worst: 0, best: 100, axis: "direct" }],
  tiers: tiersOf({ by: "quota", list: LABELS.map((label, index) => ({ label, share: shares[index] })) }),
  matrix: { size: "Size" },
});
const rows = Array.from({ length: 40 }, (_, account) => [account * 2.5]);
const size = rows.map((_, account) => account);
const portfolio = portfolioOf(model, rows, { size });
const assessment = assess(portfolio, model);

test("a cut that is moved turns a quota into cuts and leaves the other cuts where they are", () => {
  const moved = withCut(model, 1, 70.04, assessment.cuts);
  expect(moved.tiers.by).toBe("cut");
  expect(moved.tiers.list.map(({ cut }) => cut)).toEqual([assessment.cuts[0], 70, assessment.cuts[2], null]);
  expect(moved.tiers.list[0]?.share).toBe(0.05);
  expect(() => checkModel(moved)).not.toThrow();
});

test("a cut stops short of its neighbours", () => {
  const [top = 0] = assessment.cuts;
  expect(withCut(model, 1, 100, assessment.cuts).tiers.list[1]?.cut).toBeCloseTo(top - 0.1, 6);
  expect(withCut(model, 0, 0, assessment.cuts).tiers.list[0]?.cut).toBeCloseTo(assessment.cuts[1]! + 0.1, 6);
});

test("going to cuts and back keeps the quota", () => {
  const back = withTiersBy(withTiersBy(model, "cut", assessment), "quota", assessment);
  expect(back).toEqual(model);
});

test.each(["cut", "pareto", "quota"] as const)("every way leads to a model that can be judged: %s", (by) => {
  const changed = withTiersBy(withTiersBy(model, "pareto", assessment), by, assessment);
  expect(() => assess(portfolio, changed)).not.toThrow();
});

test("quotas never take more than the whole, and a count replaces a share", () => {
  expect(withShare(model, 0, 0.9).tiers.list[0]?.share).toBeCloseTo(0.55, 6);
  const counted = withQuotaIn(model, "count", assessment);
  expect(counted.tiers.list.map(({ count }) => count)).toEqual([2, 6, 12, null]);
  expect(assess(portfolio, withCount(counted, 0, 3)).tiers[0]?.count).toBe(3);
  expect(withQuotaIn(counted, "share", assessment).tiers.list[1]?.share).toBe(0.15);
});

test("re-fit opens the cuts", () => {
  const frozen = {
    ...model,
    tiers: { ...model.tiers, list: withCut(model, 0, 99, assessment.cuts).tiers.list },
  };
  expect(refitted(frozen).tiers.list.every(({ cut }) => cut === null)).toBe(true);
});

test("the tier rule's potential cut follows the matrix's where it lay there", () => {
  const byCut = withPotentialCut(withTiersBy(model, "cut", assessment), 50);
  expect(withMatrixCut(byCut, "potential", 61, 50).tiers.potentialCut).toBe(61);
  expect(withMatrixCut(byCut, "potential", 61, 48).tiers.potentialCut).toBe(50);
});

test("a renamed tier keeps its gates and overrides, and two tiers never share a name", () => {
  const gate = { column: "Value", op: ">" as const, value: 1, cap: "Core", reason: "" };
  const named = withLabel({ ...model, gates: [gate] }, 1, "Kern");
  expect([named.tiers.list[1]?.label, named.gates[0]?.cap]).toEqual(["Kern", "Kern"]);
  expect(withLabel(model, 1, "service")).toBe(model);
});

test("shares of value leave out what is negative or blank", () => {
  const own = portfolioOf(model, [[1], [2], [3]], { size: [30, -5, 70] });
  expect(sharesOf([0, 0, 1], 2, own.size)).toEqual([
    { count: 2, accounts: 2 / 3, value: 0.3 },
    { count: 1, accounts: 1 / 3, value: 0.7 },
  ]);
});

test("accounts near a cut come nearest first", () => {
  const byCut = withCut(withTiersBy(model, "cut", assessment), 0, 90.5, assessment.cuts);
  const near = nearCuts(assess(portfolio, byCut), 3);
  expect(near.slice(0, 3)).toEqual([20, 32, 36]);
});

test("a migration counts rises, falls, newcomers and those who stay, the largest first", () => {
  const before = rows.map((_, account) => (account === 0 ? "" : account < 20 ? "Service" : "Core"));
  const found = migrationOf(assessment, portfolio, before, WORDS.en);
  expect(found.fresh).toBe(1);
  expect(found.up + found.down + found.stay).toBe(39);
  expect(found.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(39);
  expect(found.moves[0]).toMatchObject({ account: 39, before: "Core", after: "Strategic", from: 1, to: 0 });
});

test("a change of tier is put down to the cut that moved", () => {
  const saved = assess(portfolio, withTiersBy(model, "cut", assessment));
  const now = assess(portfolio, withCut(saved.model, 0, 92, saved.cuts));
  const labels = Array.from(saved.tier, (tier) => LABELS[tier]!);
  const { moves } = migrationOf(now, portfolio, labels, WORDS.en);
  expect(causeOf(moves[0]!, now, saved)).toMatchObject({ kind: "cut", tier: "Strategic", after: 92 });
  expect(causeOf({ ...moves[0]!, before: "Service" }, now, saved)).toEqual({ kind: "data" });
  expect(causeOf(moves[0]!, now, null)).toEqual({ kind: "model" });
});
