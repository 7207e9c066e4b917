import type { ConditionalFormat, Sheet } from "../../book/types";
import { defineClass, type HostClass, type Members, type Scalar } from "../../wire/defineClass";
import { assertUnprotected } from "../protection";

export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** A class of conditional formats or their parts: on a protected sheet they change only where formatting is allowed. */
export function defineFormatPart(name: string, members: Members<FormatTarget>): HostClass<FormatTarget> {
  return defineClass(name, {
    ...members,
    guard: ({ sheet }) => {
      assertUnprotected(sheet, "allowFormatCells");
    },
  });
}

/** Marks a conditional format as changed: what a file had of it no longer holds. */
export function touch({ sheet, format }: FormatTarget): void {
  delete format.origin;
  sheet.changed.add("conditionalFormats");
}

/** A scalar kept as one part of the rule. */
export function rulePart(name: string, check: (value: unknown) => unknown): Scalar<FormatTarget> {
  return {
    get: ({ format }) => format.rule[name],
    set: (target, value) => {
      target.format.rule[name] = check(value);
      touch(target);
    },
  };
}

/** A scalar that is the whole rule. */
export function wholeRule(
  check: (value: unknown) => Readonly<Record<string, unknown>>,
): Scalar<FormatTarget> {
  return {
    get: ({ format }) => format.rule,
    set: (target, value) => {
      target.format.rule = { ...check(value) };
      touch(target);
    },
  };
}

type Look = ConditionalFormat["format"];

/** A scalar of what the format does to a cell; null where it leaves that alone. */
export function lookPart<K extends keyof Look>(
  name: K,
  check: (value: unknown) => Look[K],
): Scalar<FormatTarget> {
  return {
    get: ({ format }) => format.format[name] ?? "",
    set: (target, value) => {
      target.format.format[name] = check(value);
      touch(target);
    },
  };
}
