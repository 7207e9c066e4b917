import { ModelError } from "../error";

/**
 * What is left of the customers of a period: `logo` the share of customers who still buy, `churn` the rest of them;
 * `gross` the share of their amount that is left without counting what anybody buys more, `net` with it.
 *
 * Counted are customers with an amount above 0 before; who came later is not. A negative amount after (more refunds
 * than orders) is a lost customer, keeps nothing in gross and counts as it stands in net.
 * Checked against test/data/retention.json.
 *
 * @param before one a customer, in any unit; NaN is no business
 * @param after the same customers in the same order; NaN is no business, so lost
 * @returns 0..1; net may pass 1, or fall below 0
 * @throws {ModelError} NO_FIGURE where nobody has an amount above 0 before
 */
export function retention(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  kind: "logo" | "gross" | "net" | "churn",
): number {
  let customers = 0;
  let stayed = 0;
  let base = 0;
  let kept = 0;
  let all = 0;
  for (let index = 0; index < before.length; index++) {
    const amount = before[index] as number;
    if (!(amount > 0)) continue;
    const now = after[index] as number;
    customers++;
    base += amount;
    if (Number.isNaN(now)) continue;
    all += now;
    if (now > 0) stayed++;
    kept += Math.min(amount, Math.max(0, now));
  }
  if (customers === 0) throw new ModelError("NO_FIGURE", { path: "before", expected: "> 0" });
  return { logo: stayed / customers, churn: 1 - stayed / customers, gross: kept / base, net: all / base }[
    kind
  ];
}
