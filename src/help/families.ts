import type { Texts } from "./types";

interface Family {
  readonly id: string;
  readonly title: Texts;
  readonly about: Texts;
  readonly functions: readonly string[];
}

/** The functions as an analyst looks for them. */
export const FAMILIES: readonly Family[] = [
  {
    id: "score",
    title: { en: "Score", zh: "评分" },
    about: { en: "What is an account worth to us, and why?", zh: "客户对我们有多大价值，依据是什么？" },
    functions: [
      ...["ASSESS", "SCORE", "NORMALIZE", "BAND", "COVERAGE", "CONTRIBUTION", "GROUPSCORE", "REASON"],
      ...["TOPSIS", "AGREEMENT"],
    ],
  },
  {
    id: "tier",
    title: { en: "Tier", zh: "分级" },
    about: {
      en: "Which tier is it in, how firmly, and what would change that?",
      zh: "客户属于哪个等级，有多稳固，怎样才会改变？",
    },
    functions: [
      ...["TIER", "TIERQUOTA", "TIERPARETO", "TIERHOLD", "TIERCAP", "QUADRANT"],
      ...["TIERFLIP", "TIERGAP", "TIERODDS", "MIGRATION", "SCREEN"],
    ],
  },
  {
    id: "weight",
    title: { en: "Weight", zh: "权重" },
    about: {
      en: "What should a criterion count: by judgment, by order, by the data?",
      zh: "指标应占多大权重：凭判断、凭排序，还是凭数据？",
    },
    functions: ["AHP", "AHPCR", "AHPREPAIR", "AHPGROUP", "RANKWEIGHT", "ENTROPY", "CRITIC"],
  },
  {
    id: "portfolio",
    title: { en: "Portfolio", zh: "客户组合" },
    about: { en: "On how few accounts does the whole rest?", zh: "整体业务依赖于多少客户？" },
    functions: ["TOPSHARE", "PARETO", "HHI", "GINI", "BALANCE"],
  },
  {
    id: "customer",
    title: { en: "Customer", zh: "客户行为" },
    about: {
      en: "How does a customer buy, stay and recommend?",
      zh: "客户如何购买、是否留存、愿不愿意推荐？",
    },
    functions: ["ORDERSTATS", "RFM", "STAGE", "NPS", "RETENTION"],
  },
  {
    id: "plan",
    title: { en: "Plan", zh: "计划" },
    about: { en: "Who looks after whom, and when?", zh: "谁在什么时候负责哪些客户？" },
    functions: ["TOUCHPOINTS", "NEXTTOUCH", "STAFFING", "WORKLOAD"],
  },
  {
    id: "quality",
    title: { en: "Data quality", zh: "数据质量" },
    about: { en: "Can the figures be trusted?", zh: "这些数据可信吗？" },
    functions: ["CHECK", "CLEANNAME", "DUPLICATES"],
  },
];

/** What holds for every function; method.md is their source. */
export const RULES: readonly {
  readonly id: string;
  readonly title: Texts;
  readonly texts: readonly Texts[];
}[] = [
  {
    id: "cells",
    title: { en: "How cells are read", zh: "单元格如何读取" },
    texts: [
      {
        en: "Missing: a blank, an empty text, white space, NA, N/A, -, —, 无 or 暂无, in any letter case.",
        zh: "缺失：空白、空文本、空格、NA、N/A、-、—、无或暂无，不区分大小写。",
      },
      {
        en: "Faulty: any other text, a number stored as text, TRUE or FALSE, an error. A faulty cell leaves its own account without a result, which reads Check; the other accounts are not affected.",
        zh: "有误：其他文本、以文本形式存储的数字、TRUE 或 FALSE、错误值。有误的单元格只影响所在客户，其结果显示为 Check；其他客户不受影响。",
      },
      {
        en: 'Excel hands a blank cell to a custom function as 0, which cannot be told from a real 0. Where blanks mean "not known", write `IF(B2:D9="","",B2:D9)` in place of `B2:D9`, as the pane does.',
        zh: 'Excel 把空白单元格作为 0 传给自定义函数，无法与真正的 0 区分。如果空白表示“未知”，请用 `IF(B2:D9="","",B2:D9)` 代替 `B2:D9`，任务窗格写入的公式就是这样。',
      },
      {
        en: "Whole columns, such as `B:F`, may be selected: the blank rows below the last entry are left out. At the end of any other range a blank counts as 0, as it does elsewhere.",
        zh: "可以选择整列（例如 `B:F`），最后一行数据以下的空行不计。其他区域末尾的空白与别处一样按 0 计。",
      },
    ],
  },
  {
    id: "results",
    title: { en: "What comes back", zh: "返回什么" },
    texts: [
      {
        en: "Figures are rounded to 6 decimals, as Excel's ROUND does, before they are compared with a cut: a score that shows as 65 is 65.",
        zh: "数字先像 Excel 的 ROUND 那样舍入到 6 位小数，再与分数线比较：显示为 65 的得分就是 65。",
      },
      {
        en: "Functions are not volatile: they read no clock and draw no random number of their own. Today's date and the seed are arguments, so the same cells always give the same figures.",
        zh: "函数不是易失函数，不读取系统时间，也不自行取随机数：日期和随机种子都由参数给出，单元格不变，结果就不变。",
      },
      {
        en: "Results cannot spill inside an Excel table. There, put one formula in each row, for that row's account, and give bounds.",
        zh: "Excel 表格内不能溢出结果。在表格中请每行一个公式，只对该行的客户计算，并给出 `bounds`。",
      },
      {
        en: "Labels of tiers and quadrants are an argument wherever they come out; left out, they are English.",
        zh: "凡是返回等级或象限名称的函数，名称都可以作为参数给出；省略时为英文。",
      },
    ],
  },
  {
    id: "tail",
    title: { en: "Directions, bounds, method, missing", zh: "directions、bounds、method、missing" },
    texts: [
      {
        en: "`directions`: `max`, `benefit` or `1` where more is better; `min`, `cost` or `-1` where less is.",
        zh: "`directions`：越大越好时为 `max`、`benefit` 或 `1`；越小越好时为 `min`、`cost` 或 `-1`。",
      },
      {
        en: "`bounds`: worst and best of each criterion. With bounds a score does not move when other accounts come and go; worst above best says by itself that less is better.",
        zh: "`bounds`：每个指标的最差值和最佳值。给出之后，得分不会因其他客户的增减而变化；最差值大于最佳值即表示越小越好。",
      },
      {
        en: "`method`: how a metric becomes a rating of 0 to 100; see [[NORMALIZE]].",
        zh: "`method`：如何把数值换算为 0 到 100 的评分，见 [[NORMALIZE]]。",
      },
      {
        en: "`missing`: `unknown` leaves the criterion out and lets the others carry its weight; `zero` takes the metric as 0; `worst` rates it 0; `median` takes the column's median; `error` leaves the account without a result, which reads Check.",
        zh: "`missing`：`unknown` 不计该指标，其余权重按比例放大；`zero` 视数值为 0；`worst` 评分为 0；`median` 取该列的中位数；`error` 使该客户没有结果，显示为 Check。",
      },
    ],
  },
  {
    id: "errors",
    title: { en: "Errors", zh: "错误" },
    texts: [
      {
        en: "An argument that cannot be used gives `#VALUE!`, missing data give `#N/A`, each with a sentence that says what is wrong, where, and what to do. Excel shows it at the error's warning sign, in Chinese where Excel is in Chinese.",
        zh: "参数有误时返回 `#VALUE!`，数据不足时返回 `#N/A`，并附一句说明：什么问题、在哪里、如何处理。点击单元格旁的警告标志即可看到；中文版 Excel 显示中文提示。",
      },
    ],
  },
];
