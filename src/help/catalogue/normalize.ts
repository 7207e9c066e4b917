import type { Entry } from "../types";
import { portfolioWith } from "./sheets";

export const normalize: Entry = {
  answers: {
    en: "How good is each figure, on one scale for all criteria? This is the first step of every score, shown by itself.",
    zh: "换算到统一的尺度上，每个数值有多好？这是计算得分的第一步，在此单独列出。",
  },
  returns:
    "每个客户一行，每个指标一列：评分，不舍入，因此由它算出的得分与 SCORE 相同；未知时为空文本，单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  shapes: { method: { en: "1 or k options, of eight", zh: "1 个或 k 个选项，共八种" } },
  example: {
    about: {
      en: "Three accounts; worst and best are given, so that the ratings do not move when a fourth account joins.",
      zh: "三个客户；最差值和最佳值已给定，因此增加客户时评分不变。",
    },
    cells: portfolioWith(
      { en: "Revenue", zh: "营业额" },
      { en: "Margin", zh: "毛利率" },
      { en: "Days late", zh: "逾期" },
    ),
    at: "F2",
    formula: "=KAM.NORMALIZE(B2:D4,,C7:D9)",
    spill: [
      [80, 50, 80],
      [40, 75, 100],
      [100, 25, 50],
    ],
    decimals: 0,
    reading: {
      en: "Alder's margin of 20 lies midway from 0 to 40: `100·(20 − 0) ÷ (40 − 0) = 50`. Ten days late, from 50 at worst to 0 at best: `100·(10 − 50) ÷ (0 − 50) = 80`.",
      zh: "甲公司毛利率 20，位于 0 与 40 的正中：`100·(20 − 0) ÷ (40 − 0) = 50`。逾期 10 天，最差为 50、最佳为 0：`100·(10 − 50) ÷ (0 − 50) = 80`。",
    },
  },
  formulas: [
    String.raw`\text{minmax, p5p95}\quad r = 100\cdot\frac{x - a}{b - a}`,
    String.raw`\text{log}\quad r = 100\cdot\frac{\ln(x/a)}{\ln(b/a)}`,
    String.raw`\text{percentile}\quad r = 100\cdot\frac{\bar{R} - 0.5}{n}`,
    String.raw`\text{max}\quad r = 100\cdot\frac{x}{\max x}`,
    String.raw`\text{sum}\quad r = 100\cdot\frac{x}{\sum x}`,
    String.raw`\text{vector}\quad r = 100\cdot\frac{x}{\sqrt{\sum x^2}}`,
    String.raw`\text{zscore}\quad r = 100\cdot\Phi(\frac{x - \mu}{\sigma})`,
  ],
  notes: [
    {
      en: "$a$ is the worst, $b$ the best metric, from `bounds`, else the data: `minmax` takes the extremes, `p5p95` the 5th and 95th percentile (as PERCENTILE.INC), `log` the extremes of the positive values. Ratings are clipped to 0 to 100.",
      zh: "$a$ 为最差值，$b$ 为最佳值，取自 `bounds`，否则取自数据：`minmax` 取极值，`p5p95` 取第 5 和第 95 百分位数（同 PERCENTILE.INC），`log` 取正数中的极值。评分限制在 0 到 100 之间。",
    },
    {
      en: "$\\bar{R}$ is the mid-rank among the $n$ known values; equal values share it. $\\mu$ and $\\sigma$ are mean and population deviation, $\\Phi$ the normal distribution.",
      zh: "$\\bar{R}$ 为在 $n$ 个已知值中的平均名次，相同的值名次相同。$\\mu$ 和 $\\sigma$ 为均值和总体标准差，$\\Phi$ 为正态分布函数。",
    },
    {
      en: "`percentile`, `max`, `sum`, `vector` and `zscore` compare with the other accounts. There `bounds` plays no part, except that worst above best says that less is better.",
      zh: "`percentile`、`max`、`sum`、`vector` 和 `zscore` 与其他客户比较；此时 `bounds` 不起作用，只有最差值大于最佳值时表示越小越好。",
    },
    {
      en: "Where less is better, `percentile`, `max`, `sum` and `vector` are mirrored, 100 − r, and `zscore` takes −z.",
      zh: "越小越好时，`percentile`、`max`、`sum`、`vector` 取镜像 100 − r，`zscore` 取 −z。",
    },
  ],
  source: [
    {
      en: "The training deck makes the scoring standard a step of its own and gives no scale. `vector` is that of Hwang and Yoon 1981; percentiles are of the seventh type of Hyndman and Fan 1996.",
      zh: "“建立评分标准”是培训课件中单独的一步，但没有给出刻度。`vector` 出自 Hwang 与 Yoon 1981，百分位数采用 Hyndman 与 Fan 1996 中的第七类。",
    },
  ],
  ours: [
    {
      en: "A column in which all values are equal rates 50 throughout.",
      zh: "全列数值相同时，评分一律为 50。",
    },
    {
      en: "On `log` a metric of 0 or below rates 0 where more is better, 100 where less is.",
      zh: "使用 `log` 时，不大于 0 的数值在越大越好时评 0 分，越小越好时评 100 分。",
    },
  ],
  peers: [
    {
      name: { en: "R scale()", zh: "R 的 scale()" },
      how: {
        en: "Divides by the sample deviation (n − 1) and stops at z; we divide by n and turn z into 0 to 100.",
        zh: "除以样本标准差（n − 1），结果停在 z 值；我们除以 n，并把 z 换算到 0 到 100。",
      },
    },
    {
      name: "pymcdm",
      how: {
        en: "Its sum normalisation turns costs into 1/x, which bends the scale, and refuses a 0. We mirror instead, for sum as for max and vector.",
        zh: "其 sum 归一化把成本型指标变为 1/x，使刻度变形，并且不接受 0。我们对 sum、max、vector 一律取镜像。",
      },
    },
    {
      name: "PERCENTRANK",
      how: {
        en: "Excel cuts it to three digits unless told otherwise and gives the lowest value 0; mid-ranks keep every digit and treat both ends alike.",
        zh: "Excel 默认只保留三位，且最低者为 0；平均名次保留全部位数，对两端一视同仁。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.NORMALIZE(B2:D4,,C7:D9,"linear")',
      code: "OPTION_UNKNOWN",
      where: {
        path: "method",
        content: "linear",
        expected: "minmax, p5p95, log, percentile, max, sum, vector, zscore",
      },
    },
    {
      formula: '=KAM.NORMALIZE(B2:B4,,{0,100},"log")',
      code: "ANCHORS_NOT_POSITIVE",
      where: { content: "0", path: "metrics", position: 1 },
    },
    {
      formula: "=KAM.NORMALIZE(B2:D4,,C7:D8)",
      code: "SHAPE",
      where: { path: "bounds", content: "2 × 2", expected: "3 × 2" },
    },
    {
      formula: '=KAM.NORMALIZE(B2:D2,,C7:D9,"percentile")',
      code: "ANCHORS_MISSING",
      where: { path: "metrics", position: 1 },
    },
    {
      formula: '=KAM.NORMALIZE({5;-2},,,"sum")',
      code: "NUMBER_EXPECTED",
      where: { content: "-2", expected: "≥ 0", path: "metrics", position: 1 },
    },
  ],
  related: ["SCORE", "BAND", "CONTRIBUTION", "TOPSIS"],
  sources: ["deck", "hwang1981", "hyndman1996"],
};
