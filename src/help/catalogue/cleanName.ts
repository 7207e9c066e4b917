import type { Entry } from "../types";

export const cleanName: Entry = {
  answers: {
    en: "What is an account called without its legal form and stray signs? This is the first step when lists from several systems are to be matched.",
    zh: "去掉组织形式和多余符号之后，客户叫什么？这是合并多个系统的名单的第一步。",
  },
  returns: "每个客户一行：去掉组织形式的名称，保留原有大小写；空白时为空文本，单元格为错误值时为 Check。",
  shapes: { names: { en: "n texts", zh: "n 个名称" } },
  example: {
    about: { en: "Five names as systems write them.", zh: "五个来自不同系统的名称。" },
    cells: [
      [
        { en: "Name", zh: "名称" },
        { en: "Clean", zh: "整理后" },
      ],
      ["Alder  GmbH"],
      ["Birch Co., Ltd."],
      ["ＣＥＤＡＲ Inc"],
      ["上海云杉科技有限公司"],
      ["Limited Brands"],
    ],
    at: "B2",
    formula: "=KAM.CLEANNAME(A2:A6)",
    spill: [["Alder"], ["Birch"], ["CEDAR"], ["上海云杉科技"], ["Limited Brands"]],
    reading: {
      en: "Full-width letters become plain ones, double spaces single. A legal form is removed at the end only, so a name that begins with such a word keeps it.",
      zh: "全角字母变为半角，多个空格变为一个。组织形式只在末尾去掉，以同样字样开头的名称不受影响。",
    },
  },
  formulas: [
    {
      en: String.raw`\text{name}\to\text{NFKC}\to\text{spaces}\to\text{legal form}`,
      zh: String.raw`\text{名称}\to\text{NFKC}\to\text{空格}\to\text{组织形式}`,
    },
  ],
  notes: [
    {
      en: "NFKC is Unicode's compatibility form: it unites full-width and half-width letters, ligatures and accents written in two ways.",
      zh: "NFKC 是 Unicode 的兼容规范形式：统一全角与半角字母、连字以及不同写法的重音符号。",
    },
  ],
  source: [
    {
      en: "The text on relationship marketing asks to clean the data before they are moved into a CRM.",
      zh: "关系营销一文要求把数据迁入 CRM 之前先清洗。",
    },
  ],
  ours: [{ en: "The list of legal forms.", zh: "组织形式的清单。" }],
  peers: [
    {
      name: "TRIM, CLEAN",
      how: {
        en: "They remove spaces and control characters; neither unites full-width letters nor knows a legal form.",
        zh: "只去掉空格和控制字符，不统一全角字母，也不识别组织形式。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.CLEANNAME(A2:B6)",
      code: "SHAPE",
      where: { path: "names", content: "5 × 2", expected: "5 × 1" },
    },
  ],
  related: ["DUPLICATES", "CHECK"],
  sources: ["relationship"],
};
