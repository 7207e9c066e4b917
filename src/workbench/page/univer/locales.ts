import { type ILocales, LocaleType, mergeLocales } from "@univerjs/core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import type { PageLanguage } from "../texts";

/** Missing from Univer 0.25.1's own words. */
const progress = (calculating: string, done: string): object => ({
  "sheets-formula": {
    progress: {
      analyzing: calculating,
      calculating,
      "array-analysis": calculating,
      "array-calculation": calculating,
      done,
    },
  },
});

/** The grid's own words: menus, tips, descriptions of native functions. */
export const locales: ILocales = {
  [LocaleType.EN_US]: mergeLocales(coreEnglish, progress("Calculating", "Calculated")),
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, progress("正在计算", "计算完成")),
};

export const localeOf: Readonly<Record<PageLanguage, LocaleType>> = {
  en: LocaleType.EN_US,
  zh: LocaleType.ZH_CN,
};
