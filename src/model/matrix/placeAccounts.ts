import { matrixCut } from "./matrixCut";
import { quadrant } from "./quadrant";
import { RATED, type Assessment } from "../assessment";
import type { Model } from "../document/types";

/** An account's place in the value matrix. */
export type Placed = Pick<Assessment, "quadrant" | "matrixCuts">;

/**
 * Places every rated account that is known on both axes; mean and median are taken over the same accounts.
 *
 * @param direct axis values; null: the axis has no criterion, so there is no matrix
 * @param potential likewise
 */
export function placeAccounts(
  direct: Float64Array | null,
  potential: Float64Array | null,
  status: Uint8Array,
  cuts: Model["matrix"],
): Placed {
  if (direct === null || potential === null) {
    return {
      quadrant: new Int8Array(status.length).fill(-1),
      matrixCuts: { direct: null, potential: null },
    };
  }
  const isPlaced = status.map((state, account) =>
    Number(state === RATED && !Number.isNaN(direct[account]) && !Number.isNaN(potential[account])),
  );
  const x = direct.map((value, account) => (isPlaced[account] === 1 ? value : NaN));
  const y = potential.map((value, account) => (isPlaced[account] === 1 ? value : NaN));
  const cutX = matrixCut(x, cuts.direct);
  const cutY = matrixCut(y, cuts.potential);
  return {
    quadrant: quadrant(x, y, cutX, cutY),
    matrixCuts: {
      direct: Number.isNaN(cutX) ? null : cutX,
      potential: Number.isNaN(cutY) ? null : cutY,
    },
  };
}
