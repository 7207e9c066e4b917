import { RATED, type Assessment, type Warning } from "../assessment";
import { roundScore } from "../round";
import { ascendingOrder } from "../score/scoreKeys";
import { scoreCutCount } from "../tier/scoreCutCount";
import { toldNames } from "./toldNames";

/** Rated accounts less than `width` points from a cut on the score, the nearest first; none under Pareto, whose cuts are amounts. */
export function nearCuts({ score, status, cuts, model }: Assessment, width: number): number[] {
  if (model.tiers.by === "pareto") return [];
  const own = cuts.slice(0, scoreCutCount(model.tiers));
  const distances = new Float64Array(score.length).fill(NaN);
  for (let account = 0; account < score.length; account++) {
    if (status[account] !== RATED) continue;
    for (const cut of own) {
      const away = roundScore(Math.abs((score[account] as number) - cut));
      if (away < width && !(away >= (distances[account] as number))) distances[account] = away;
    }
  }
  return Array.from(ascendingOrder(distances));
}

/** Accounts so near to a cut that a small change of weights moves them: within the model's buffer. */
export function aboutCuts(assessment: Assessment, names: readonly string[]): Warning[] {
  const { buffer } = assessment.model.tiers;
  const near = nearCuts(assessment, buffer);
  if (near.length === 0) return [];
  const where = { count: near.length, names: toldNames(near, names), width: buffer };
  return [{ code: "NEAR_CUT", where }];
}
