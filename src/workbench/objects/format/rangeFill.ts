import { defineClass, type HostClass } from "../../wire/defineClass";
import { asColor } from "../color";
import { type Areas, commonFormat } from "./formatCells";
import { changeStyle } from "./styleScalar";

export const rangeFillClass: HostClass<Areas> = defineClass("RangeFill", {
  scalars: {
    Color: {
      // Excel calls a cell without a fill white.
      get: (target, { book }) => commonFormat(book, target, (style) => style.fill ?? "#FFFFFF"),
      set: (target, value, session) => {
        changeStyle(target, { fill: value === "" ? null : asColor(value) }, session);
      },
    },
  },
  methods: {
    Clear: (target, _args, session) => {
      changeStyle(target, { fill: null }, session);
    },
  },
  missing: ["Pattern", "PatternColor", "PatternTintAndShade", "TintAndShade"],
});
