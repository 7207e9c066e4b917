/** Whether two pieces of data hold the same, `origin` left out of account: what the file said is no part of what is shown. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (one instanceof Map && other instanceof Map) return same([...one], [...other]);
  if (one instanceof Set && other instanceof Set) return same([...one], [...other]);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = entries(one);
  const right = entries(other);
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}

function entries(object: object): Map<string, unknown> {
  return new Map(Object.entries(object).filter(([key, value]) => key !== "origin" && value !== undefined));
}

/** The same, formulas left out of account: they follow what they refer to wherever it goes. */
export function sameBesideFormulas(one: object, other: object): boolean {
  return same(withoutFormulas(one), withoutFormulas(other));
}

function withoutFormulas(value: unknown): unknown {
  if (typeof value === "string") return value.startsWith("=") ? "=" : value;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, withoutFormulas(each)]));
  if (value instanceof Set) return value;
  if (Array.isArray(value)) return value.map(withoutFormulas);
  const kept = Object.entries(value).filter(([key]) => key !== "origin" && key !== "fileFormulas");
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutFormulas(each)]));
}
