/** Words of the sample, in both of its languages. */
export interface SampleTexts {
  readonly sheetName: string;
  /** One a column of the sample. */
  readonly headers: readonly string[];
}

const en: SampleTexts = {
  sheetName: "Account list",
  headers: [
    "Customer",
    "Customer ID",
    "Segment",
    "Main region",
    "Revenue",
    "Margin",
    "Orders",
    "Growth",
    "Categories",
    "Average discount",
    "Recency (days)",
    "Tenure (days)",
  ],
};

const zh: SampleTexts = {
  sheetName: "客户清单",
  headers: [
    "客户",
    "客户编号",
    "客户类型",
    "主要区域",
    "营业额",
    "毛利",
    "订单数",
    "增长率",
    "品类数",
    "平均折扣",
    "最近下单（天）",
    "合作时长（天）",
  ],
};

export const sampleTexts: Readonly<Record<"en" | "zh", SampleTexts>> = { en, zh };
