import type { Entry } from "../types";
import { judgments } from "./sheets";

export const ahp: Entry = {
  answers: {
    en: "What should each criterion weigh, when people can only say which of two matters more? Such pairs are turned into weights.",
    zh: "只能两两比较重要性时，每个指标应占多大权重？本函数把这些比较换算为权重。",
  },
  returns: "每个指标一行：权重。",
  example: {
    about: {
      en: "Revenue matters three times as much as margin and five times as much as growth, margin twice as much as growth. Only the triangle above the diagonal is filled in.",
      zh: "营业额的重要性是毛利率的 3 倍、增长率的 5 倍，毛利率是增长率的 2 倍。只填对角线以上的部分。",
    },
    cells: judgments([3, 5, 2], { en: "Weight", zh: "权重" }),
    at: "F2",
    formula: "=KAM.AHP(B2:D4)",
    spill: [[0.648329], [0.229651], [0.12202]],
    decimals: 4,
    reading: {
      en: "Revenue takes about two thirds of the weight. By hand, with `geometric`, the rows' products are 15, 2 ÷ 3 and 1 ÷ 10, and the first weight is `15^(1÷3) ÷ (15^(1÷3) + (2÷3)^(1÷3) + (1÷10)^(1÷3)) = 0.648`. With three criteria both methods give the same weights.",
      zh: "营业额约占三分之二。用 `geometric` 手算：各行之积为 15、2 ÷ 3、1 ÷ 10，第一个权重为 `15^(1÷3) ÷ (15^(1÷3) + (2÷3)^(1÷3) + (1÷10)^(1÷3)) = 0.648`。三个指标时两种方法结果相同。",
    },
  },
  formulas: [
    String.raw`A w = \lambda w\quad\sum w_i = 1`,
    String.raw`\text{geometric}\quad w_i\propto (\prod_j a_{ij})^{1/k}`,
  ],
  notes: [
    {
      en: "$a_{ij}$ says how many times more important $i$ is than $j$, $a_{ji} = 1/a_{ij}$; $\\lambda$ is the largest eigenvalue. $k$ is the number of criteria. The eigenvector is found by power iteration, until no weight moves by more than a millionth of a millionth.",
      zh: "$a_{ij}$ 表示 $i$ 的重要性是 $j$ 的多少倍，$a_{ji} = 1/a_{ij}$；$\\lambda$ 为最大特征值。$k$ 为指标数。特征向量用幂法迭代，直到任何权重的变化不超过一万亿分之一。",
    },
    {
      en: "Saaty's scale runs from 1 (equal) to 9 (extremely more important). Any positive number is accepted.",
      zh: "Saaty 标度从 1（同等重要）到 9（极端重要）。可以使用任何正数。",
    },
  ],
  source: [
    {
      en: "The eigenvector is the method of Saaty 1980, the geometric mean that of Crawford and Williams 1985. The training deck asks to optimise the weights and names no method.",
      zh: "特征向量法见 Saaty 1980，几何平均法见 Crawford 与 Williams 1985。培训课件要求优化权重，但没有给出方法。",
    },
  ],
  ours: [
    {
      en: "A full matrix is checked: a pair that is not reciprocal is refused, with the figure that would fit.",
      zh: "填写完整矩阵时会检查：不互为倒数的判断会被拒绝，并给出应有的数值。",
    },
  ],
  peers: [
    {
      name: { en: "Templates by column means", zh: "按列平均的模板" },
      how: {
        en: "The mean of the normalised columns is an approximation: it departs from the eigenvector as soon as judgments contradict one another.",
        zh: "取归一化各列的平均值只是近似，判断一有矛盾就会偏离特征向量。",
      },
    },
    {
      name: "AHPy",
      how: {
        en: "Its weights by the eigenvector are the same. Our tests compare them on the seven drinks of Saaty 2008.",
        zh: "其特征向量法的权重相同；我们的测试用 Saaty 2008 中七种饮料的例子对照。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.AHP({1,3;0.5,1})",
      code: "JUDGMENT",
      where: { path: "matrix", row: 2, position: 1, content: "0.5", expected: "0.3333" },
    },
    {
      formula: "=KAM.AHP({1,-3;0,1})",
      code: "JUDGMENT",
      where: { path: "matrix", row: 1, position: 2, content: "-3", expected: "> 0" },
    },
    {
      formula: '=KAM.AHP({1,"much";0,1})',
      code: "JUDGMENT",
      where: { path: "matrix", row: 1, position: 2, content: "much" },
    },
    {
      formula: "=KAM.AHP(B2:D3)",
      code: "SHAPE",
      where: { path: "matrix", content: "2 × 3", expected: "3 × 3" },
    },
    {
      formula: '=KAM.AHP(B2:D4,"mean")',
      code: "OPTION_UNKNOWN",
      where: { path: "method", content: "mean", expected: "eigenvector, geometric" },
    },
  ],
  related: ["AHPCR", "AHPREPAIR", "AHPGROUP", "RANKWEIGHT"],
  sources: ["saaty1980", "saaty2008", "crawford1985", "deck"],
};
