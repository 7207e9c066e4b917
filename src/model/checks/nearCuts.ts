import { RATED, type Assessment, type Warning } from "../assessment";
import { ascendingOrder } from "../score/scoreKeys";
import { scoreCutCount } from "../tier/scoreCutCount";

const NAMES = 10;

/** Rated accounts within `width` points of a cut on the score, the nearest first; none under Pareto, whose cuts are amounts. */
export function nearCuts({ score, status, cuts, model }: Assessment, width: number): number[] {
  if (model.tiers.by === "pareto") return [];
  const own = cuts.slice(0, scoreCutCount(model.tiers));
  const distances = new Float64Array(score.length).fill(NaN);
  for (let account = 0; account < score.length; account++) {
    if (status[account] !== RATED) continue;
    for (const cut of own) {
      const away = Math.abs((score[account] as number) - cut);
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
  const told = near.slice(0, NAMES).map((account) => names[account] ?? "");
  return [{ code: "NEAR_CUT", where: { count: near.length, names: told, width: buffer } }];
}
