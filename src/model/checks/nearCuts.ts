import { RATED, type Assessment, type Warning } from "../assessment";
import { scoreCutCount } from "../tier/scoreCutCount";

const NAMES = 10;

/** Rated accounts within `width` points of a cut on the score, the nearest first; none under Pareto, whose cuts are amounts. */
export function nearCuts({ score, status, cuts, model }: Assessment, width: number): number[] {
  if (model.tiers.by === "pareto") return [];
  const own = cuts.slice(0, scoreCutCount(model.tiers));
  const distance = (account: number): number =>
    Math.min(...own.map((cut) => Math.abs((score[account] ?? NaN) - cut)));
  const near: { readonly account: number; readonly distance: number }[] = [];
  status.forEach((state, account) => {
    const away = state === RATED ? distance(account) : NaN;
    if (away < width) near.push({ account, distance: away });
  });
  return near.sort((one, other) => one.distance - other.distance).map(({ account }) => account);
}

/** Accounts so near to a cut that a small change of weights moves them: within the model's buffer. */
export function aboutCuts(assessment: Assessment, names: readonly string[]): Warning[] {
  const { buffer } = assessment.model.tiers;
  const near = nearCuts(assessment, buffer);
  if (near.length === 0) return [];
  const told = near.slice(0, NAMES).map((account) => names[account] ?? "");
  return [{ code: "NEAR_CUT", where: { count: near.length, names: told, width: buffer } }];
}
