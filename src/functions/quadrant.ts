import { alignedVectorsOf, scalarOf } from "../cells/arguments";
import { readNumber } from "../cells/cell";
import { optionOf } from "../cells/tail";
import { WORDS } from "../locales/words";
import type { MatrixCut } from "../model/document/types";
import { ModelError } from "../model/error";
import { matrixCut } from "../model/matrix/matrixCut";
import { quadrant as quadrantOf } from "../model/matrix/quadrant";
import { answer } from "./answer";
import { checkCount, either, labelsOf, scoresOf } from "./decode";
import { labelled, rows } from "./encode";

/**
 * Places accounts in the value matrix of direct value and potential. At a cut is high.
 * @customfunction QUADRANT QUADRANT
 * @helpurl https://localhost:3000/help/en/quadrant.html
 * @param direct Direct value of each account, 0 to 100.
 * @param potential Potential of each account, 0 to 100.
 * @param [cutDirect] A number, mean or median (default) of the accounts known on both axes.
 * @param [cutPotential] A number, mean or median (default) of the accounts known on both axes.
 * @param [labels] High and high, direct only, potential only, low and low. Left out: Key value, Direct value,
 * Potential value, Low value.
 * @returns One row per account: its label; "" where an axis is not known; "Check" where one cannot be used.
 */
export function quadrant(
  direct: unknown[][],
  potential: unknown[][],
  cutDirect?: unknown,
  cutPotential?: unknown,
  labels?: unknown[][],
): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, WORDS.en.quadrants);
    checkCount(names, WORDS.en.quadrants.length);
    const [directCells, potentialCells] = alignedVectorsOf([direct, "direct"], [potential, "potential"]);
    const x = scoresOf(directCells);
    const y = scoresOf(potentialCells);
    const isKnown = (_: number, at: number) => !Number.isNaN(x.values[at]) && !Number.isNaN(y.values[at]);
    const cutX = matrixCut(x.values.filter(isKnown), cutOf(cutDirect, "cutDirect", x.values.length));
    const cutY = matrixCut(y.values.filter(isKnown), cutOf(cutPotential, "cutPotential", x.values.length));
    const fields = quadrantOf(x.values, y.values, cutX, cutY);
    return rows(labelled(fields, names, either(x.check, y.check), ""));
  });
}

/** @throws {ModelError} ANCHORS_MISSING where mean or median would be of one account; OPTION_UNKNOWN */
function cutOf(argument: unknown, name: string, accounts: number): MatrixCut {
  const cell = scalarOf(argument);
  const { value } = readNumber(cell);
  if (!Number.isNaN(value)) return value;
  if (accounts === 1) throw new ModelError("ANCHORS_MISSING", { path: name });
  return optionOf<"median" | "mean">(cell, name, ["median", "mean"]);
}
