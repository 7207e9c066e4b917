import { asFlag } from "../../wire/arguments";
import { defineClass, type HostClass } from "../../wire/defineClass";
import type { Areas } from "./formatCells";
import { styleScalar } from "./styleScalar";

export const formatProtectionClass: HostClass<Areas> = defineClass("FormatProtection", {
  scalars: {
    Locked: styleScalar("locked", asFlag),
    FormulaHidden: styleScalar("formulaHidden", asFlag),
  },
});
