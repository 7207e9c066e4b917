import type { Entry } from "../types";
import { judgments } from "./sheets";

export const ahpRepair: Entry = {
  answers: {
    en: "Which judgment should be asked again first, and what would fit? The function proposes, people decide.",
    zh: "应当首先重新询问哪一项判断，多少才与其他判断相容？函数只提出建议，由人决定。",
  },
  returns: "一行：行号、列号、给出的判断值、由权重推出的判断值，以及采用后者之后的一致性比率。",
  example: {
    about: {
      en: "The contradicting judgments of [[AHPCR]].",
      zh: "[[AHPCR]] 中自相矛盾的判断。",
    },
    cells: judgments(
      [3, 2, 4],
      { en: "Row", zh: "行" },
      { en: "Column", zh: "列" },
      { en: "Given", zh: "给出" },
      { en: "Fitting", zh: "相容" },
      { en: "CR after", zh: "之后的 CR" },
    ),
    at: "F2",
    formula: "=KAM.AHPREPAIR(B2:D4)",
    spill: [[1, 2, 3, 1.650964, 0.138486]],
    decimals: [0, 0, 0, 4, 4],
    reading: {
      en: "With three criteria all three judgments are equally far off, and the first is named: revenue over margin. The fitting figure is the ratio of the two weights.",
      zh: "只有三个指标时，三项判断的偏离程度相同，取第一项：营业额对毛利率。相容的数值为两者权重之比。",
    },
  },
  formulas: [String.raw`\argmax_{i<j}|\ln(a_{ij}\frac{w_j}{w_i})|`],
  notes: [
    {
      en: "$a_{ij}$ is the judgment, $w_i/w_j$ what the weights of [[AHP]] imply. The pair with the largest distance is named, the first where several are equally far.",
      zh: "$a_{ij}$ 为判断值，$w_i/w_j$ 为 [[AHP]] 权重所推出的数值。取距离最大的一项，距离相同时取第一项。",
    },
  ],
  source: [
    {
      en: "Saaty 2003 takes as the most inconsistent judgment the one furthest from the ratio of the weights.",
      zh: "Saaty 2003 把与权重之比相差最远的一项视为最不一致的判断。",
    },
  ],
  ours: [
    {
      en: "The ratio after the change, by Saaty's table of 1980, so that one sees what asking again would bring.",
      zh: "给出修改之后的一致性比率（按 Saaty 的表），便于看出重新询问的效果。",
    },
  ],
  peers: [
    {
      name: { en: "Automatic repair", zh: "自动修正" },
      how: {
        en: "Where a program changes judgments until the ratio is low, the weights are the program's, not the judges'.",
        zh: "如果由软件修改判断，直到比率足够低，得到的就是软件的权重，而不是评判者的权重。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.AHPREPAIR(B2)",
      code: "SHAPE",
      where: { path: "matrix", content: "1 × 1", expected: "≥ 2 × 2" },
    },
    {
      formula: "=KAM.AHPREPAIR({1,0;0,1})",
      code: "JUDGMENT",
      where: { path: "matrix", row: 1, position: 2, content: "0", expected: "> 0" },
    },
  ],
  related: ["AHP", "AHPCR"],
  sources: ["saaty2003", "saaty1980"],
};
