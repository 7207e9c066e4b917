import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

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

export const light: Theme = createLightTheme(EXCEL_GREEN);

export const dark: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  colorBrandForeground1: EXCEL_GREEN[100],
  colorBrandForeground2: EXCEL_GREEN[110],
};
