import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../locales/language";

/** Excel's green: 80 fills a button in the light theme, 70 in the dark, 100 marks on dark. */
const EXCEL_GREEN: BrandVariants = {
  10: "#02150A",
  20: "#042211",
  30: "#063018",
  40: "#083D1F",
  50: "#0A4A26",
  60: "#0C5D30",
  70: "#0E703A",
  80: "#107C41",
  90: "#2F9660",
  100: "#55B17E",
  110: "#6FBF92",
  120: "#8CCDA8",
  130: "#A6DABD",
  140: "#C1E7D1",
  150: "#DBF2E4",
  160: "#F0F9F4",
};

const LATIN =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue'";
const CHINESE = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC'";

/** The pane's theme; Chinese letters take a Chinese font whatever the interface speaks. */
export function themeOf(isDark: boolean, language: Language): Theme {
  const theme = isDark ? createDarkTheme(EXCEL_GREEN) : createLightTheme(EXCEL_GREEN);
  const dark = isDark
    ? { colorBrandForeground1: EXCEL_GREEN[100], colorBrandForeground2: EXCEL_GREEN[110] }
    : {};
  const fontFamilyBase =
    language === "zh" ? `${LATIN}, ${CHINESE}, sans-serif` : `${LATIN}, sans-serif, ${CHINESE}`;
  return { ...theme, ...dark, fontFamilyBase };
}
