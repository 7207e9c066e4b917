import { shown, typed, type Draft, type RowColumn } from "../draft";
import { matrixXFormula, matrixYFormula, quadrantFormula } from "../formulas/matrix";

/** Quadrant, and the place in the matrix of the rated accounts with both axes known. */
export function matrixColumns({ job, layout, texts }: Draft): RowColumn[] {
  const { direct, potential, quadrant, matrixX, matrixY } = layout.columns;
  if (direct === null || potential === null || quadrant === null || matrixX === null || matrixY === null)
    return [];
  const { assessment, words } = job;
  const isPlaced = (account: number): boolean => (assessment.quadrant[account] ?? -1) >= 0;
  return [
    {
      letters: quadrant,
      head: typed(texts.heads.quadrant),
      formula: quadrantFormula(layout, matrixX, matrixY),
      shows: (account) => words.quadrants[assessment.quadrant[account] ?? -1] ?? "",
      format: "text",
    },
    {
      letters: matrixX,
      head: typed(texts.heads.matrixX),
      formula: matrixXFormula(layout, direct, potential),
      shows: (account) => (isPlaced(account) ? shown(assessment.direct[account]) : ""),
      format: "score",
    },
    {
      letters: matrixY,
      head: typed(texts.heads.matrixY),
      formula: matrixYFormula(matrixX, potential),
      shows: (account) => (isPlaced(account) ? shown(assessment.potential[account]) : ""),
      format: "score",
    },
  ];
}
