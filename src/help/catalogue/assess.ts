import type { Entry } from "../types";

export const assess: Entry = {
  answers: {
    en: "What does the whole model say of every account, in one formula? Columns are found by their headers, so a column may be moved or inserted and every weight stays with its criterion.",
    zh: "用一个公式，得出整套模型对每个客户的评价。各列按标题查找，移动或插入列都不会错位。",
  },
  returns:
    "每个客户一行，五列。得分：0 到 100，全部未知时为空文本，单元格无法使用时为 Check。等级：名称；使用原文四个等级且有指标属于潜在价值轴时，最后两级由潜在价值是否达到 50 决定；已知权重不足 0.7 或该潜在价值未知时为 Unrated；或 Check。象限（以中位数为界）和排名：没有等级时为空文本。覆盖率：0 到 1，单元格无法使用时为空文本。",
  shapes: { tiers: { en: "table with headers", zh: "带标题的表" } },
  example: {
    about: {
      en: "Four accounts and a model of three criteria; pipeline stands on the axis of potential. The criteria are the table KamCriteria, whose headers are English in every language.",
      zh: "四个客户，三个指标；商机金额属于潜在价值轴。指标表即 KamCriteria，其标题在任何语言中都是英文。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Revenue", zh: "营业额" },
        { en: "Margin", zh: "毛利率" },
        { en: "Pipeline", zh: "商机金额" },
        null,
        { en: "Score", zh: "得分" },
        { en: "Tier", zh: "等级" },
        { en: "Quadrant", zh: "象限" },
        { en: "Rank", zh: "排名" },
        { en: "Coverage", zh: "覆盖率" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 90, 30, 80],
      [{ en: "Birch", zh: "乙公司" }, 70, 26, 40],
      [{ en: "Cedar", zh: "丙公司" }, 20, 10, 70],
      [{ en: "Dogwood", zh: "丁公司" }, 30, 14, 20],
      [],
      ["Criterion", "Axis", "Weight", "Worst", "Best"],
      [{ en: "Revenue", zh: "营业额" }, "direct", 40, 0, 100],
      [{ en: "Margin", zh: "毛利率" }, "direct", 20, 0, 40],
      [{ en: "Pipeline", zh: "商机金额" }, "potential", 40, 0, 100],
    ],
    at: "F2",
    formula: "=KAM.ASSESS(A1:D5,A7:E10)",
    spill: [
      [83, "Strategic", "Key value", 1, 1],
      [57, "Service", "Direct value", 2, 1],
      [41, "Potential", "Potential value", 3, 1],
      [27, "Service", "Low value", 4, 1],
    ],
    decimals: [1, 0, 0, 0, 1],
    reading: {
      en: "Alder: `(40·90 + 20·75 + 40·80) ÷ 100 = 83`, above the highest cut. Below 65 the potential decides: Cedar's 70 makes it one to develop, though it scores less than Birch, whose 40 does not.",
      zh: "甲公司：`(40·90 + 20·75 + 40·80) ÷ 100 = 83`，高于最高的分数线。低于 65 时由潜在价值决定：丙公司为 70，值得发展，尽管其得分低于乙公司；乙公司只有 40，不够。",
    },
  },
  formulas: [
    {
      en: String.raw`\text{accounts}\to r_k\to S\to\text{tier}\to\text{quadrant}\to\text{rank}`,
      zh: String.raw`\text{客户}\to r_k\to S\to\text{等级}\to\text{象限}\to\text{排名}`,
    },
  ],
  notes: [
    {
      en: "Ratings as in [[NORMALIZE]], with `minmax` where no bounds are given, the score as in [[SCORE]], the tier as in [[TIER]], the quadrant as in [[QUADRANT]] at the medians, coverage as in [[COVERAGE]].",
      zh: "评分同 [[NORMALIZE]]（未给出两端时用 `minmax`），得分同 [[SCORE]]，等级同 [[TIER]]，象限同 [[QUADRANT]]（以中位数为界），覆盖率同 [[COVERAGE]]。",
    },
    {
      en: "Rank is competition ranking on rounded scores: two at the top are both first, the next is third.",
      zh: "排名以舍入后的得分为准，相同者并列：两个并列第一，下一个为第三。",
    },
  ],
  source: [
    {
      en: "The training deck works in four steps: collect data, design indicators, assess, adjust. Strategic, Core, Potential and Service are its tiers, and it defines Potential by what an account may become, not as a band of the score.",
      zh: "培训课件分四个步骤：数据收集、指标设计、评估分析、动态调整；等级分为战略级、核心级、潜力级、服务级，其中潜力级按发展潜力定义，而不是得分的一个区间。",
    },
  ],
  ours: [
    {
      en: "The cuts 80, 65 and 50, the potential cut of 50, and the minimum coverage of 0.7.",
      zh: "分数线 80、65、50，潜在价值分界 50，以及最低覆盖率 0.7。",
    },
  ],
  peers: [
    {
      name: { en: "The task pane", zh: "任务窗格" },
      how: {
        en: "Uses the same model and adds dimensions, gates, overrides and history; the figures are the same.",
        zh: "使用同一模型，另有维度、限级条件、人工指定和历史记录；所得数字相同。",
      },
    },
    {
      name: { en: "Templates that look up columns", zh: "按位置查找的模板" },
      how: {
        en: "VLOOKUP and SUMPRODUCT find columns by position: insert one, and the weights meet the wrong criteria. Here a missing header is named.",
        zh: "VLOOKUP、SUMPRODUCT 按位置取列，插入一列就会使权重对应到错误的指标。这里会指出缺少的标题。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.ASSESS(A1:D5,{"Criterion","Weight";"Rating",1})',
      code: "COLUMN_MISSING",
      where: { column: "Rating" },
    },
    {
      formula: "=KAM.ASSESS(A1:D5,B7:E10)",
      code: "HEADER_MISSING",
      where: { path: "criteria", column: "Criterion" },
    },
    { formula: "=KAM.ASSESS(A1:D1,A7:E10)", code: "NO_ACCOUNTS", where: {} },
  ],
  related: ["SCORE", "TIER", "QUADRANT", "COVERAGE"],
  sources: ["deck"],
};
