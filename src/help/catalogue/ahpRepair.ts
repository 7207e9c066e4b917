import type { Entry } from "../types";
import { judgments } from "./sheets";

export const ahpRepair: Entry = {
  answers: {
    en: "Which judgment should be asked again first, and what would fit? It proposes; people decide.",
    zh: "应当首先重新询问哪一项判断，怎样才相符？由本函数建议，由人决定。",
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
      { en: "Fitting", zh: "相符" },
      { en: "CR after", zh: "之后的 CR" },
    ),
    at: "F2",
    formula: "=KAM.AHPREPAIR(B2:D4)",
    spill: [[1, 2, 3, 1.650964, 0.138486]],
    decimals: [0, 0, 0, 4, 4],
    reading: {
      en: "With three criteria all judgments of a contradiction are equally far off, and the first is named: revenue over margin. Its figure is the ratio of the two weights.",
      zh: "三个指标时，矛盾中的各项判断偏离程度相同，取第一项：营业额对毛利率。相符的数值为两者权重之比。",
    },
  },
  formulas: [String.raw`\text{max}_{i<j}|\ln(a_{ij}\frac{w_j}{w_i})|`],
  notes: [
    {
      en: "$a_{ij}$ is the judgment, $w_i/w_j$ what the weights of [[AHP]] imply. The pair with the largest distance is named, the first where several are equally far.",
      zh: "$a_{ij}$ 为判断值，$w_i/w_j$ 为 [[AHP]] 权重所推出的数值。取距离最大的一项，距离相同时取第一项。",
    },
  ],
  source: [
    {
      en: "Saaty 2003: the most inconsistent judgment is the one furthest from the ratio of the weights.",
      zh: "Saaty 2003：最不一致的判断是与权重之比相差最远的一项。",
    },
  ],
  ours: [
    {
      en: "The ratio after the change, by Saaty's table, so that one sees what a second question would bring.",
      zh: "给出修改之后的一致性比率（按 Saaty 的表），便于看出重新询问的效果。",
    },
  ],
  peers: [
    {
      name: { en: "Automatic repair", zh: "自动修正" },
      how: {
        en: "Some programs change judgments until the ratio is low. The weights then are the program's, not the judges'.",
        zh: "有些软件会自动修改判断，直到比率足够低。这样得到的权重属于软件，而不是评判者。",
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
      where: { row: 1, column: "2", content: "0", expected: "> 0" },
    },
  ],
  related: ["AHP", "AHPCR"],
  sources: ["saaty2003"],
};
