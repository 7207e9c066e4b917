import type { DefinedName } from "../book/types";
import { asFlag } from "../wire/arguments";
import { demand } from "../wire/collection";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { asComment, formulaFrom, type NamesTarget } from "./names";
import { rangeClass } from "./range";
import { rangeNamed } from "./rangeTarget";
import { worksheetClass } from "./worksheet";

export interface NameTarget extends NamesTarget {
  readonly name: DefinedName;
}

function touch({ book, sheet, name }: NameTarget): void {
  delete name.origin;
  if (sheet) sheet.changed.add("names");
  else book.changed = true;
}

function rangeOf({ book, sheet, name }: NameTarget): HostObject | null {
  const range = rangeNamed(book, sheet, name.formula);
  return range && rangeClass.of(range);
}

/** What kind of value a name stands for, as far as its text tells: a formula's result is not known here. */
function typeOf(target: NameTarget): string {
  if (rangeOf(target)) return "Range";
  const value = target.name.formula.slice(1);
  if (/^".*"$/s.test(value)) return "String";
  if (/^(true|false)$/i.test(value)) return "Boolean";
  return value !== "" && Number.isFinite(Number(value)) ? "Double" : "Error";
}

export const nameClass: HostClass<NameTarget> = defineClass("NamedItem", {
  identity: "_Id",
  scalars: {
    _Id: { get: ({ name }) => name.name },
    Name: { get: ({ name }) => name.name },
    Type: { get: typeOf },
    Value: { get: ({ name }) => name.formula },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Formula: {
      get: ({ name }) => name.formula,
      set: (target, value) => {
        target.name.formula = formulaFrom(value);
        touch(target);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: (target, value) => {
        target.name.comment = asComment(value);
        touch(target);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: (target, value) => {
        target.name.visible = asFlag(value);
        touch(target);
      },
    },
  },
  navigations: {
    Worksheet: ({ sheet }) => worksheetClass.of(demand(sheet)),
    WorksheetOrNullObject: ({ sheet }) => sheet && worksheetClass.of(sheet),
  },
  methods: {
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new HostError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (target) => {
      const { book, sheet, name } = target;
      const home = sheet ?? book;
      home.names = home.names.filter((other) => other !== name);
      touch(target);
    },
  },
  missing: ["ArrayValues"],
});
