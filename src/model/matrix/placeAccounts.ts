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
  const isPlaced = status.map((state, account) =>
    Number(
      state === RATED &&
        !Number.isNaN(direct?.[account] ?? NaN) &&
        !Number.isNaN(potential?.[account] ?? NaN),
    ),
  );
  const placed = (values: Float64Array | null): Float64Array =>
    Float64Array.from(status, (_, account) => (isPlaced[account] === 1 ? (values?.[account] ?? NaN) : NaN));
  const x = placed(direct);
  const y = placed(potential);
  const cutX = matrixCut(x, cuts.direct);
  const cutY = matrixCut(y, cuts.potential);
  return {
    quadrant: quadrant(x, y, cutX, cutY),
    matrixCuts: {
      direct: direct === null || Number.isNaN(cutX) ? null : cutX,
      potential: potential === null || Number.isNaN(cutY) ? null : cutY,
    },
  };
}
