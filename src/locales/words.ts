import type { Language } from "./language";

/** Words that results use in cells. They stand in KAM Model, where an analyst may replace them. */
export interface Words {
  readonly unrated: string;
  readonly check: string;
  /** Labels of the source's tiers, best first. */
  readonly tiers: readonly [string, string, string, string];
  /** Labels of the quadrants core, direct, potential, poor. */
  readonly quadrants: readonly [string, string, string, string];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    unrated: "Unrated",
    check: "Check",
    tiers: ["Strategic", "Core", "Potential", "Service"],
    quadrants: ["Key value", "Direct value", "Potential value", "Low value"],
  },
  zh: {
    unrated: "未评级",
    check: "待核对",
    tiers: ["战略级", "核心级", "潜力级", "服务级"],
    quadrants: ["核心型", "直接型", "潜在型", "待优化型"],
  },
};
