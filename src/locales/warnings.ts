import type { Language } from "./language";

/**
 * A sentence or two for each finding: what was found and where, and the cure; placeholders and square brackets as in
 * errors.ts.
 */
export interface WarningText {
  readonly what: string;
  readonly cure: string;
}

export const warnings = {
  en: {
    FAULTY_CELL: {
      what: '{place} holds "{content}".',
      cure: "Enter a number or leave it empty. Until then the account reads Check.",
    },
    NO_NUMBERS: {
      what: '"{column}" holds no number[, but "{content}"].',
      cure: "Turn text into numbers, or choose another column.",
    },
    NUMBERS_AS_TEXT: {
      what: 'Numbers in "{column}" are stored as text: {count}, the first of them "{content}".',
      cure: "Turn them into numbers: Data, Text to Columns, Finish. Until then the accounts read Check.",
    },
    MISSING_CELL: {
      what: "{place} is empty.",
      cure: "Enter a number. Until then the account reads Check.",
    },
    CONSTANT_COLUMN: {
      what: 'Nothing in "{column}" tells the accounts apart: it rates every account 50.',
      cure: "Leave it out, or enter a worst and a best value that differ.",
    },
    LOW_COVERAGE: {
      what: "Too little is known about {count} of the accounts to rate them[: {names}].",
      cure: "Fill in their empty cells, or lower the minimum coverage.",
    },
    POTENTIAL_UNKNOWN: {
      what: "The potential of {count} of the accounts is not known, and it decides their tier[: {names}].",
      cure: "Fill in a column on the potential axis.",
    },
    NO_AXIS: {
      what: "There is no value matrix: {need}.",
      cure: "Add such a column, or set the axis of a criterion.",
    },
    GATE_BLANK: {
      what: 'The gate on "{column}" could not be checked[ for {count} of the accounts][ in row {row}][: {names}]: the cell is empty, or holds nothing that can be compared.',
      cure: "Fill it in; a blank is never taken as safe.",
    },
    OVERRIDE_EXPIRED: {
      what: 'The override of "{content}" has expired[ on {expected}]: the model decides its tier again.',
      cure: "Renew or remove it.",
    },
    OVERRIDE_UNKNOWN_ACCOUNT: {
      what: 'The override of "{content}" meets no account.',
      cure: "Correct the account or remove the override.",
    },
    DUPLICATE_ID: {
      what: '"{content}" stands in {count} rows[ of "{column}"].',
      cure: "Give each account its own id. Until then overrides, history and typed input cannot tell them apart.",
    },
    NO_NAME: {
      what: '{count} of the accounts {count|has|have} nothing in "{column}"[, {count|in|the first in} {cell}].',
      cure: "Type what tells it apart, or delete the row where it is empty or a total.",
    },
    ROWS_BELOW: {
      what: "The list ends at an empty row, and {content} below it is not read.",
      cure: "If accounts stand there, delete the empty row.",
    },
    COLUMNS_BESIDE: {
      what: "The list ends at an empty column, and {content} right of it is not read.",
      cure: "If it belongs to the list, delete the empty column.",
    },
    ROWS_HIDDEN: {
      what: "The list has rows that are hidden, by a filter or by hand.",
      cure: "They are accounts like all others; to leave them out, copy the visible rows to a sheet of their own. Clear a filter before you write: Excel for Windows may put values into wrong rows of a filtered list.",
    },
    TOTALS_INSIDE: {
      what: "{count} of the rows {count|looks like a total|look like totals} of others[: {names}].",
      cure: "Delete {count|it|them}: as an account the same figures count twice.",
    },
    DATES_INSIDE: {
      what: '"{column}" holds {count|a date|dates} among its numbers[, {count|in|the first in} {cell}].',
      cure: "Enter the number that was meant, or format the cell as a number. Until then it counts as {content}.",
    },
    DIMENSION_EMPTY: {
      what: '"{label}" has no data: {share} unallocated.',
      cure: "Add a column to the dimension, or spread its weight over the others.",
    },
    CONTRADICTORY_ANCHORS: {
      what: 'Worst and best of "{column}" run against its direction.',
      cure: "They were put in the direction's order: correct one of them.",
    },
    CONCENTRATED_TIER: {
      what: "{share} of the accounts are in the tier {label}.",
      cure: "Move the cuts, or the potential cut where it decides.",
    },
    EMPTY_TOP_TIER: {
      what: "No account reaches the top tier {label}.",
      cure: "Lower its cut, or set the tiers by quota.",
    },
    ALIKE_COLUMNS: {
      what: '"{column}" and "{other}" rank the accounts alike (ρ {rho}): one fact may count twice.',
      cure: "Leave one of them out, or let both share the weight of one dimension.",
    },
    SOURCE_OVERLAP: {
      what: '"{label}" and "{other}" overlap by their source, which counts part of one in the other.',
      cure: "Let each fact count in one of them only.",
    },
    NOTHING_AHEAD: {
      what: "No dimension looks ahead: growth and potential have no part in the score.",
      cure: "Add a column such as pipeline, growth plan or the customer's purchases from others, or rate the potential by hand.",
    },
    MANY_BLANKS: {
      what: '"{column}" is blank for {count} of the accounts ({share}).',
      cure: "Fill it in, choose what a blank counts as, or leave the column out.",
    },
    BLANK_CELLS: { what: '"{column}" is blank for {count} of the accounts.', cure: "{policy}" },
    OUTLIERS: {
      what: '"{column}" holds figures far from all others: {count}[ ({names})].',
      cure: "Check their unit and decimal point. If they are right, let worst and best not reach out to them.",
    },
    LIKELY_DUPLICATES: {
      what: "{count} accounts may be one[: {names}].",
      cure: "Merge their rows, or tell the names further apart.",
    },
    WEIGHTS_TOTAL: {
      what: "The weights sum to {content}, not to 1 or 100.",
      cure: "They count in proportion; make sure that none is missing or mistyped.",
    },
    NEAR_CUT: {
      what: "{count} of the accounts lie within {width} points of a cut[: {names}].",
      cure: "Look at them before the tiers are announced: a small change of the weights moves them.",
    },
  },
  zh: {
    FAULTY_CELL: {
      what: "{place}的内容是“{content}”。",
      cure: "请输入数字或留空。在此之前该客户显示为“待核对”。",
    },
    NO_NUMBERS: {
      what: "“{column}”中没有数字[，内容是“{content}”]。",
      cure: "请把文本转换为数字，或改用其他列。",
    },
    NUMBERS_AS_TEXT: {
      what: "“{column}”中有 {count} 个数字存为文本，第一个是“{content}”。",
      cure: "请转换为数字：“数据”－“分列”－“完成”。在此之前相应客户显示为“待核对”。",
    },
    MISSING_CELL: {
      what: "{place}为空。",
      cure: "请输入数字。在此之前该客户显示为“待核对”。",
    },
    CONSTANT_COLUMN: {
      what: "“{column}”无法区分客户，每个客户该项均为 50 分。",
      cure: "请去掉该指标，或填写不同的最差值和最佳值。",
    },
    LOW_COVERAGE: {
      what: "有 {count} 个客户数据太少，无法评级[：{names}]。",
      cure: "请补全其空白单元格，或降低最低数据覆盖率。",
    },
    POTENTIAL_UNKNOWN: {
      what: "有 {count} 个客户的潜在价值未知，而其等级取决于潜在价值[：{names}]。",
      cure: "请补全潜在价值轴上的列。",
    },
    NO_AXIS: {
      what: "无法生成价值矩阵：{need}。",
      cure: "请添加这样的列，或设定某个指标的轴。",
    },
    GATE_BLANK: {
      what: "[第 {row} 行的][有 {count} 个客户的]“{column}”为空或内容无法比较，因此无法检查相应的限级条件[：{names}]。",
      cure: "请补全；空白绝不视为安全。",
    },
    OVERRIDE_EXPIRED: {
      what: "“{content}”的人工指定已到期[（{expected}）]，其等级重新由模型决定。",
      cure: "请续期或删除。",
    },
    OVERRIDE_UNKNOWN_ACCOUNT: {
      what: "“{content}”的人工指定找不到对应客户。",
      cure: "请更正客户或删除该人工指定。",
    },
    DUPLICATE_ID: {
      what: "“{content}”出现在[“{column}”列的] {count} 行中。",
      cure: "请给每个客户唯一的编号，否则人工指定、历史和手工输入无法区分它们。",
    },
    NO_NAME: {
      what: "有 {count} 个客户的“{column}”没有内容[，第一个在 {cell}]。",
      cure: "请填写以便区分；若该行为空行或合计行，请删除。",
    },
    ROWS_BELOW: {
      what: "清单到空行为止，其下方的 {content} 未读取。",
      cure: "如果那里也是客户，请删除空行。",
    },
    COLUMNS_BESIDE: {
      what: "清单到空列为止，其右侧的 {content} 未读取。",
      cure: "如果那里属于此清单，请删除空列。",
    },
    ROWS_HIDDEN: {
      what: "清单中有隐藏的行（筛选或手动隐藏）。",
      cure: "它们同样计为客户；如要排除，请把可见行复制到新的工作表。写入前请先清除筛选：Windows 版 Excel 可能把值写进筛选清单的错误行。",
    },
    TOTALS_INSIDE: {
      what: "有 {count} 行看起来是其他行的合计[：{names}]。",
      cure: "请删除，否则同样的数字会计算两次。",
    },
    DATES_INSIDE: {
      what: "“{column}”的数字中有 {count} 个日期[，第一个在 {cell}]。",
      cure: "请输入原本的数字，或将单元格设为数字格式。在此之前按 {content} 计算。",
    },
    DIMENSION_EMPTY: {
      what: "“{label}”没有数据：{share} 的权重未分配。",
      cure: "请为该维度添加一列，或把权重分给其他维度。",
    },
    CONTRADICTORY_ANCHORS: {
      what: "“{column}”的最差值和最佳值与其方向相反，已按方向调换。",
      cure: "请更正其中之一。",
    },
    CONCENTRATED_TIER: {
      what: "{share} 的客户都在“{label}”。",
      cure: "请调整分数线；若由潜在价值决定，请调整潜在价值分界。",
    },
    EMPTY_TOP_TIER: {
      what: "没有客户达到最高等级“{label}”。",
      cure: "请降低其分数线，或按名额划分等级。",
    },
    ALIKE_COLUMNS: {
      what: "“{column}”与“{other}”对客户的排序相近（ρ {rho}），同一事实可能被计算两次。",
      cure: "请去掉其中之一，或让二者归入同一维度、共享其权重。",
    },
    SOURCE_OVERLAP: {
      what: "按资料的定义，“{label}”与“{other}”有重叠：前者已包含后者的一部分。",
      cure: "请让每项事实只计入其中之一。",
    },
    NOTHING_AHEAD: {
      what: "没有着眼未来的维度：得分未考虑成长和潜力。",
      cure: "请添加商机储备、增长计划或客户向他方的采购额等列，或人工评定潜力。",
    },
    MANY_BLANKS: {
      what: "有 {count} 个客户（{share}）的“{column}”为空。",
      cure: "请补全，或选择空白的处理方式，或去掉该列。",
    },
    BLANK_CELLS: { what: "有 {count} 个客户的“{column}”为空。", cure: "{policy}" },
    OUTLIERS: {
      what: "“{column}”中有 {count} 个数值远离其他数值[（{names}）]。",
      cure: "请核对单位和小数点。若无误，设定最差值和最佳值时不必迁就它们。",
    },
    LIKELY_DUPLICATES: {
      what: "有 {count} 个客户可能是同一客户[：{names}]。",
      cure: "请合并相应的行，或用不同的名称加以区分。",
    },
    WEIGHTS_TOTAL: {
      what: "权重之和为 {content}，而不是 1 或 100。",
      cure: "权重按比例计算；请确认没有遗漏或输错。",
    },
    NEAR_CUT: {
      what: "有 {count} 个客户距分数线不足 {width} 分[：{names}]。",
      cure: "公布等级前请先核对：权重稍有变动，其等级就会改变。",
    },
  },
} as const satisfies Record<Language, Record<string, WarningText>>;

/** What a blank counts as. */
export const blankPolicies = {
  en: {
    unknown: "Left out there, the rest reweighted.",
    zero: "A blank counts as 0.",
    worst: "A blank is rated 0.",
    median: "A blank is rated as the median.",
    error: "Until they are filled in the accounts read Check.",
  },
  zh: {
    unknown: "不计入，其余指标重新加权。",
    zero: "空白按 0 计算。",
    worst: "空白评为 0 分。",
    median: "空白按中位数评分。",
    error: "补全之前相应客户显示为“待核对”。",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** What an axis without criteria lacks. */
export const axisNeeds = {
  en: {
    direct: "direct value needs a column (revenue, margin, orders, or a rating)",
    potential:
      "potential needs a column (customer's own purchases minus ours, pipeline, growth plan, or a rating)",
  },
  zh: {
    direct: "直接价值需要一列数据（营业额、毛利、订单数或一项评分）",
    potential: "潜在价值需要一列数据（客户总采购额减去向我方的采购额、商机储备、增长计划或一项评分）",
  },
} as const satisfies Record<Language, Record<"direct" | "potential", string>>;
