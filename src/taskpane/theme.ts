import type { Theme } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { dark, light } from "./excelThemes";

const LATIN =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue'";
const CHINESE = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC'";

/** The pane's theme; Chinese letters take a Chinese font whatever the interface speaks. */
export function themeOf(isDark: boolean, language: Language): Theme {
  const fontFamilyBase =
    language === "zh" ? `${LATIN}, ${CHINESE}, sans-serif` : `${LATIN}, sans-serif, ${CHINESE}`;
  return { ...(isDark ? dark : light), fontFamilyBase };
}
