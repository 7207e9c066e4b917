import { asFlag } from "../../wire/arguments";
import type { HostClass } from "../../wire/defineClass";
import { asColor } from "../color";
import { defineFormatPart, type FormatTarget, lookPart, touch } from "./target";

const fillClass: HostClass<FormatTarget> = defineFormatPart("ConditionalRangeFill", {
  scalars: { Color: lookPart("fill", asColor) },
  methods: {
    Clear: (target) => {
      target.format.format.fill = null;
      touch(target);
    },
  },
});

const fontClass: HostClass<FormatTarget> = defineFormatPart("ConditionalRangeFont", {
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
export const lookClass: HostClass<FormatTarget> = defineFormatPart("ConditionalRangeFormat", {
  navigations: {
    Fill: (target) => fillClass.of(target),
    Font: (target) => fontClass.of(target),
  },
  missing: ["Borders", "NumberFormat"],
});
