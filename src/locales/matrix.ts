import type { Language } from "./language";

/** What the sheet KAM Matrix says. A part in square brackets falls out where one of its values is not known. */
export interface MatrixTexts {
  readonly title: string;
  /** In the chart, beside the title. */
  readonly subtitle: string;
  /** Sentences under the sheet's heading; the cuts and the number of names follow the model. */
  readonly statement: {
    readonly scatter: string;
    readonly bubble: string;
    readonly bySize: string;
    readonly byScore: string;
    readonly picked: string;
    readonly noBubble: string;
  };
  readonly axes: { readonly direct: string; readonly potential: string };
  /** Second line in a corner; `one` and `many` are the words after the count. */
  readonly corner: { readonly one: string; readonly many: string; readonly share: string };
  readonly heads: {
    readonly quadrant: string;
    readonly accounts: string;
    readonly accountShare: string;
    readonly sizeShare: string;
    readonly action: string;
  };
  readonly rows: { readonly notPlaced: string; readonly all: string };
  /** In the order core, direct, potential, poor. */
  readonly actions: readonly [string, string, string, string];
  readonly notPlaced: string;
  readonly noMatrix: string;
  /** Series that have no entry in the legend: Excel shows their names where the pointer rests. */
  readonly series: Readonly<
    Record<"direct" | "potential" | "tier" | "corners" | "figures" | "named" | "texts", string>
  >;
  /** Heads of the hidden columns. */
  readonly helpers: Readonly<
    Record<"position" | "x" | "y" | "size" | "name" | "lines" | "corners" | "text", string>
  >;
  readonly months: readonly string[];
  readonly date: string;
}

const en: MatrixTexts = {
  title: "Value matrix",
  subtitle: "{count} accounts[ at {date}]",
  statement: {
    scatter: "[As of {date}: ]{count} accounts. Cuts: direct {direct}, potential {potential}.",
    bubble:
      "Snapshot[ of {date}]: {count} accounts, cuts: direct {direct}, potential {potential}. Bubbles are sized by {size}; apply again after a change.",
    bySize: "The {named} largest by {size} are named where there is room.",
    byScore: "The {named} with the highest score are named where there is room.",
    picked: "Of these the {drawn} largest are drawn.",
    noBubble: "{absent} without a positive {size} have no bubble.",
  },
  axes: { direct: "Direct value (0 to 100)", potential: "Potential value (0 to 100)" },
  corner: { one: " account", many: " accounts", share: ", {share}% of {size}" },
  heads: {
    quadrant: "Quadrant",
    accounts: "Accounts",
    accountShare: "% of accounts",
    sizeShare: "% of {size}",
    action: "What to do",
  },
  rows: { notPlaced: "Not placed", all: "All" },
  actions: [
    "Keep and protect; both moves below lead here (our wording).",
    "Develop into key value: raise what these accounts could still become.",
    "Cultivate into key value: turn promise into business.",
    "Treat apart: decide for each account what service it still pays for.",
  ],
  notPlaced: "Unrated, to be checked, or an axis is not known.",
  noMatrix:
    "No matrix: it needs criteria on both axes. Put at least one criterion on the axis that has none and apply again.",
  series: {
    direct: "Cut of direct value",
    potential: "Cut of potential value",
    tier: "Potential cut of the tiers",
    corners: "Quadrants",
    figures: "Accounts in the quadrants",
    named: "{tier}, named",
    texts: "Texts",
  },
  helpers: {
    position: "Row",
    x: "x",
    y: "y",
    size: "Size",
    name: "Name",
    lines: "Cuts",
    corners: "Corners",
    text: "Text",
  },
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  date: "{day} {month} {year}",
};

const zh: MatrixTexts = {
  title: "价值矩阵",
  subtitle: "共 {count} 个客户[，截至{date}]",
  statement: {
    scatter: "[截至{date}，]共 {count} 个客户。分界：直接价值 {direct}，潜在价值 {potential}。",
    bubble:
      "快照[（{date}）]：共 {count} 个客户，分界：直接价值 {direct}，潜在价值 {potential}。气泡大小为{size}；数据变化后请重新应用。",
    bySize: "{size}最大的 {named} 个客户在有空位时标出名称。",
    byScore: "综合得分最高的 {named} 个客户在有空位时标出名称。",
    picked: "图中绘出其中最大的 {drawn} 个。",
    noBubble: "{absent} 个客户的{size}不是正数，没有气泡。",
  },
  axes: { direct: "直接价值（0 至 100）", potential: "潜在价值（0 至 100）" },
  corner: { one: "个客户", many: "个客户", share: "，占{size} {share}%" },
  heads: {
    quadrant: "价值象限",
    accounts: "客户数",
    accountShare: "客户数占比",
    sizeShare: "{size}占比",
    action: "对策",
  },
  rows: { notPlaced: "未进入矩阵", all: "合计" },
  actions: [
    "保持并深化，下面两类客户都应向这里转化（本工具的表述）。",
    "开发为核心型：发掘这些客户尚未实现的潜在价值。",
    "培育为核心型：把潜力转化为实际业务。",
    "区别对待：逐户确定值得投入的服务。",
  ],
  notPlaced: "未评级、待核对，或有一个轴的数值未知。",
  noMatrix: "没有矩阵：两个轴都需要指标。请为没有指标的轴至少指定一个指标，然后重新应用。",
  series: {
    direct: "直接价值分界",
    potential: "潜在价值分界",
    tier: "分级用的潜在价值分界",
    corners: "象限",
    figures: "象限内的客户",
    named: "{tier}（标名）",
    texts: "文字",
  },
  helpers: {
    position: "行号",
    x: "横轴",
    y: "纵轴",
    size: "规模",
    name: "名称",
    lines: "分界线",
    corners: "四角",
    text: "文字",
  },
  months: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
  date: "{year}年{month}月{day}日",
};

export const matrixTexts: Readonly<Record<Language, MatrixTexts>> = { en, zh };
