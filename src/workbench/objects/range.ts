import { defineClass, type HostClass } from "../wire/defineClass";
import { conditionalFormatsClass } from "./conditional/conditionalFormats";
import { dataValidationClass } from "./dataValidation";
import { rangeEditing } from "./rangeEditing";
import { rangeFormatClass } from "./format/rangeFormat";
import { rangePlaces } from "./rangePlaces";
import { rangeScalars } from "./rangeScalars";
import type { RangeTarget } from "./rangeTarget";
import { worksheetClass } from "./worksheet";

export const rangeClass: HostClass<RangeTarget> = defineClass("Range", {
  isReferenced: true,
  scalars: rangeScalars,
  navigations: {
    ConditionalFormats: ({ sheet, area }) => conditionalFormatsClass.of({ sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => dataValidationClass.of({ sheet, areas: [area] }),
    Format: (range) => rangeFormatClass.of({ sheet: range.sheet, areas: [range.area] }),
    Worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  methods: { ...rangePlaces, ...rangeEditing },
  missing: [
    "FormulasLocal",
    "FormulasR1C1",
    "Hyperlink",
    "LinkedDataTypeState",
    "NumberFormatCategories",
    "NumberFormatLocal",
    "SavedAsArray",
    "Sort",
    "Style",
  ],
});
