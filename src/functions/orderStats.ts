import { alignedVectorsOf } from "../cells/arguments";
import { textOf } from "../cells/cell";
import { orderStats as statsOf, type CustomerOrders } from "../model/customer/orderStats";
import { ModelError } from "../model/error";
import { answer } from "./answer";
import { dateOf, datesOf, isNothing, scoresOf } from "./decode";
import { CHECK, figures, named, type Cell } from "./encode";

/**
 * Sums up a list of orders by customer, the largest amount first: what RFM and STAGE need to know.
 * @customfunction ORDERSTATS ORDERSTATS
 * @helpurl https://localhost:3000/help/en/orderstats.html
 * @param ids One per order: the customer's id or name, in any letter case.
 * @param dates One per order, in the same sequence: its date, as an Excel date.
 * @param amounts One per order, in the same sequence: its amount, all in one unit; below 0 is a refund.
 * @param asOf The day up to which orders count, as an Excel date.
 * @returns One row per customer, eight columns: id; days since the last order; number of orders; their amount, refunds not
 * taken off; first and last date; refunds, 0 or below; number of orders dated after asOf, which count nowhere else. ""
 * where there is no order; "Check", below the others, where a date or an amount of the customer is missing or cannot be
 * used.
 */
export function orderStats(
  ids: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  asOf: unknown,
): unknown[][] {
  return answer(() => {
    const day = dateOf(asOf, "asOf");
    const [cells, dateCells, amountCells] = alignedVectorsOf(
      [ids, "ids"],
      [dates, "dates"],
      [amounts, "amounts"],
    );
    const names = cells.map((cell) => (isNothing(cell) ? "" : textOf(cell)));
    const found = statsOf(names, datesOf(dateCells).values, scoresOf(amountCells).values, day);
    if (found.length === 0) throw new ModelError("NO_FIGURE", { path: "amounts" });
    return found.map((customer) => [named(cells[customer.row]), ...shownOrders(customer)]);
  });
}

function shownOrders(customer: CustomerOrders): Cell[] {
  const { recency, orders, amount, first, last, refunds, future, isUnclear } = customer;
  const shown = figures([recency, orders, amount, first, last, refunds, future], []);
  return isUnclear ? shown.map(() => CHECK) : shown;
}
