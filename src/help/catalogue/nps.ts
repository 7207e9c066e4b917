import type { Entry } from "../types";

export const nps: Entry = {
  answers: {
    en: "Would customers recommend us? The answers from 0 to 10 make one figure.",
    zh: "客户愿意推荐我们吗？把 0 到 10 的回答合成一个数字。",
  },
  returns: "一个 −100 到 100 的数。",
  shapes: { ratings: { en: "one number per answer, 0 to 10", zh: "每个回答一个数，0 到 10" } },
  example: {
    about: { en: "Ten answers.", zh: "十个回答。" },
    cells: [
      [{ en: "Answer", zh: "回答" }, null, "NPS"],
      ...[10, 9, 9, 8, 7, 10, 6, 3, 9, 8].map((answer) => [answer]),
    ],
    at: "C2",
    formula: "=KAM.NPS(A2:A11)",
    spill: [[30]],
    reading: {
      en: "Of ten customers, five are promoters and two detractors: `100·5÷10 − 100·2÷10 = 30`.",
      zh: "十人中五个推荐者、两个贬损者：`100·5÷10 − 100·2÷10 = 30`。",
    },
  },
  formulas: [String.raw`NPS = 100\cdot\frac{p - d}{n}`],
  notes: [
    {
      en: "$p$ is the number of answers of 9 and 10, $d$ of 0 to 6, $n$ of all answers.",
      zh: "$p$ 为 9 分和 10 分的个数，$d$ 为 0 到 6 分的个数，$n$ 为全部回答的个数。",
    },
  ],
  source: [
    {
      en: "The score is that of Reichheld 2003. The training deck names it among the figures of a customer relationship.",
      zh: "该指标出自 Reichheld 2003。培训课件把它列为客户关系指标之一。",
    },
  ],
  ours: [
    {
      en: "An answer outside 0 to 10 is refused, since a five-point scale would give a figure that looks right.",
      zh: "0 到 10 之外的回答会被拒绝，因为五分制的数据会得出看似正确的数字。",
    },
  ],
  peers: [
    {
      name: { en: "Survey tools", zh: "调查软件" },
      how: {
        en: "The same figure, often shown as a whole number. With few answers it moves a lot: one answer in ten is worth ten points.",
        zh: "结果相同，常以整数显示。回答少时波动很大：十个回答中的一个就相当于十分。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.NPS({10;11})",
      code: "NUMBER_EXPECTED",
      where: { path: "ratings", row: 2, content: "11", expected: "0 … 10" },
    },
    {
      formula: '=KAM.NPS({10;"good"})',
      code: "NUMBER_EXPECTED",
      where: { path: "ratings", row: 2, content: "good" },
    },
    { formula: '=KAM.NPS({"";""})', code: "NO_FIGURE", where: { path: "ratings" } },
  ],
  related: ["RETENTION", "STAGE"],
  sources: ["reichheld2003", "deck"],
};
