import type { Language } from "./language";

/** One sentence a warning of an assessment; placeholders and square brackets as in errors.ts. */
export const warnings = {
  en: {
    FAULTY_CELL:
      '{place} holds "{content}". Enter a number or leave it empty. Until then the account reads Check.',
    MISSING_CELL: "{place} is empty. Enter a number. Until then the account reads Check.",
    CONSTANT_COLUMN:
      'Nothing in "{column}" tells the accounts apart: it rates every account 50. Leave it out, or enter a worst and a best value that differ.',
    LOW_COVERAGE:
      "Too little is known about {count} of the accounts to rate them[: {names}]. Fill in their empty cells, or lower the minimum coverage.",
    POTENTIAL_UNKNOWN:
      "The potential of {count} of the accounts is not known, and it decides their tier[: {names}]. Fill in a column on the potential axis.",
    NO_AXIS: "There is no value matrix: {need}. Add such a column, or set the axis of a criterion.",
    GATE_BLANK:
      'The gate on "{column}" could not be checked[ for {count} of the accounts][ in row {row}][: {names}]: the cell is empty, or holds nothing that can be compared. Fill it in; a blank is never taken as safe.',
    OVERRIDE_EXPIRED:
      'The override of "{content}" has expired[ on {expected}]: the model decides its tier again. Renew or remove it.',
    OVERRIDE_UNKNOWN_ACCOUNT:
      'The override of "{content}" meets no account. Correct the account or remove the override.',
    DUPLICATE_ID:
      '"{content}" stands in {count} rows[ of "{column}"]. Give each account its own id. Until then overrides, history and typed input cannot tell them apart.',
    DIMENSION_EMPTY:
      '"{label}" has no data: {share} unallocated. Add a column to the dimension, or spread its weight over the others.',
    CONTRADICTORY_ANCHORS:
      'Worst and best of "{column}" run against its direction. They were put in the direction\'s order: correct one of them.',
    CONCENTRATED_TIER:
      "{share} of the accounts are in the tier {label}. Move the cuts, or the potential cut where it decides.",
    EMPTY_TOP_TIER: "No account reaches the top tier {label}. Lower its cut, or set the tiers by quota.",
  },
  zh: {
    FAULTY_CELL: "{place}的内容是“{content}”。请输入数字或留空。在此之前该客户显示为“待核对”。",
    MISSING_CELL: "{place}为空。请输入数字。在此之前该客户显示为“待核对”。",
    CONSTANT_COLUMN:
      "“{column}”无法区分客户，每个客户该项均为 50 分。请去掉该指标，或填写不同的最差值和最佳值。",
    LOW_COVERAGE:
      "有 {count} 个客户数据太少，无法评级[：{names}]。请补全其空白单元格，或降低最低数据覆盖率。",
    POTENTIAL_UNKNOWN:
      "有 {count} 个客户的潜在价值未知，而其等级取决于潜在价值[：{names}]。请补全潜在价值轴上的列。",
    NO_AXIS: "无法生成价值矩阵：{need}。请添加这样的列，或设定某个指标的轴。",
    GATE_BLANK:
      "[第 {row} 行的][有 {count} 个客户的]“{column}”为空或内容无法比较，因此无法检查相应的限制条件[：{names}]。请补全；空白绝不视为安全。",
    OVERRIDE_EXPIRED: "“{content}”的人工调整已到期[（{expected}）]，其等级重新由模型决定。请续期或删除。",
    OVERRIDE_UNKNOWN_ACCOUNT: "“{content}”的人工调整找不到对应客户。请更正客户或删除该调整。",
    DUPLICATE_ID:
      "“{content}”出现在[“{column}”列的] {count} 行中。请给每个客户唯一的编号，否则人工调整、历史和手工输入无法区分它们。",
    DIMENSION_EMPTY: "“{label}”没有数据：{share} 的权重未分配。请为该维度添加一列，或把权重分给其他维度。",
    CONTRADICTORY_ANCHORS: "“{column}”的最差值和最佳值与其方向相反，已按方向调换。请更正其中之一。",
    CONCENTRATED_TIER: "{share} 的客户都在“{label}”。请调整分数线；若由潜在价值决定，请调整潜在价值线。",
    EMPTY_TOP_TIER: "没有客户达到最高等级“{label}”。请降低其分数线，或按名额划分等级。",
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
