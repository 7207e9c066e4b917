import { headerWords } from "../../../src/cells/propose/headerWords";

test.each([
  ["AnnualSales", "annual sales"],
  ["avg_discount", "avg discount"],
  ["Recency (days)", "recency days"],
  ["NPSScore", "nps score"],
  ["SKUs", "skus"],
  ["客户ID", "客户 id"],
  ["2024营业额（万元）", "2024 营业额 万元"],
  ["Growth%", "growth%"],
  ["  ", ""],
])("%s reads %s", (header, words) => {
  expect(headerWords(header)).toBe(words);
});
