import type { HostClass } from "./defineClass";
import { HostError } from "./hostError";

/** A method's arguments, read by kind. What has the wrong kind is refused as Excel does, with InvalidArgument. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  /** True if argument `index` was given; null counts as left out. */
  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    return asText(this.values[index]);
  }

  /** A key of a collection: a name or an id, or a number. */
  key(index: number): string | number {
    const value = this.values[index];
    return typeof value === "number" ? value : asText(value);
  }

  number(index: number): number {
    return asNumber(this.values[index]);
  }

  integer(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw new HostError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  optionalInteger(index: number): number | null {
    return this.has(index) ? this.integer(index) : null;
  }

  flag(index: number, otherwise: boolean): boolean {
    return this.has(index) ? asFlag(this.values[index]) : otherwise;
  }

  /** The target of an object that was passed, such as the range in `getBoundingRect(range)`. */
  object<T>(index: number, of: HostClass<T>): T {
    const target = of.targetOf(this.values[index]);
    if (target === null) throw new HostError("InvalidArgument");
    return target;
  }
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of a fixed list of words, in any case, as the list spells it. */
export function asOneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const text = asText(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === text);
  if (word === undefined) throw new HostError("InvalidArgument");
  return word;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HostError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}
