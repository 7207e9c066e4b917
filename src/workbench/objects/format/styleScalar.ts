import type { CellStyle } from "../../book/types";
import type { Scalar } from "../../wire/defineClass";
import type { Session } from "../../wire/session";
import { assertUnprotected } from "../protection";
import { type Areas, commonFormat, formatCells } from "./formatCells";

/** A scalar kept in one field of the cells' style; null where the cells differ. */
export function styleScalar<K extends keyof CellStyle>(
  key: K,
  check: (value: unknown) => CellStyle[K],
): Scalar<Areas> {
  return {
    get: (target, { book }) => commonFormat(book, target, (style) => style[key]),
    set: (target, value, session) => {
      changeStyle(target, { [key]: check(value) }, session);
    },
  };
}

/** Formats the cells, unless the sheet is protected against it. */
export function changeStyle(target: Areas, change: Partial<CellStyle>, { book }: Session): void {
  assertUnprotected(target.sheet, "allowFormatCells");
  for (const area of target.areas) formatCells(book, target.sheet, area, change);
}
