import type { Language } from "./language";

/**
 * One sentence a code of WorkbookError: what is wrong, where, what to do. A part in square brackets is left out
 * where one of its values is not known.
 */
export const workbookErrors = {
  en: {
    SHEET_PROTECTED:
      "Sheet {sheet} is protected, so nothing was written. Remove the protection (Review, Unprotect Sheet) and apply again.",
    WORKBOOK_PROTECTED:
      "The structure of the workbook is protected, so no sheet can be added and nothing was written. Remove the protection (Review, Protect Workbook) and apply again.",
    HEADER_EMPTY:
      "Cell {address} on {sheet} has no header. Type one; if the cell is part of a merged header, unmerge it first: each column needs its own.",
    HEADER_NUMBER:
      "Cell {address} on {sheet} holds the number {content} where a header is expected. If that row is an account, insert a row of headers above it; if it is a header, type it as text.",
    HEADER_DUPLICATE:
      'Two columns on {sheet} are called "{content}": {address}. Rename one of them: a model finds a column by its header.',
    SPACE_TAKEN:
      "The results need {count} columns right of the accounts, but {address} on {sheet} is not empty[: {content}]. Move what stands there and apply again.",
    TABLE_TAKEN:
      "A table called {table} stands on {sheet}, which is not our sheet. Rename that table and apply again.",
    TABLE_MISSING:
      "Table {table} is missing on {sheet}. Undo its removal, or delete the sheet and apply again: it is then written anew.",
    COLUMN_MISSING:
      "Table {table} on {sheet} has no column {column}. Put the header back as it was, or delete the sheet and apply again.",
    SETTING_MISSING:
      "KamSettings on {sheet} has no setting {content}. Put it back as it was, or delete the sheet and apply again.",
    LABELS_EQUAL:
      'Two quadrants are called "{content}" ({sheet}!{address}). Give each its own label and apply again.',
    TOO_MANY_ROWS:
      "{sheet} holds {count} accounts, more than a sheet of results has room for. Split the list or filter it.",
    TOO_MANY_FORMULAS:
      "Formulas for {count} accounts would slow Excel down for minutes; the limit for this model is {limit}. Write values instead, or filter the list.",
    NO_LIST:
      "There is no list of accounts on {sheet}. Go to the sheet with your accounts, one row each under a row of headers, and try again.",
    NOT_TIERED: "This workbook has no matrix yet. Go to the sheet with your accounts and tier it first.",
    UNREADABLE: "Excel did not hand over {address}[ on {sheet}]. Close other workbooks and try again.",
    CANCELLED: "Cancelled. The workbook is as it was before.",
    INTERRUPTED:
      "Excel refused a step while the results were being written[ ({content})]. The workbook is as it was before; apply again.",
    INTERRUPTED_PARTLY:
      "Excel refused a step while the results were being written[ ({content})], and not all of it could be taken back: our sheets may be unfinished. Your own cells are untouched; apply again, which writes everything anew.",
    UNDO_INTERRUPTED:
      "Excel refused a step while the run was being taken back[ ({content})], so part of it may still be there. Undo the run once more: that goes on where it stopped.",
  },
  zh: {
    SHEET_PROTECTED: "工作表“{sheet}”受保护，未写入任何内容。请取消保护（审阅 → 撤消工作表保护）后重新应用。",
    WORKBOOK_PROTECTED:
      "工作簿结构受保护，无法添加工作表，未写入任何内容。请取消保护（审阅 → 保护工作簿）后重新应用。",
    HEADER_EMPTY:
      "工作表“{sheet}”的 {address} 没有标题。请填写标题；如果该单元格属于合并的标题，请先取消合并：每一列都要有自己的标题。",
    HEADER_NUMBER:
      "工作表“{sheet}”的 {address} 应为标题，却是数字 {content}。如果该行是客户，请在其上方插入标题行；如果是标题，请将其改为文本。",
    HEADER_DUPLICATE:
      "工作表“{sheet}”中有两列都叫“{content}”：{address}。请重命名其中一列，因为模型是按标题查找列的。",
    SPACE_TAKEN:
      "结果需要客户数据右侧的 {count} 列，但工作表“{sheet}”的 {address} 不是空的[：{content}]。请移走其中的内容后重新应用。",
    TABLE_TAKEN:
      "名为 {table} 的表格位于工作表“{sheet}”，而该工作表不是本程序创建的。请重命名该表格后重新应用。",
    TABLE_MISSING: "工作表“{sheet}”缺少表格 {table}。请撤消删除，或删除该工作表后重新应用，届时会重新生成。",
    COLUMN_MISSING:
      "工作表“{sheet}”的表格 {table} 缺少列 {column}。请恢复原来的标题，或删除该工作表后重新应用。",
    SETTING_MISSING:
      "工作表“{sheet}”的 KamSettings 缺少设置 {content}。请恢复原样，或删除该工作表后重新应用。",
    LABELS_EQUAL:
      "有两个象限都叫“{content}”（{sheet}!{address}）。请让每个象限的名称各不相同，然后重新应用。",
    TOO_MANY_ROWS: "“{sheet}”有 {count} 个客户，超出了一张结果工作表的容量。请拆分或筛选客户名单。",
    TOO_MANY_FORMULAS:
      "为 {count} 个客户写入公式会让 Excel 卡顿数分钟，该模型的上限为 {limit} 个。请改为写入数值，或筛选客户名单。",
    NO_LIST:
      "工作表“{sheet}”中没有客户名单。请切换到客户名单所在的工作表（首行为标题，每行一个客户）后重试。",
    NOT_TIERED: "此工作簿还没有价值矩阵。请先切换到客户名单所在的工作表进行定级。",
    UNREADABLE: "Excel 没有返回[工作表“{sheet}”的 ]{address}。请关闭其他工作簿后重试。",
    CANCELLED: "已取消，工作簿保持原状。",
    INTERRUPTED: "写入结果时 Excel 拒绝了一个步骤[（{content}）]。工作簿已恢复原状，请重新应用。",
    INTERRUPTED_PARTLY:
      "写入结果时 Excel 拒绝了一个步骤[（{content}）]，且未能全部恢复：本程序的工作表可能不完整。您自己的单元格未受影响；请重新应用，届时会全部重新写入。",
    UNDO_INTERRUPTED:
      "撤销本次写入时 Excel 拒绝了一个步骤[（{content}）]，部分结果可能仍在。请再次撤销：将从中断处继续。",
  },
} as const satisfies Record<Language, Record<string, string>>;
