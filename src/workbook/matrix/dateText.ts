import { fill } from "../../cells/fill";
import type { Language } from "../../locales/language";
import { matrixTexts } from "../../locales/matrix";

/** "2017-12-31" as the language writes it: "31 Dec 2017", "2017年12月31日". */
export function dateText(isoDate: string, language: Language): string {
  const { date, months } = matrixTexts[language];
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return fill(date, { year, month: months[Number(month) - 1], day: Number(day) });
}
