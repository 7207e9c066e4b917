import type { Model } from "../../model/document/types";

/** A model after the headers of its list have changed. */
export interface Followed {
  readonly model: Model;
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
  /** Columns that the model spoke of and that are not there any more. */
  readonly gone: readonly string[];
}

/**
 * Follows the headers of a list: a column whose header alone changed keeps its part in the model; one that is gone
 * leaves it. The account column is never left out: without it the model does not fit the list, and reading says so.
 */
export function followHeaders(model: Model, before: readonly string[], after: readonly string[]): Followed {
  const renamed = before.flatMap((own, index) => {
    const now = after[index];
    const isRenamed = before.length === after.length && now !== undefined && now !== own;
    return isRenamed && !after.includes(own) && !before.includes(now) ? [{ before: own, after: now }] : [];
  });
  const nameOf = new Map(renamed.map((own) => [own.before, own.after]));
  const follow = <T extends { readonly column: string }>(part: T): T => ({
    ...part,
    column: nameOf.get(part.column) ?? part.column,
  });
  const isThere = (column: string): boolean => after.includes(column);
  const orNull = (column: string | null): string | null => {
    const now = column === null ? null : (nameOf.get(column) ?? column);
    return now !== null && isThere(now) ? now : null;
  };
  const criteria = model.criteria.map(follow);
  const gates = model.gates.map(follow);
  const filter = model.filter && follow(model.filter);
  const gone = [...criteria, ...gates].map(({ column }) => column).filter((column) => !isThere(column));
  return {
    renamed,
    gone: [...new Set(gone)],
    model: {
      ...model,
      account: nameOf.get(model.account) ?? model.account,
      id: orNull(model.id),
      filter: filter && isThere(filter.column) ? filter : null,
      criteria: criteria.filter(({ column }) => isThere(column)),
      gates: gates.filter(({ column }) => isThere(column)),
      matrix: { ...model.matrix, size: orNull(model.matrix.size) },
    },
  };
}
