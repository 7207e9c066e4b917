/** A copy at any depth of data that holds maps and sets; what the file layer keeps in `origin` is shared. */
export function clone<T>(value: T): T {
  return cloneAny(value) as T;
}

function cloneAny(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(cloneAny);
  if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key, cloneAny(entry)]));
  if (value instanceof Set) return new Set(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, name === "origin" ? entry : cloneAny(entry)]),
  );
}
