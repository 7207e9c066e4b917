import type { Area, Sheet } from "../book/types";
import { defineClass, type HostClass } from "../wire/defineClass";

/** What is formatted together: the areas of a range, or of several. */
export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const rangeFormatClass: HostClass<Areas> = defineClass("RangeFormat", {});
