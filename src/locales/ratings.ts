import type { Language } from "./language";

/** What the sheet KAM Ratings says to its reader. */
export interface RatingsTexts {
  /** Beside the title; `date` is the day the result is stated for. */
  readonly note: (date: string | null) => string;
  /** In place of a rating, coverage and score where a cell of the account is no number. */
  readonly faulty: string;
  /** The step that decided a tier. */
  readonly steps: Readonly<Record<"score" | "buffer" | "potential" | "gate" | "override", string>>;
  readonly captions: Readonly<
    Record<"ratings" | "score" | "steps" | "matrix" | "gates" | "metrics" | "kam", string>
  >;
  readonly heads: Readonly<
    Record<
      | "number"
      | "account"
      | "direct"
      | "potential"
      | "coverage"
      | "score"
      | "ratedScore"
      | "byScore"
      | "afterBuffer"
      | "afterPotential"
      | "afterGates"
      | "modelTier"
      | "override"
      | "tier"
      | "decidedBy"
      | "quadrant"
      | "rank"
      | "previous"
      | "snapshotId"
      | "snapshotTier"
      | "matrixX"
      | "matrixY",
      string
    >
  >;
  readonly ratingRows: Readonly<
    Record<
      | "position"
      | "weight"
      | "directWeight"
      | "potentialWeight"
      | "direction"
      | "scale"
      | "missing"
      | "low"
      | "high"
      | "from"
      | "to"
      | "median"
      | "ifMissing",
      string
    >
  >;
  readonly metricRows: Readonly<
    Record<"observed" | "leftOut" | "smallest" | "largest" | "p5" | "p95" | "median" | "ifMissing", string>
  >;
  readonly gateRows: Readonly<Record<"position" | "comparison" | "value" | "cap", string>>;
  readonly settingRows: Readonly<
    Record<
      | "anchors"
      | "minCoverage"
      | "rule"
      | "potentialCut"
      | "buffer"
      | "asOf"
      | "unrated"
      | "check"
      | "tiers"
      | "directCut"
      | "potentialMatrixCut",
      string
    >
  >;
}

const en: RatingsTexts = {
  note: (date) =>
    "One row per account, in the order of the list. The rows above the heads are the recipe: how each metric becomes " +
    `a rating from 0 to 100, and what it weighs.${date === null ? "" : ` As of ${date}.`}`,
  faulty: "error",
  steps: {
    score: "score",
    buffer: "buffer",
    potential: "potential",
    gate: "gate",
    override: "override",
  },
  captions: {
    ratings: "Ratings, 0 to 100",
    score: "Score, 0 to 100",
    steps: "Steps to the tier, 1 = top",
    matrix: "Value matrix",
    gates: "Gates: highest tier allowed",
    metrics: "Metrics as read",
    kam: "KAM functions, calculated by the add-in",
  },
  heads: {
    number: "#",
    account: "Account",
    direct: "Direct value",
    potential: "Potential value",
    coverage: "Coverage",
    score: "Score",
    ratedScore: "Score if rated",
    byScore: "By score",
    afterBuffer: "After buffer",
    afterPotential: "After potential",
    afterGates: "After gates",
    modelTier: "Model's tier",
    override: "Override",
    tier: "Tier",
    decidedBy: "Decided by",
    quadrant: "Quadrant",
    rank: "Rank",
    previous: "Previous tier",
    snapshotId: "Account in snapshot",
    snapshotTier: "Tier in snapshot",
    matrixX: "Matrix x",
    matrixY: "Matrix y",
  },
  ratingRows: {
    position: "Row in KamCriteria",
    weight: "Weight, of 100",
    directWeight: "Weight in direct value",
    potentialWeight: "Weight in potential value",
    direction: "Direction",
    scale: "Scale",
    missing: "Missing",
    low: "Low end of the data",
    high: "High end of the data",
    from: "From (rates 0)",
    to: "To (rates 100)",
    median: "Median",
    ifMissing: "Rating if missing",
  },
  metricRows: {
    observed: "Numbers",
    leftOut: "Left out (log: 0 or less)",
    smallest: "Smallest",
    largest: "Largest",
    p5: "5th percentile",
    p95: "95th percentile",
    median: "Median",
    ifMissing: "Metric if missing",
  },
  gateRows: {
    position: "Row in KamGates",
    comparison: "Comparison",
    value: "Value",
    cap: "Highest tier allowed",
  },
  settingRows: {
    anchors: "Anchors",
    minCoverage: "Minimum coverage",
    rule: "Tier rule",
    potentialCut: "Potential cut",
    buffer: "Buffer",
    asOf: "As of",
    unrated: "Word for unrated",
    check: "Word for error",
    tiers: "Tiers",
    directCut: "Matrix cut, direct",
    potentialMatrixCut: "Matrix cut, potential",
  },
};

const zh: RatingsTexts = {
  note: (date) =>
    "每个客户一行，顺序与客户表相同。标题以上各行是计算方法：每项原始数据如何换算为 0 至 100 的评分，以及各占多少权重。" +
    (date === null ? "" : `数据截至 ${date}。`),
  faulty: "错误",
  steps: {
    score: "得分",
    buffer: "缓冲区",
    potential: "潜力规则",
    gate: "限级条件",
    override: "人工指定",
  },
  captions: {
    ratings: "评分（0 至 100）",
    score: "得分（0 至 100）",
    steps: "定级步骤（1 为最高等级）",
    matrix: "价值矩阵",
    gates: "限级条件：允许的最高等级",
    metrics: "原始数据",
    kam: "KAM 函数（由加载项计算）",
  },
  heads: {
    number: "序号",
    account: "客户",
    direct: "直接价值",
    potential: "潜在价值",
    coverage: "数据覆盖率",
    score: "综合得分",
    ratedScore: "参评得分",
    byScore: "按得分",
    afterBuffer: "缓冲区之后",
    afterPotential: "潜力规则之后",
    afterGates: "限级条件之后",
    modelTier: "模型等级",
    override: "人工指定等级",
    tier: "客户等级",
    decidedBy: "决定步骤",
    quadrant: "价值象限",
    rank: "排名",
    previous: "上期等级",
    snapshotId: "快照中的客户",
    snapshotTier: "快照中的等级",
    matrixX: "矩阵横轴",
    matrixY: "矩阵纵轴",
  },
  ratingRows: {
    position: "在 KamCriteria 中的行",
    weight: "权重（合计 100）",
    directWeight: "直接价值中的权重",
    potentialWeight: "潜在价值中的权重",
    direction: "方向",
    scale: "刻度",
    missing: "缺失时的处理",
    low: "数据低端",
    high: "数据高端",
    from: "起点（0 分）",
    to: "终点（100 分）",
    median: "中位数",
    ifMissing: "缺失时的评分",
  },
  metricRows: {
    observed: "数字个数",
    leftOut: "不计入（对数：不大于 0）",
    smallest: "最小值",
    largest: "最大值",
    p5: "第 5 百分位数",
    p95: "第 95 百分位数",
    median: "中位数",
    ifMissing: "缺失时的取值",
  },
  gateRows: {
    position: "在 KamGates 中的行",
    comparison: "比较方式",
    value: "比较值",
    cap: "允许的最高等级",
  },
  settingRows: {
    anchors: "锚点来源",
    minCoverage: "最低覆盖率",
    rule: "分级规则",
    potentialCut: "潜在价值分界",
    buffer: "缓冲区",
    asOf: "截止日期",
    unrated: "未评级用词",
    check: "待核对用词",
    tiers: "等级数",
    directCut: "矩阵分界（直接）",
    potentialMatrixCut: "矩阵分界（潜在）",
  },
};

export const RATINGS_TEXTS: Readonly<Record<Language, RatingsTexts>> = { en, zh };
