import { checkPortfolio, countTiers } from "../assess";
import { RATED, UNRATED, type Assessment } from "../assessment";
import { checkModel } from "../document/check";
import type { Model } from "../document/types";
import type { Portfolio } from "../portfolio/types";
import { ascendingOrder } from "../score/scoreKeys";
import { scoreRated, type Scored } from "../score/scoreRated";
import { warningsOf } from "../warnings";
import { matrixCutOf } from "./fit";
import { memo } from "./memo";
import { standingReader } from "./ratedOnce";
import { masked, tierRated } from "./tierRated";

/**
 * Makes an `assess` that remembers: while only weights, cuts and quotas move, ratings, gates and overrides are taken
 * from the run before, and the accounts are put in order once instead of being looked up one by one. Its figures are
 * those of `assess`, all of them; test/model/preview holds it to that.
 *
 * A changed portfolio must be a new object.
 *
 * @returns same arguments, result and errors as `assess`
 */
export function createPreview(): (portfolio: Portfolio, model: Model) => Assessment {
  const read = standingReader();
  const score = memo<Scored>();
  const orders = memo<ReturnType<typeof ordersOf>>();
  return (portfolio, model) => {
    checkModel(model);
    checkPortfolio(portfolio, model);
    const standing = read(portfolio, model);
    const weighing = JSON.stringify([model.criteria, model.dimensions, model.minCoverage]);
    const scored = score([...standing.rated, standing.needsCheck, weighing], () =>
      scoreRated(standing, model),
    );
    const { direct, potential } = scored;
    const order = orders([scored], () => ordersOf(scored));
    const steps = tierRated(portfolio, model, scored, standing, order);
    const status = Uint8Array.from(scored.status);
    for (let account = 0; account < status.length; account++)
      if (status[account] === RATED && steps.afterPotential[account] === -1) status[account] = UNRATED;
    const tiers = countTiers(model, steps);
    const unknown = new Float64Array(portfolio.count).fill(NaN);
    const unclear = standing.gates.map((gate) => gate.unclear);
    return {
      model,
      ...scored,
      ...steps,
      ...place(scored, status, model, order),
      direct: direct ?? unknown,
      potential: potential ?? unknown,
      status,
      rank: rankInOrder(scored.score, status, order.score),
      tiers,
      warnings: warningsOf(portfolio, model, scored, { tiers, status, unclear }, standing.warnings),
    };
  };
}

function ordersOf(scored: Scored): {
  readonly score: Uint32Array;
  readonly direct: Uint32Array | null;
  readonly potential: Uint32Array;
} {
  const { direct, potential } = scored;
  return {
    score: ascendingOrder(masked(scored)),
    direct: direct && ascendingOrder(direct),
    potential: potential ? ascendingOrder(potential) : new Uint32Array(),
  };
}

function rankInOrder(score: Float64Array, status: Uint8Array, order: Uint32Array): Int32Array {
  const ranks = new Int32Array(score.length);
  let above = 0;
  let rank = 0;
  let last = NaN;
  for (let place = order.length - 1; place >= 0; place--) {
    const account = order[place] as number;
    if (status[account] !== RATED) continue;
    above++;
    if (score[account] !== last) rank = above;
    last = score[account] as number;
    ranks[account] = rank;
  }
  return ranks;
}

/** `placeAccounts` for accounts that are in order already. */
function place(
  { direct, potential }: Scored,
  status: Uint8Array,
  { matrix }: Model,
  order: { readonly direct: Uint32Array | null; readonly potential: Uint32Array },
): Pick<Assessment, "quadrant" | "matrixCuts"> {
  const quadrant = new Int8Array(status.length).fill(-1);
  if (!direct || !potential || !order.direct)
    return { quadrant, matrixCuts: { direct: null, potential: null } };
  const isPlaced = new Uint8Array(status.length);
  for (let account = 0; account < status.length; account++)
    if (status[account] === RATED && !Number.isNaN((direct[account] ?? NaN) + (potential[account] ?? NaN)))
      isPlaced[account] = 1;
  const cutX = matrixCutOf(direct, order.direct, isPlaced, matrix.direct);
  const cutY = matrixCutOf(potential, order.potential, isPlaced, matrix.potential);
  const isCut = !Number.isNaN(cutX + cutY);
  for (let account = 0; account < status.length; account++) {
    if (isPlaced[account] !== 1 || !isCut) continue;
    const isLowX = (direct[account] as number) < cutX;
    const isLowY = (potential[account] as number) < cutY;
    quadrant[account] = 2 * Number(isLowX) + Number(isLowY);
  }
  const known = (cut: number): number | null => (Number.isNaN(cut) ? null : cut);
  return { quadrant, matrixCuts: { direct: known(cutX), potential: known(cutY) } };
}
