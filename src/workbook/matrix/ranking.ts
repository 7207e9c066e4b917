import { TOP } from "./draft";

/** Hidden columns of a list of the largest: their sizes, and where each stands among all. */
export interface RankedColumns {
  readonly size: string;
  readonly position: string;
}

export interface RankedFormulas {
  readonly size: string;
  readonly position: string;
}

/**
 * The size of the k-th largest and its position, "" where there are fewer. Of equal sizes the search goes on below
 * the one before, so that each is found once, in the list's order.
 *
 * @param index k − 1
 * @param sizes the cells with all sizes: $H$4:$H$2053
 * @param count number of these cells
 */
export function rankedFormulas(
  index: number,
  { size, position }: RankedColumns,
  sizes: string,
  count: number,
): RankedFormulas {
  const here = TOP + index;
  const own = `$${size}${here}`;
  const first = `MATCH(${own},${sizes},0)`;
  const before = `$${position}${here - 1}`;
  const next = `${before}+MATCH(${own},INDEX(${sizes},${before}+1):INDEX(${sizes},${count}),0)`;
  const found = index === 0 ? first : `IF(${own}=$${size}${here - 1},${next},${first})`;
  return { size: `IFERROR(LARGE(${sizes},${index + 1}),"")`, position: `IF(${own}="","",${found})` };
}
