/** A range of one column. */
export const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
