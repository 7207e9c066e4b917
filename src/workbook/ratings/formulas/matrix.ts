import { cell, rows, setting } from "../addresses";
import type { RatingsLayout } from "../layout";
import { rounded } from "./score";

/** Direct value of a rated account with both axes known; "" otherwise. */
export function matrixXFormula(layout: RatingsLayout, direct: string, potential: string): string {
  const rated = cell(layout.columns.ratedScore);
  return `=IF(OR(${rated}="",${cell(direct)}="",${cell(potential)}=""),"",${cell(direct)})`;
}

/** Potential value of the same accounts. */
export function matrixYFormula(x: string, potential: string): string {
  return `=IF(${cell(x)}="","",${cell(potential)})`;
}

/** The cut in force on one axis: KamMatrix's number, or the mean or median that it asks for. */
export function matrixCutFormula(
  layout: RatingsLayout,
  axis: "direct" | "potential",
  letters: string,
): string {
  const values = rows(letters, layout);
  const cut = `INDEX(KamMatrix[Cut],MATCH("${axis}",KamMatrix[Axis],0))`;
  const fitted = `IF(${cut}="mean",AVERAGE(${values}),MEDIAN(${values}))`;
  return `=IFERROR(${rounded(`IF(ISNUMBER(${cut}),${cut},${fitted})`)},"")`;
}

/** The quadrant's label; KamQuadrants lists core, direct, potential, poor. At the cut is high. */
export function quadrantFormula(layout: RatingsLayout, x: string, y: string): string {
  const position = `1+2*(${cell(x)}<${setting(layout, "directCut")})+(${cell(y)}<${setting(layout, "potentialMatrixCut")})`;
  return `=IF(${cell(x)}="","",INDEX(KamQuadrants[Label],${position}))`;
}
