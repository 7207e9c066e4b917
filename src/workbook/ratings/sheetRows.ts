/** Row of the column heads; the accounts follow. */
export const HEADER_ROW = 16;
export const FIRST_ROW = HEADER_ROW + 1;
/** Row of the captions over groups of columns. */
export const CAPTION_ROW = HEADER_ROW - 1;

/** Rows of the recipe above each rating column. */
export const RATING_ROWS = {
  position: 2,
  weight: 3,
  directWeight: 4,
  potentialWeight: 5,
  direction: 6,
  scale: 7,
  missing: 8,
  low: 9,
  high: 10,
  from: 11,
  to: 12,
  median: 13,
  ifMissing: 14,
} as const;

/** Rows of the statistics above each metric column. */
export const METRIC_ROWS = {
  observed: 7,
  leftOut: 8,
  smallest: 9,
  largest: 10,
  p5: 11,
  p95: 12,
  median: 13,
  ifMissing: 14,
} as const;

/** Rows of the recipe above each gate. */
export const GATE_ROWS = { position: 2, comparison: 3, value: 4, cap: 5 } as const;

/** Rows of the settings, beside the ratings' recipe. */
export const SETTING_ROWS = {
  anchors: 2,
  minCoverage: 3,
  rule: 4,
  potentialCut: 5,
  buffer: 6,
  asOf: 7,
  unrated: 8,
  check: 9,
  tiers: 10,
  directCut: 11,
  potentialMatrixCut: 12,
} as const;
