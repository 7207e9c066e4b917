import type { Language } from "../language";

const en = {
  title: "Which accounts earn a team?",
  lead: "Rate, weigh and tier the accounts of a sheet, with a reason for each one.",
  sample: "Try it with sample data",
  sampleNote: "adds one sheet of 60 accounts, deleted as easily",
  selection: { title: "Use the selected range", note: "Headers in the first row" },
  look: { title: "Look again", note: "After you have opened or pasted a list" },
  needs: "What a sheet needs",
  needsNote: "One row per account, two or more number columns. Blanks are fine. The tier is what comes back.",
  how: "How it works",
  steps: [
    "Accounts: each column of numbers is rated from 0 to 100.",
    "Weights: dimensions weigh, their columns share the weight.",
    "Tiers: the score decides, by quota or by cut.",
    "Write: columns beside your list, the model and the matrix on sheets of their own.",
  ],
  example: {
    customer: "Customer",
    revenue: "Revenue",
    growth: "Growth %",
    tier: "Tier",
  },
};

const zh: typeof en = {
  title: "哪些客户值得配备团队？",
  lead: "为表中的客户评分、加权并分级，每个结论都有依据。",
  sample: "用示例数据试一试",
  sampleNote: "新增一张含 60 家客户的工作表，随时可删除",
  selection: { title: "使用所选区域", note: "第一行为标题" },
  look: { title: "重新查找", note: "打开或粘贴客户清单之后" },
  needs: "工作表需要什么",
  needsNote: "每行一家客户，至少两列数字，可以有空白。得到的是客户等级。",
  how: "工作原理",
  steps: [
    "客户：每个数字列都评为 0 到 100 分。",
    "权重：维度占权重，维度内各列按占比分摊。",
    "分级：由得分决定，按名额或按分数线。",
    "写入：结果列写在清单旁，模型和矩阵各在单独的工作表中。",
  ],
  example: {
    customer: "客户",
    revenue: "营业额",
    growth: "增长 %",
    tier: "等级",
  },
};

/** The first run: a workbook without accounts. */
export const firstRunTexts: Readonly<Record<Language, typeof en>> = { en, zh };
