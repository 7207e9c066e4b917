import type { Language } from "./language";

/** Words that results use in cells. They stand in KAM Model, where an analyst may replace them. */
export interface Words {
  readonly unrated: string;
  readonly check: string;
  /** Labels of the source's tiers, best first. */
  readonly tiers: readonly [string, string, string, string];
  /** Labels of the quadrants core, direct, potential, poor. */
  readonly quadrants: readonly [string, string, string, string];
  /** Labels of the stages of a customer's life, in the order of the model's. */
  readonly stages: readonly [string, string, string, string, string, string];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    unrated: "Unrated",
    check: "Check",
    tiers: ["Strategic", "Core", "Potential", "Service"],
    quadrants: ["Key value", "Direct value", "Potential value", "Low value"],
    stages: ["Probation", "Growth", "Stable", "Decline", "Redevelopment", "Extension"],
  },
  zh: {
    unrated: "未评级",
    check: "待核对",
    tiers: ["战略级", "核心级", "潜力级", "服务级"],
    quadrants: ["核心型", "直接型", "潜在型", "待优化型"],
    stages: ["考察期", "形成期", "稳定期", "退化期", "二次开发", "稳定期延伸"],
  },
};
