import { shown, typed, type Draft, type RowColumn } from "../draft";
import { matrixXFormula, matrixYFormula, quadrantFormula } from "../formulas/matrix";

/** Quadrant, and the place in the matrix of the rated accounts with both axes known. */
export function matrixColumns({ job, layout, texts }: Draft): RowColumn[] {
  const { direct, potential, quadrant, matrixX: x, matrixY: y } = layout.columns;
  if (direct === null || potential === null || quadrant === null) return [];
  const { assessment, words } = job;
  const quadrants: RowColumn = {
    letters: quadrant,
    head: typed(texts.heads.quadrant),
    formula: x === null || y === null ? null : quadrantFormula(layout, x, y),
    shows: (account) => words.quadrants[assessment.quadrant[account] ?? -1] ?? "",
    format: "text",
  };
  if (x === null || y === null) return [quadrants];

  const isPlaced = (account: number): boolean => (assessment.quadrant[account] ?? -1) >= 0;
  return [
    quadrants,
    {
      letters: x,
      head: typed(texts.heads.matrixX),
      formula: matrixXFormula(layout, direct, potential),
      shows: (account) => (isPlaced(account) ? shown(assessment.direct[account]) : ""),
      format: "score",
    },
    {
      letters: y,
      head: typed(texts.heads.matrixY),
      formula: matrixYFormula(x, potential),
      shows: (account) => (isPlaced(account) ? shown(assessment.potential[account]) : ""),
      format: "score",
    },
  ];
}
