import type { Language } from "./language";

/** Words that results use in cells. They stand in KAM Model, where an analyst may replace them. */
export interface Words {
  readonly unrated: string;
  readonly check: string;
  /** Labels of the quadrants core, direct, potential, poor. */
  readonly quadrants: readonly [string, string, string, string];
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    unrated: "Unrated",
    check: "Check",
    quadrants: ["Key value", "Direct value", "Potential value", "Low value"],
  },
  zh: {
    unrated: "未评级",
    check: "待核对",
    quadrants: ["核心型", "直接型", "潜在型", "待优化型"],
  },
};
