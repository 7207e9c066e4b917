/** Drawings count in English Metric Units. */
export const EMU_PER_POINT = 12_700;
