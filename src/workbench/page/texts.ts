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
  readonly sortUp: Readonly<Record<"numbers" | "texts" | "dates", string>>;
  readonly sortDown: Readonly<Record<"numbers" | "texts" | "dates", string>>;
  /** @param header of the column */
  readonly filterOf: (header: string) => string;
  readonly clearFilter: (header: string) => string;
  readonly search: string;
  readonly selectAll: string;
  readonly selectFound: string;
  readonly blanks: string;
  readonly nothingFound: string;
  /** @param count of entries shown */
  readonly notAllShown: (count: number) => string;
  /** Stands in a chart of a type that the page does not draw. */
  readonly chartNotDrawn: string;
  /** Why rows are not sorted or filtered. */
  readonly sheetProtected: string;
  readonly sortMerged: string;
  readonly sortSpill: string;
  readonly nothingToFilter: string;
  /** @param header of a column whose filter this page does not apply */
  readonly filterKept: (header: string) => string;
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
  sortUp: { numbers: "Sort smallest to largest", texts: "Sort A to Z", dates: "Sort oldest to newest" },
  sortDown: { numbers: "Sort largest to smallest", texts: "Sort Z to A", dates: "Sort newest to oldest" },
  filterOf: (header) => `Filter of ${header}`,
  clearFilter: (header) => `Clear filter from ${header}`,
  search: "Search",
  selectAll: "(Select all)",
  selectFound: "(Select all search results)",
  blanks: "(Blanks)",
  nothingFound: "No matches",
  notAllShown: (count) => `Only the first ${String(count)} are listed. Search to find the others.`,
  chartNotDrawn: "This page does not draw this type of chart. It is kept in the file, and Excel shows it.",
  sheetProtected: "This sheet is protected: its rows cannot be sorted or filtered. Unprotect it first.",
  sortMerged: "Rows with merged cells cannot be sorted. Unmerge them first.",
  sortSpill:
    "A formula's result spills over these rows, so they cannot be sorted. Move the formula, or replace it by its values.",
  nothingToFilter: "There is nothing to filter here. Select a cell of a list, and press Ctrl+Shift+L again.",
  filterKept: (header) =>
    `${header} has a filter of a kind that this page keeps but does not apply. Clear that filter first.`,
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
  sortUp: { numbers: "升序", texts: "升序", dates: "升序" },
  sortDown: { numbers: "降序", texts: "降序", dates: "降序" },
  filterOf: (header) => `“${header}”的筛选`,
  clearFilter: (header) => `从“${header}”中清除筛选`,
  search: "搜索",
  selectAll: "（全选）",
  selectFound: "（选择所有搜索结果）",
  blanks: "（空白）",
  nothingFound: "无匹配项",
  notAllShown: (count) => `仅列出前 ${String(count)} 项。请用搜索查找其余项。`,
  chartNotDrawn: "本页不绘制此类图表。图表仍保留在文件中，可在 Excel 中查看。",
  sheetProtected: "此工作表受保护，无法对其行进行排序或筛选。请先取消保护。",
  sortMerged: "含有合并单元格的行无法排序。请先取消合并。",
  sortSpill: "某个公式的结果溢出到这些行，因此无法排序。请移动该公式，或将其替换为值。",
  nothingToFilter: "此处没有可筛选的数据。请选择列表中的一个单元格，然后再按 Ctrl+Shift+L。",
  filterKept: (header) => `“${header}”的筛选属于本页只保留、不执行的类型。请先清除该筛选。`,
  tooFewArguments: (name) => `为 ${name} 输入的参数太少。请补全参数，或按 Esc 取消。`,
  tooManyArguments: (name) => `为 ${name} 输入的参数太多。请删去多余的参数，或按 Esc 取消。`,
  savedUnfinished: (name) =>
    `“${name}”已保存，但加载项没有应答：文件中含其函数的单元格尚未计算。请等到这些单元格显示结果后再保存一次。`,
  refused: (name, reason) => `无法打开“${name}”：${reason}`,
};

export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = { en, zh };
