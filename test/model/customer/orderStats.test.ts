import fc from "fast-check";
import Papa from "papaparse";
import { orderStats } from "../../../src/model/customer/orderStats";
import { sharedData, testOnSharedData } from "../../sharedData";

const AS_OF = 45_000;

test("orders, refunds and future dates are counted as worked by hand, the largest amount first", () => {
  const ids = ["Birch", "Alder", "birch", "Alder", "Alder", "Birch"];
  const dates = [44_900, 44_990, 44_950, 44_800, 44_999, 45_001];
  const amounts = [10, 100, 30, 50, -20, 999];
  expect(orderStats(ids, dates, amounts, AS_OF)).toEqual([
    {
      ...{ row: 1, recency: 10, orders: 2, amount: 150, first: 44_800, last: 44_990 },
      ...{ refunds: -20, future: 0, isUnclear: false },
    },
    {
      ...{ row: 0, recency: 50, orders: 2, amount: 40, first: 44_900, last: 44_950 },
      ...{ refunds: 0, future: 1, isUnclear: false },
    },
  ]);
});

test("an order on the day itself counts; who has only refunds or future orders is listed all the same", () => {
  const found = orderStats(["a", "b", "c"], [AS_OF, AS_OF - 1, AS_OF + 1], [0, -5, 7], AS_OF);
  expect(found).toMatchObject([
    { row: 0, recency: 0, orders: 1, amount: 0 },
    { row: 1, recency: NaN, orders: 0, amount: 0, first: NaN, refunds: -5 },
    { row: 2, recency: NaN, orders: 0, amount: 0, last: NaN, future: 1 },
  ]);
});

test("a row without its date or its amount leaves its customer unclear and last", () => {
  const found = orderStats(["a", "b", "a", "c"], [1, 2, NaN, 3], [900, 5, 5, NaN], AS_OF);
  expect(found.map(({ row, isUnclear }) => [row, isUnclear])).toEqual([
    [1, false],
    [0, true],
    [3, true],
  ]);
});

test("orders of nobody have a row of their own; an empty row is none, also where its amount arrives as 0", () => {
  const found = orderStats(["", "", "", "a"], [5, NaN, NaN, 5], [7, NaN, 0, 3], AS_OF);
  expect(found.map(({ row, amount }) => [row, amount])).toEqual([
    [0, 7],
    [3, 3],
  ]);
  expect(orderStats(["", ""], [5, NaN], [0, -2], AS_OF)).toHaveLength(1);
  expect(orderStats([], [], [], AS_OF)).toEqual([]);
});

test("nothing is lost: amounts, refunds and rows add up to the list, in any order of it", () => {
  const order = fc.tuple(
    fc.constantFrom("a", "b", "c", "d"),
    fc.integer({ min: 44_000, max: 46_000 }),
    fc.integer(),
  );
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 40 }), (list) => {
      const run = (rows: typeof list) =>
        orderStats(
          rows.map(([id]) => id),
          rows.map(([, date]) => date),
          rows.map(([, , amount]) => amount),
          AS_OF,
        );
      const found = run(list);
      const past = list.filter(([, date]) => date <= AS_OF);
      const sum = (values: readonly number[]) => values.reduce((all, own) => all + own, 0);
      expect(sum(found.map((own) => own.amount + own.refunds))).toBe(sum(past.map(([, , amount]) => amount)));
      expect(sum(found.map((own) => own.orders))).toBe(past.filter(([, , amount]) => amount >= 0).length);
      expect(sum(found.map((own) => own.future))).toBe(list.length - past.length);
      for (let at = 1; at < found.length; at++)
        expect(found[at]!.amount).toBeLessThanOrEqual(found[at - 1]!.amount);
      const amounts = (customers: typeof found) => customers.map(({ amount, orders }) => [amount, orders]);
      expect(new Set(amounts(run([...list].reverse())).map(String))).toEqual(
        new Set(amounts(found).map(String)),
      );
    }),
  );
});

testOnSharedData(
  "Northwind's order lines, an order at a time, come to the figures of its list of accounts",
  () => {
    const parse = (file: string) =>
      Papa.parse<Record<string, string>>(sharedData(file), { header: true, skipEmptyLines: true }).data;
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    const orders = new Map<string, { customer: string; date: number; amount: number }>();
    for (const line of parse("northwind_order_lines.csv")) {
      const id = line["order_id"]!;
      const amount = (orders.get(id)?.amount ?? 0) + Number(line["amount"]);
      orders.set(id, { customer: line["customer_id"]!, date: day(line["order_date"]!), amount });
    }
    const list = [...orders.values()];
    const ids = list.map(({ customer }) => customer);
    const found = orderStats(
      ids,
      list.map(({ date }) => date),
      list.map(({ amount }) => amount),
      day("1998-05-07"),
    );
    const byId = new Map(found.map((own) => [ids[own.row], own]));
    const accounts = parse("northwind_accounts.csv");
    expect(found).toHaveLength(accounts.length);
    for (const account of accounts) {
      const own = byId.get(account["customer_id"]!)!;
      expect(own.amount).toBeCloseTo(Number(account["revenue"]), 1);
      expect(own.orders).toBe(Number(account["orders"]));
      expect(own.recency).toBe(Number(account["recency_days"]));
      expect(day("1998-05-07") - own.first).toBe(Number(account["tenure_days"]));
    }
  },
);
