import type { Language } from "../language";

const en = {
  why: "What the ratings of {count} accounts alone would weigh. They tell how well a criterion parts the accounts, not how much it matters to you.",
  method: "From the data",
  methods: { critic: "CRITIC", entropy: "Entropy", both: "Mean of both" },
  explain: {
    critic:
      "A criterion weighs more, the wider it is spread and the less it goes along with the others (Diakoulaki 1995).",
    entropy: "A criterion weighs more, the more unevenly it is spread over the accounts (Shannon's entropy).",
    both: "The plain mean of both (ours).",
  },
  part: "Part of the data",
  parts: "{own}% yours, {data}% data",
  head: { name: "Weight", own: "yours", blend: "blend" },
  use: "Use the blend",
  nothing: "At 0% the blend is what you have chosen.",
  waiting: "Reading the ratings…",
};

const zh: typeof en = {
  why: "仅凭 {count} 家客户的评分得出的权重。它反映指标区分客户的能力，而不是指标对您的重要性。",
  method: "数据赋权方法",
  methods: { critic: "CRITIC", entropy: "熵权法", both: "两者平均" },
  explain: {
    critic: "指标的离散程度越大、与其他指标的相关性越低，权重越大（Diakoulaki 1995）。",
    entropy: "指标在客户间分布越不均匀，权重越大（香农信息熵）。",
    both: "两种方法的简单平均（本工具设定）。",
  },
  part: "数据所占比例",
  parts: "自定 {own}%，数据 {data}%",
  head: { name: "权重", own: "自定", blend: "融合" },
  use: "采用融合权重",
  nothing: "比例为 0% 时，融合结果即为自定权重。",
  waiting: "正在读取评分……",
};

/** Weights from the data on the page Weights. */
export const fromDataTexts: Readonly<Record<Language, typeof en>> = { en, zh };
