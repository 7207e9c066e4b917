import type { SheetCell } from "../types";

/** Three accounts with their metrics, and below them the criteria: weight, worst and best. */
export const PORTFOLIO: readonly (readonly SheetCell[])[] = [
  [
    { en: "Account", zh: "客户" },
    { en: "Revenue", zh: "营业额" },
    { en: "Margin %", zh: "毛利率 %" },
    { en: "Days late", zh: "逾期天数" },
  ],
  [{ en: "Alder", zh: "甲公司" }, 80, 20, 10],
  [{ en: "Birch", zh: "乙公司" }, 40, 30, 0],
  [{ en: "Cedar", zh: "丙公司" }, 100, 10, 25],
  [],
  [
    { en: "Criterion", zh: "指标" },
    { en: "Weight", zh: "权重" },
    { en: "Worst", zh: "最差值" },
    { en: "Best", zh: "最佳值" },
  ],
  [{ en: "Revenue", zh: "营业额" }, 50, 0, 100],
  [{ en: "Margin %", zh: "毛利率 %" }, 30, 0, 40],
  [{ en: "Days late", zh: "逾期天数" }, 20, 50, 0],
];

/** The same with headings over the results, which stand from column F on. */
export function portfolioWith(...headings: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  return PORTFOLIO.map((row, index) => (index === 0 ? [...row, null, ...headings] : row));
}

/** One account that is rated already, and below it the criteria with weight, worst and best; its score is 66.75. */
export const RATED: readonly (readonly SheetCell[])[] = [
  [
    { en: "Account", zh: "客户" },
    { en: "Finance", zh: "财务" },
    { en: "Strategy", zh: "战略" },
    { en: "Influence", zh: "影响" },
    { en: "Growth", zh: "成长" },
    { en: "Risk", zh: "风险" },
  ],
  [{ en: "Alder", zh: "甲公司" }, 55, 80, 90, 40, 30],
  [],
  [
    { en: "Criterion", zh: "指标" },
    { en: "Weight", zh: "权重" },
    { en: "Worst", zh: "最差值" },
    { en: "Best", zh: "最佳值" },
  ],
  [{ en: "Finance", zh: "财务" }, 0.35, 0, 100],
  [{ en: "Strategy", zh: "战略" }, 0.3, 0, 100],
  [{ en: "Influence", zh: "影响" }, 0.2, 0, 100],
  [{ en: "Growth", zh: "成长" }, 0.1, 0, 100],
  [{ en: "Risk", zh: "风险" }, 0.05, 0, 100],
];

/** The same with headings over the results, which stand in F5 and to its right. */
export function ratedWith(...headings: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  return RATED.map((row, index) => (index === 3 ? [...row, null, ...headings] : row));
}

const JUDGED = [
  { en: "Revenue", zh: "营业额" },
  { en: "Margin", zh: "毛利率" },
  { en: "Growth", zh: "增长率" },
] as const;

/** A matrix of judgments on three criteria, its upper triangle only; headings of results stand from column F on. */
export function judgments(
  [ab, ac, bc]: readonly [number, number, number],
  ...headings: readonly SheetCell[]
): readonly (readonly SheetCell[])[] {
  const [revenue, margin, growth] = JUDGED;
  return [
    [null, ...JUDGED, null, ...headings],
    [revenue, 1, ab, ac],
    [margin, null, 1, bc],
    [growth, null, null, 1],
  ];
}

/** Five accounts whose revenue sums to 1,000; the headings of results stand from column C on. */
export function revenues(...headings: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  return [
    [{ en: "Account", zh: "客户" }, { en: "Revenue", zh: "营业额" }, ...headings],
    [{ en: "Alder", zh: "甲公司" }, 120],
    [{ en: "Birch", zh: "乙公司" }, 500],
    [{ en: "Cedar", zh: "丙公司" }, 80],
    [{ en: "Dogwood", zh: "丁公司" }, 250],
    [{ en: "Elm", zh: "戊公司" }, 50],
  ];
}
