import type { Entry } from "../types";

export const nps: Entry = {
  answers: {
    en: "Would customers recommend us? One figure out of the answers from 0 to 10.",
    zh: "客户愿意推荐我们吗？把 0 到 10 的回答合成一个数字。",
  },
  returns: "一个 −100 到 100 的数。",
  shapes: { ratings: { en: "answers, 0 to 10", zh: "回答，0 到 10" } },
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
      en: "Five promoters, two detractors of ten: `100·5÷10 − 100·2÷10 = 30`.",
      zh: "十人中五个推荐者、两个贬损者：`100·5÷10 − 100·2÷10 = 30`。",
    },
  },
  formulas: [String.raw`NPS = 100\cdot\frac{p - d}{n}`],
  notes: [
    {
      en: "$p$ are the answers of 9 and 10, $d$ those of 0 to 6, $n$ all answers.",
      zh: "$p$ 为 9 和 10 分的个数，$d$ 为 0 到 6 分的个数，$n$ 为全部回答数。",
    },
  ],
  source: [
    {
      en: "Reichheld 2003. The training deck names it among the figures of a customer relationship.",
      zh: "Reichheld 2003。培训课件把它列为客户关系指标之一。",
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
        en: "The same figure, mostly rounded to a whole number. With few answers it moves a lot: one answer in ten is worth ten points.",
        zh: "结果相同，但多取整数。回答少时波动很大：十个回答中的一个就相当于十分。",
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
  related: ["TOPSHARE"],
  sources: ["reichheld2003", "deck"],
};
