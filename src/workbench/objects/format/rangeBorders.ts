import { isSameName } from "../../book/names";
import { collection } from "../../wire/collection";
import { defineClass, type HostClass } from "../../wire/defineClass";
import type { Areas } from "./formatCells";
import { type BorderTarget, rangeBorderClass, SIDES } from "./rangeBorder";

const borders = collection<Areas, BorderTarget>(
  () => rangeBorderClass,
  (target) => SIDES.map((side) => ({ ...target, side })),
  ({ side }, key) => isSameName(side, key),
);

export const rangeBordersClass: HostClass<Areas> = defineClass("RangeBorderCollection", {
  scalars: { Count: { get: () => SIDES.length } },
  items: borders.items,
  methods: borders.methods,
  missing: ["TintAndShade"],
});
