import { asFlag } from "../../wire/arguments";
import { defineClass, type HostClass } from "../../wire/defineClass";
import { asColor } from "../color";
import { type FormatTarget, lookPart, touch } from "./target";

const fillClass: HostClass<FormatTarget> = defineClass("ConditionalRangeFill", {
  scalars: { Color: lookPart("fill", asColor) },
  methods: {
    Clear: (target) => {
      target.format.format.fill = null;
      touch(target);
    },
  },
});

const fontClass: HostClass<FormatTarget> = defineClass("ConditionalRangeFont", {
  scalars: {
    Bold: lookPart("bold", asFlag),
    Color: lookPart("fontColor", asColor),
    Italic: lookPart("italic", asFlag),
  },
  methods: {
    Clear: (target) => {
      Object.assign(target.format.format, { bold: null, fontColor: null, italic: null });
      touch(target);
    },
  },
  missing: ["Strikethrough", "Underline"],
});

/** What a conditional format does to the cells that its rule finds. */
export const lookClass: HostClass<FormatTarget> = defineClass("ConditionalRangeFormat", {
  navigations: {
    Fill: (target) => fillClass.of(target),
    Font: (target) => fontClass.of(target),
  },
  missing: ["Borders", "NumberFormat"],
});
