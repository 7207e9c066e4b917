export type PageLanguage = "en" | "zh";

export interface PageTexts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly saving: string;
  readonly sample: string;
  readonly language: string;
  readonly theme: string;
  readonly resizePane: string;
  readonly paneTitle: string;
  readonly drop: string;
  readonly calculating: string;
  /** Title and text of a validation that brings none of its own. */
  readonly validation: string;
  readonly notAccepted: string;
  readonly goOn: string;
  readonly retry: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  /** @param name of the function */
  readonly tooFewArguments: (name: string) => string;
  readonly tooManyArguments: (name: string) => string;
  /** @param name of the file that was saved before all was calculated */
  readonly savedUnfinished: (name: string) => string;
  /** @param name of the file that cannot be opened */
  readonly refused: (name: string, reason: string) => string;
}

const en: PageTexts = {
  title: "Workbench",
  open: "Open",
  save: "Save",
  saving: "Saving …",
  sample: "Sample",
  language: "中文",
  theme: "Light or dark",
  resizePane: "Width of the pane",
  paneTitle: "KAM add-in",
  drop: "Drop an .xlsx or .xlsm file to open it",
  calculating: "Calculating …",
  validation: "Data validation",
  notAccepted: "This cell does not take what you entered. Change it, or cancel to keep what was there.",
  goOn: "Keep it all the same?",
  retry: "Retry",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  ok: "OK",
  tooFewArguments: (name) =>
    `You've entered too few arguments for ${name}. Add the missing ones, or press Esc.`,
  tooManyArguments: (name) =>
    `You've entered too many arguments for ${name}. Take the surplus out, or press Esc.`,
  savedUnfinished: (name) =>
    `${name} is saved, but the add-in did not answer: the cells of its functions are not calculated in the file. Wait until they show their results, and save again.`,
  refused: (name, reason) => `${name} cannot be opened: ${reason}`,
};

const zh: PageTexts = {
  title: "工作台",
  open: "打开",
  save: "保存",
  saving: "正在保存……",
  sample: "示例",
  language: "English",
  theme: "浅色或深色",
  resizePane: "窗格宽度",
  paneTitle: "KAM 加载项",
  drop: "将 .xlsx 或 .xlsm 文件拖到这里打开",
  calculating: "正在计算……",
  validation: "数据验证",
  notAccepted: "此单元格不接受所输入的内容。请修改，或取消以保留原有内容。",
  goOn: "仍要保留吗？",
  retry: "重试",
  cancel: "取消",
  yes: "是",
  no: "否",
  ok: "确定",
  tooFewArguments: (name) => `为 ${name} 输入的参数太少。请补全参数，或按 Esc 取消。`,
  tooManyArguments: (name) => `为 ${name} 输入的参数太多。请删去多余的参数，或按 Esc 取消。`,
  savedUnfinished: (name) =>
    `“${name}”已保存，但加载项没有应答：文件中含其函数的单元格尚未计算。请等到这些单元格显示结果后再保存一次。`,
  refused: (name, reason) => `无法打开“${name}”：${reason}`,
};

export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = { en, zh };
