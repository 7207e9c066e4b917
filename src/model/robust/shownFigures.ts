/** Decimals of a figure in a sentence: one, or as many more as it takes to stay true. */
const DECIMALS = [1, 2, 3, 4, 5, 6] as const;

/** Digits beyond these are noise of the arithmetic. */
const CLEAN = 9;

/**
 * A figure as a sentence shows it, with the fewest decimals for which it is still true of the exact one.
 *
 * @param round to nearest, or up or down to be on the safe side
 * @param isTrue whether the sentence holds with the rounded figure; taken for granted at six decimals
 * @example shownFigure(79.96, "nearest", (score) => score < 80) // 79.96
 */
export function shownFigure(
  exact: number,
  round: "nearest" | "up" | "down",
  isTrue: (shown: number) => boolean,
): number {
  const shown = DECIMALS.map((decimals) => roundTo(exact, decimals, round));
  return shown.find(isTrue) ?? (shown[shown.length - 1] as number);
}

function roundTo(exact: number, decimals: number, round: "nearest" | "up" | "down"): number {
  const unit = 10 ** decimals;
  const scaled = Number((exact * unit).toFixed(CLEAN - decimals));
  const whole = { nearest: Math.round, up: Math.ceil, down: Math.floor }[round](scaled);
  return Number((whole / unit).toFixed(decimals));
}
