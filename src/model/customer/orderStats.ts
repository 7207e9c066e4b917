import { roundScore } from "../round";

/** What the orders of one customer come to. Days are Excel's date serials. */
export interface CustomerOrders {
  /** Index of the customer's first row. */
  readonly row: number;
  /** Days from the last order to `asOf`; NaN without one. */
  readonly recency: number;
  /** Orders up to `asOf`: rows with an amount of 0 or more. */
  readonly orders: number;
  /** Their sum, refunds not taken off. */
  readonly amount: number;
  readonly first: number;
  readonly last: number;
  /** Sum of the negative amounts up to `asOf`, 0 or less: amount + refunds is what is left. */
  readonly refunds: number;
  /** Rows dated after `asOf`; they count nowhere else. */
  readonly future: number;
  /** True where a row lacks its date or its amount, so that no figure above is complete. */
  readonly isUnclear: boolean;
}

/**
 * Sums up orders by customer: the largest amount first, equal ones in order of their first row, unclear ones last.
 * Checked against test/data/transactions.json.
 *
 * @param ids one a row; the same customer in any letter case; a row without id and date is none, unless it has an amount other
 *   than 0, as which a blank of the sheet arrives
 * @param dates one a row, whole days; NaN is not known
 * @param amounts one a row, in any unit, below 0 for a refund; NaN is not known
 * @param asOf the day up to which orders count
 */
export function orderStats(
  ids: readonly string[],
  dates: ArrayLike<number>,
  amounts: ArrayLike<number>,
  asOf: number,
): CustomerOrders[] {
  const customers = new Map<string, CustomerOrders>();
  ids.forEach((id, row) => {
    const date = dates[row] as number;
    const amount = amounts[row] as number;
    if (id === "" && Number.isNaN(date) && (amount === 0 || Number.isNaN(amount))) return;
    const key = id.toLowerCase();
    customers.set(key, added(customers.get(key) ?? { ...NO_ORDERS, row }, date, amount, asOf));
  });
  return [...customers.values()]
    .map((own) => ({ ...own, amount: roundScore(own.amount), refunds: roundScore(own.refunds) }))
    .sort(
      (one, other) =>
        Number(one.isUnclear) - Number(other.isUnclear) || other.amount - one.amount || one.row - other.row,
    );
}

const NO_ORDERS = {
  ...{ recency: NaN, orders: 0, amount: 0, first: NaN, last: NaN },
  ...{ refunds: 0, future: 0, isUnclear: false },
};

function added(own: CustomerOrders, date: number, amount: number, asOf: number): CustomerOrders {
  if (Number.isNaN(date) || Number.isNaN(amount)) return { ...own, isUnclear: true };
  if (date > asOf) return { ...own, future: own.future + 1 };
  if (amount < 0) return { ...own, refunds: own.refunds + amount };
  const first = own.orders === 0 ? date : Math.min(own.first, date);
  const last = own.orders === 0 ? date : Math.max(own.last, date);
  const [orders, sum] = [own.orders + 1, own.amount + amount];
  return { ...own, orders, amount: sum, first, last, recency: asOf - last };
}
