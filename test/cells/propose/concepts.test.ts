import { conceptOf, senseOf } from "../../../src/cells/propose/concepts";
import { headerWords } from "../../../src/cells/propose/headerWords";

test.each<[string, readonly string[]]>([
  [
    "revenue",
    [
      "revenue",
      "Net Sales",
      "Turnover",
      "Contract Value",
      "营业额",
      "合同金额",
      "销售额",
      "销售收入",
      "Amount",
    ],
  ],
  ["profit", ["Gross margin", "profit", "毛利", "净利润", "利润率"]],
  ["orders", ["orders", "OrderCount", "Purchase frequency", "订单数", "采购频率"]],
  ["orderValue", ["Average order value", "AOV", "客单价"]],
  ["growth", ["growth", "Revenue growth", "YoY", "增长率", "同比", "营业额增长"]],
  ["potential", ["potential", "Upside potential", "潜力", "成长", "Wallet"]],
  ["pipeline", ["pipeline", "Open opportunities", "Sales forecast", "商机金额"]],
  ["walletShare", ["Share of wallet", "钱包份额"]],
  ["influence", ["Market share", "Industry influence", "行业影响力", "市场份额"]],
  ["risk", ["risk", "Churn", "风险系数", "流失概率"]],
  ["recency", ["recency_days", "Days since last order", "最近下单（天）"]],
  ["overdue", ["Overdue days", "DSO", "逾期天数", "应收账款"]],
  ["discount", ["avg_discount", "平均折扣"]],
  ["tenure", ["tenure_days", "Years as customer", "合作年限", "合作时长（天）"]],
  ["loyalty", ["Satisfaction", "NPS", "满意度", "复购率"]],
  ["breadth", ["Categories", "products", "SKUs", "品类数"]],
  ["customerSize", ["NumberEmployees", "Stores", "员工人数"]],
  ["annualRevenue", ["AnnualSales", "Annual Revenue", "年营业额"]],
  ["volume", ["Quantity", "销量"]],
  ["complaints", ["Complaints", "Return rate", "退货次数"]],
  ["strategy", ["Strategic fit", "战略匹配度"]],
  ["credit", ["Credit rating", "信用评分"]],
])("%s is known by its headers", (sense, headers) => {
  expect(headers.map((header) => [header, senseOf(headerWords(header))])).toEqual(
    headers.map((header) => [header, sense]),
  );
});

test("a header that only contains the letters of a word is not that word", () => {
  expect(
    ["MinPaymentAmount", "Salesperson2", "信用额度", "Classify", "Fitness", "Brisket"].map((header) =>
      senseOf(headerWords(header)),
    ),
  ).toEqual(Array(6).fill(null));
});

test("risk counts the less the better and stands on no axis", () => {
  expect(conceptOf("overdue")).toMatchObject({ dimension: "risk", axis: "none", direction: "min" });
});
