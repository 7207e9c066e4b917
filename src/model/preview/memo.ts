/** Computes anew where one of the causes has changed, and keeps the latest value. */
export type Memo<T> = (causes: readonly unknown[], compute: () => T) => T;

export function memo<T>(): Memo<T> {
  let last: { readonly causes: readonly unknown[]; readonly value: T } | null = null;
  return (causes, compute) => {
    const isSame =
      last?.causes.length === causes.length && causes.every((cause, index) => cause === last?.causes[index]);
    if (!last || !isSame) last = { causes, value: compute() };
    return last.value;
  };
}
