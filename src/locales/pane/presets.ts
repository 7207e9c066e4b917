import type { Language } from "../language";
import { proposal } from "../proposal";

/** A set of dimensions that a source names. */
export interface PresetText {
  readonly name: string;
  /** Where it stands. */
  readonly source: string;
  /** What the source leaves open or contradicts, and what we do about it. */
  readonly note: string;
  /** Names of the dimensions, in the order of the source. */
  readonly dimensions: readonly string[];
}

export type PresetId = "radar" | "second" | "principles" | "standards" | "selection" | "lenses";

const english = proposal.en.dimensions;
const chinese = proposal.zh.dimensions;

const en: Readonly<Record<PresetId, PresetText>> = {
  radar: {
    name: "Value radar 35 / 30 / 20 / 10 / 5",
    source: "Strategy training deck, 2026: value radar",
    note: "The source says six dimensions and names five. We add none.",
    dimensions: [english.financial, english.synergy, english.influence, english.growth, english.risk],
  },
  second: {
    name: "Four dimensions",
    source: "Strategy training deck, 2026: reading of the dimensions",
    note: "The same source as the radar, with another list and no weights; equal weights are ours. Finance holds future potential here, so growth counts there.",
    dimensions: ["Financial contribution", "Strategic synergy", "Cooperative value", "Risk"],
  },
  principles: {
    name: "Four grading principles",
    source: "Grading principles of key accounts",
    note: "No weights are given; equal ones are ours. Strategic value holds future potential too, so potential may count twice.",
    dimensions: ["Sales contribution", "Strategic value", "Growth of potential", "Loyalty"],
  },
  standards: {
    name: "Four grading standards",
    source: "Grading principles of key accounts, questions and answers",
    note: "The third list of one document, without weights; equal ones are ours. Nothing in it looks ahead, and risk has no place.",
    dimensions: ["Turnover", "Frequency of purchase", "History of cooperation", "Market share"],
  },
  selection: {
    name: "Three selection criteria",
    source: "Key account management and relationship marketing",
    note: "No weights are given; equal ones are ours. Contribution holds margin and market share as well as sales.",
    dimensions: ["Strategic fit", "Business contribution", "Stability of cooperation"],
  },
  lenses: {
    name: "Five lenses",
    source: "Textbook on core accounts: ways to identify them",
    note: "No weights are given; equal ones are ours. The management lens asks what helps us to save cost: a benefit, not size.",
    dimensions: ["Margin and cost", "Life cycle", "Loyalty", "Strategy", "Management"],
  },
};

const zh: Readonly<Record<PresetId, PresetText>> = {
  radar: {
    name: "价值雷达 35 / 30 / 20 / 10 / 5",
    source: "2026 年大客户战略培训：客户价值雷达图",
    note: "资料称六个维度，只列出五个；我们不补造第六个。",
    dimensions: [chinese.financial, chinese.synergy, chinese.influence, chinese.growth, chinese.risk],
  },
  second: {
    name: "四个维度",
    source: "2026 年大客户战略培训：维度解析",
    note: "与雷达图同一资料，维度却不同，也没有权重；等权为本工具设定。财务贡献含未来潜力，因此成长计入其中。",
    dimensions: ["财务贡献", "战略协同", "协同价值", "风险系数"],
  },
  principles: {
    name: "四项分级原则",
    source: "大客户分级原则",
    note: "资料未给权重，等权为本工具设定。战略价值也含未来潜力，潜力可能重复计算。",
    dimensions: ["销售贡献", "战略价值", "潜力增长", "忠诚度"],
  },
  standards: {
    name: "四项分级标准",
    source: "大客户分级原则：常见问题",
    note: "同一资料的第三份清单，未给权重，等权为本工具设定。其中没有面向未来的指标，也没有风险。",
    dimensions: ["营业额", "购买频率", "合作历史", "市场份额"],
  },
  selection: {
    name: "三项选择标准",
    source: "大客户管理与关系营销",
    note: "资料未给权重，等权为本工具设定。业务贡献度除销售外还含利润率和市场份额。",
    dimensions: ["战略匹配度", "业务贡献度", "合作稳定性"],
  },
  lenses: {
    name: "五个识别角度",
    source: "核心客户教材：识别方法",
    note: "资料未给权重，等权为本工具设定。管理维度问的是能否帮我们节约成本：看收益，不看规模。",
    dimensions: ["利润率与成本", "生命周期", "忠诚度", "战略", "管理"],
  },
};

/** Presets of dimensions, each with its source and its contradiction told. */
export const presetTexts: Readonly<Record<Language, Readonly<Record<PresetId, PresetText>>>> = { en, zh };
