const LEAST_ACCOUNTS = 10;
const PERFECT = 1 - 1e-9;

/**
 * Whether two columns tell the same fact in other units: a correlation of 1 over the accounts that both know, at
 * least ten.
 */
export function movesInStep(a: Float64Array, b: Float64Array): boolean {
  const shared = a.map((value, row) => (Number.isNaN(b[row]) ? NaN : value));
  const others = b.map((value, row) => (Number.isNaN(a[row]) ? NaN : value));
  const [known, fromMeanA, fromMeanB] = [countKnown(shared), fromMean(shared), fromMean(others)];
  if (known < LEAST_ACCOUNTS) return false;
  const products = sum(fromMeanA.map((value, row) => value * (fromMeanB[row] ?? 0)));
  const squares = sum(fromMeanA.map((value) => value ** 2)) * sum(fromMeanB.map((value) => value ** 2));
  return products > 0 && products >= PERFECT * Math.sqrt(squares);
}

/** Distances from the mean; 0 where the value is not known, so that it adds nothing to any sum. */
function fromMean(column: Float64Array): Float64Array {
  const mean = sum(column.map((value) => value || 0)) / countKnown(column);
  return column.map((value) => (Number.isNaN(value) ? 0 : value - mean));
}

function countKnown(column: Float64Array): number {
  return column.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
