import type { Entry } from "../types";

export const tierHold: Entry = {
  answers: {
    en: "Has an account really moved, or does its score only waver around a cut? Without a buffer the same accounts change tier at every run, and nobody trusts the tiers any more.",
    zh: "客户真的换级了，还是得分只是在分数线附近波动？没有缓冲区，同一批客户每次都换级，就没有人再相信等级了。",
  },
  returns: "每个客户一行：等级名称；得分未知时为 Unrated；得分或原等级无法使用时为 Check。",
  shapes: { buffer: { en: "one number, points", zh: "一个分数" } },
  example: {
    about: { en: "Five accounts and their previous tiers.", zh: "五个客户及其原等级。" },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Score", zh: "得分" },
        { en: "Before", zh: "原等级" },
        { en: "Now", zh: "现等级" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 81, "Core"],
      [{ en: "Birch", zh: "乙公司" }, 81, "Strategic"],
      [{ en: "Cedar", zh: "丙公司" }, 82, "Core"],
      [{ en: "Dogwood", zh: "丁公司" }, 63, "Core"],
      [{ en: "Elm", zh: "戊公司" }, 62, "Core"],
    ],
    at: "D2",
    formula: "=KAM.TIERHOLD(B2:B6,C2:C6)",
    spill: [["Core"], ["Strategic"], ["Strategic"], ["Core"], ["Potential"]],
    reading: {
      en: "To rise to Strategic a Core account needs `80 + 2 = 82`: Cedar has it, Alder has not, while Birch keeps the tier that it had. To fall from Core its score must be below `65 − 2 = 63`: only Elm's is.",
      zh: "Core 客户要升入 Strategic，需要 `80 + 2 = 82`：丙公司达到，甲公司没有；乙公司则保持原等级。要从 Core 降级，得分须低于 `65 − 2 = 63`：只有戊公司如此。",
    },
  },
  formulas: [
    {
      en: String.raw`\text{tier} = \min\{\,i : S \ge c_i + b_i\,\}\quad b_i = \begin{cases} +b & i < i_0 \\ -b & i \ge i_0 \end{cases}`,
      zh: String.raw`\text{等级} = \min\{\,i : S \ge c_i + b_i\,\}\quad b_i = \begin{cases} +b & i < i_0 \\ -b & i \ge i_0 \end{cases}`,
    },
  ],
  notes: [
    {
      en: "$i_0$ is the previous tier, counted from the best, $b$ the buffer, $c_i$ the cuts. Without a previous tier $b = 0$.",
      zh: "$i_0$ 为原等级（自最高级数起），$b$ 为缓冲分数，$c_i$ 为分数线。没有原等级时 $b = 0$。",
    },
  ],
  source: [
    {
      en: "The deck and the text on grading ask for dynamic adjustment; neither gives a period or a threshold.",
      zh: "培训课件和分级原则一文都要求动态调整，但没有给出周期和幅度。",
    },
  ],
  ours: [
    {
      en: "The buffer and its default of 2 points. It must be less than half the narrowest gap between two cuts, or a tier could not be entered.",
      zh: "缓冲区及其默认值 2 分。它必须小于相邻分数线最小间距的一半，否则会有等级无法进入。",
    },
  ],
  peers: [
    {
      name: { en: "Moving average", zh: "移动平均" },
      how: {
        en: "An average of the score over several periods also damps, but it answers late and hides where the line was. A buffer works like a thermostat: it holds still until the line is clearly passed.",
        zh: "对多期得分取平均也能减少波动，但反应滞后，也看不出界限在哪里。缓冲区如同恒温器：明确越过界限之前保持不变。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.TIERHOLD(B2:B6,C2:C6,,,8)",
      code: "BUFFER_TOO_WIDE",
      where: { content: "8", expected: "7.5" },
    },
    {
      formula: "=KAM.TIERHOLD(B2:B6,C2:C6,,,-1)",
      code: "NUMBER_EXPECTED",
      where: { path: "buffer", content: "-1", expected: "≥ 0" },
    },
    {
      formula: "=KAM.TIERHOLD(B2:B6,C2:C5)",
      code: "SHAPE",
      where: { path: "previous", count: 4, expected: "5" },
    },
  ],
  related: ["TIER", "MIGRATION", "TIERCAP"],
  sources: ["deck", "grading"],
};
