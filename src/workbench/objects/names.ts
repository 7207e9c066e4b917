import { formatReference } from "../book/a1";
import { faultOf } from "../book/formula/fault";
import { isNameTaken, isSameName, isValidName } from "../book/names";
import type { Book, DefinedName, Sheet } from "../book/types";
import { asText } from "../wire/arguments";
import { collection } from "../wire/collection";
import { defineClass, type HostClass } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { type NameTarget, nameClass } from "./name";
import { rangeClass } from "./range";

/** Names of the workbook (`sheet` null), or of one sheet. */
export interface NamesTarget {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

const listOf = ({ book, sheet }: NamesTarget): DefinedName[] => (sheet ?? book).names;

const names = collection<NamesTarget, NameTarget>(
  () => nameClass,
  (target) => listOf(target).map((name) => ({ ...target, name })),
  ({ name }, key) => isSameName(name.name, key),
);

export const namesClass: HostClass<NamesTarget> = defineClass("NamedItemCollection", {
  items: names.items,
  methods: {
    ...names.methods,
    Add: (target, args) => {
      const { book, sheet } = target;
      const text = args.text(0);
      if (!isValidName(text)) throw new HostError("InvalidArgument");
      const isTaken = sheet
        ? sheet.names.some(({ name }) => isSameName(name, text))
        : isNameTaken(book, text);
      if (isTaken) throw new HostError("ItemAlreadyExists");
      const name: DefinedName = {
        name: text,
        formula: formulaFrom(args.values[1]),
        visible: true,
        comment: asComment(args.values[2] ?? ""),
      };
      listOf(target).push(name);
      if (sheet) sheet.changed.add("names");
      else book.changed = true;
      return nameClass.of({ ...target, name });
    },
  },
});

const LONGEST_COMMENT = 255;

/** What is said of a name. */
export function asComment(value: unknown): string {
  const comment = asText(value);
  if (comment.length > LONGEST_COMMENT) throw new HostError("InvalidArgument");
  return comment;
}

/** A range, as a formula; or a formula, a number or a logical value. */
export function formulaFrom(given: unknown): string {
  const range = rangeClass.targetOf(given);
  if (range) return `=${formatReference(range.sheet.name, range.area, true)}`;
  if (typeof given === "number" || typeof given === "boolean") return `=${String(given).toUpperCase()}`;
  if (typeof given !== "string" || !given.startsWith("=") || faultOf(given) !== null) {
    throw new HostError("InvalidArgument");
  }
  return given;
}
