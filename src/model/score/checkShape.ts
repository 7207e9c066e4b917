import { ModelError } from "../error";

/** Every criterion has a weight, and every column an entry for every account. */
export function checkShape(ratings: readonly ArrayLike<number>[], weights: readonly number[]): void {
  if (ratings.length === 0) throw new ModelError("NO_CRITERIA");
  if (ratings.length !== weights.length)
    throw new ModelError("SHAPE", { count: weights.length, expected: String(ratings.length) });
  const count = ratings[0]?.length ?? 0;
  for (const column of ratings) {
    if (column.length !== count)
      throw new ModelError("SHAPE", { count: column.length, expected: String(count) });
  }
}
