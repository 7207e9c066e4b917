import type { Assessment } from "../../model/assessment";
import type { Model } from "../../model/document/types";
import { ModelError } from "../../model/error";
import { shareOut, WHOLE } from "../../model/weight/balance";
import { criticWeights } from "../../model/weight/critic";
import { entropyWeights } from "../../model/weight/entropy";
import { hasData, weightsOf, type Weight } from "./weights";

export const DATA_METHODS = ["critic", "entropy"] as const;
export type DataMethod = (typeof DATA_METHODS)[number];

/** What the data alone would weigh, one weight a criterion, or why they cannot tell. */
export type FromData = Readonly<Record<DataMethod, readonly number[] | ModelError>>;

/**
 * Asks the ratings, which are what is weighed: the same as KAM.CRITIC and KAM.ENTROPY of the ratings. Their direction
 * is settled: higher is better.
 */
export function askData(ratings: Assessment["ratings"]): FromData {
  return {
    critic: unlessRefused(() =>
      criticWeights(
        ratings,
        ratings.map(() => "max"),
      ),
    ),
    entropy: unlessRefused(() => entropyWeights(ratings)),
  };
}

function unlessRefused(compute: () => number[]): number[] | ModelError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}

/**
 * Chosen weights and those of the data in one, on both levels.
 * @param part of the data, 0..1
 */
export function blended(chosen: readonly Weight[], data: readonly Weight[], part: number): Weight[] {
  const mixed = (own: number, other: number | undefined): number => (1 - part) * own + part * (other ?? own);
  const tenths = shareOut(
    WHOLE,
    chosen.map((own, index) => mixed(own.tenths, data[index]?.tenths)),
  );
  return chosen.map((own, index) => {
    const shares = shareOut(
      WHOLE,
      own.criteria.map(({ share }, at) => mixed(share, data[index]?.criteria[at]?.share)),
    );
    const criteria = own.criteria.map(({ column }, at) => ({ column, share: shares[at] ?? 0 }));
    return { name: own.name, tenths: tenths[index] ?? 0, criteria };
  });
}

/**
 * One weight a criterion as the sliders show weights. A dimension weighs what its criteria do together; one that no
 * column fills holds the weight that was chosen, for of it the data know nothing.
 */
export function onTwoLevels(model: Model, ofCriteria: readonly number[]): Weight[] {
  const weightOf = new Map(model.criteria.map(({ column }, index) => [column, ofCriteria[index] ?? 0]));
  const chosen = weightsOf(model);
  const isHeld = ({ name }: Weight): boolean => !hasData(model, name);
  const held = chosen.filter(isHeld).reduce((sum, { tenths }) => sum + tenths, 0);
  const sumOf = ({ name, criteria }: Weight): number =>
    model.dimensions.length === 0
      ? (weightOf.get(name) ?? 0)
      : criteria.reduce((sum, { column }) => sum + (weightOf.get(column) ?? 0), 0);
  const free = shareOut(WHOLE - held, chosen.filter((own) => !isHeld(own)).map(sumOf));
  return chosen.map((own) => {
    const shares = shareOut(
      WHOLE,
      own.criteria.map(({ column }) => weightOf.get(column) ?? 0),
    );
    const criteria = own.criteria.map(({ column }, index) => ({ column, share: shares[index] ?? 0 }));
    return { name: own.name, tenths: isHeld(own) ? own.tenths : (free.shift() ?? 0), criteria };
  });
}
