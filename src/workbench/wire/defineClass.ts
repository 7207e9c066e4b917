import type { Arguments } from "./arguments";
import type { Session } from "./session";

/** A value of an object: `load` reads it, assigning it writes it. Without `set` it is read-only. */
export interface Scalar<T> {
  get(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
}

/** What one of Excel's classes can do. Names are the library's PascalCase ("RowIndex", "GetRange"). */
export interface Members<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Objects reached through a property. */
  readonly navigations?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** A method returns a plain value, an object made by `of`, or null for a null object. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  /** Called before a property is set or a method called that may change something: throws where that is not allowed. */
  readonly guard?: (target: T, member: string) => void;
  /** Of a collection: its members in order. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** The scalar by which the collection's indexer finds the object again: "Id" unless said otherwise. */
  readonly identity?: string;
  /** True where the client keeps the object by a reference, not by its id. */
  readonly isReferenced?: boolean;
  /** What Excel has and this host has not: loading it is refused by name. */
  readonly missing?: readonly string[];
}

export interface NamedMembers<T> extends Members<T> {
  readonly name: string;
}

export interface HostClass<T> extends NamedMembers<T> {
  /** The object for `target`: what navigations and methods return. */
  of(target: T): HostObject;
  /** The target of an object of this class; null of any other. */
  targetOf(object: unknown): T | null;
}

/** One of Excel's objects as the interpreter sees it. Only its class knows what the target is. */
export interface HostObject {
  readonly class: NamedMembers<never>;
  readonly target: never;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "class" in value && "target" in value;
}

/**
 * Defines one of Excel's classes over targets of type T, a part of the workbook. Classes refer to each other in circles:
 * state the constant's type, and name other classes only inside functions.
 * @example
 * export const worksheetClass: HostClass<Sheet> = defineClass<Sheet>("Worksheet", {
 *   scalars: { Name: { get: (sheet) => sheet.name, set: (sheet, value) => rename(sheet, value) } },
 *   navigations: { Tables: (sheet) => tablesClass.of(sheet) },
 *   methods: { GetCell: (sheet, args) => rangeClass.of(cellOf(sheet, args.integer(0), args.integer(1))) },
 * });
 */
export function defineClass<T>(name: string, members: Members<T>): HostClass<T> {
  const defined: HostClass<T> = {
    ...members,
    name,
    of: (target) => ({ class: defined, target: target as never }),
    targetOf: (object) => (isHostObject(object) && object.class.name === name ? (object.target as T) : null),
  };
  return defined;
}
