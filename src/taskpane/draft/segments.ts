import { isMissing, textOf } from "../../cells/cell";
import type { Grid } from "../../cells/grid";

/** A column that sorts the accounts into few groups, and the groups. */
export interface Segments {
  readonly column: string;
  readonly values: readonly string[];
}

/** A column with more groups than this tells accounts apart rather than sorting them. */
const MOST_GROUPS = 12;

/** The columns of text by which accounts may be compared among themselves: industry, channel, segment. */
export function segmentsOf({ headers, columns, count }: Grid): Segments[] {
  return headers.flatMap((column, index): Segments[] => {
    const values = new Set<string>();
    for (const cell of columns[index] ?? []) {
      if (isMissing(cell)) continue;
      if (typeof cell !== "string") return [];
      values.add(textOf(cell));
      if (values.size > MOST_GROUPS) return [];
    }
    return values.size < 2 || values.size * 2 > count ? [] : [{ column, values: [...values].sort() }];
  });
}
