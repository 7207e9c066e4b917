import type { Language } from "./language";

/**
 * One sentence a code of ModelError: what is wrong, where, what to do. `{place}` is a cell, a row and column, a
 * column or a path. A part in square brackets falls out where one of its values is not known, so each must read well
 * without the others.
 */
export const errors = {
  en: {
    SHAPE:
      "The sizes do not fit[ ({place})][: {content}][: {count}][, expected {expected}]. Select ranges that match: lists with the same number of rows, one entry per criterion, judgments in a square.",
    NO_ACCOUNTS:
      'There is no account to compare[: none has {expected} in "{column}"]. Give a header row and at least one account below it[, or change the filter on "{column}"].',
    NO_CRITERIA:
      "No column can be judged: none holds numbers about the accounts that differ from one to another. Add such a column, Revenue, Margin or Growth for instance, with a header that says what it holds.",
    COLUMN_MISSING:
      'The accounts have no column[ "{column}"][ ({path})]. [Did you mean "{expected}"? ]Write the header as it stands in the sheet, or add the column.',
    HEADER_MISSING:
      'The range[ {path}] has no header[ "{column}"]. Select the table together with its header row.',
    COLUMN_NOT_NUMERIC:
      'Column[ "{column}"] holds no number[, but "{content}"]. Turn text into numbers, or leave the column out of the criteria.',
    WEIGHTS_ZERO: "All weights are 0[ ({place})]. Give at least one criterion a weight above 0.",
    WEIGHT_NEGATIVE: "A weight is below 0[ ({place})][: {content}]. Enter 0 or more.",
    ANCHORS_MISSING:
      "One account alone has nothing to be compared with[ ({place})]. Add accounts, or, where they can be given, enter worst and best or the cut as numbers.",
    ANCHORS_NOT_POSITIVE:
      "The log scale needs a worst and a best above 0[ ({place})][, not {content}]. Enter positive numbers, or choose another scale.",
    DIRECTION_CONTRADICTS:
      "The direction contradicts worst and best[ ({place})][: {content}]. Where more is better, worst lies below best; where less is better, above it.",
    BANDS_UNSORTED:
      "The bands do not rise[ ({place})][: {content}]. Sort them by From, each From once, with ratings from 0 to 100.",
    CUTS_UNSORTED:
      "The tiers' edges are out of order[ ({place})][: {content}]. Cuts fall from the best tier down, cumulative shares rise, and no two are equal.",
    LABELS_COUNT:
      "The number of labels does not fit[ ({place})][: {count}][, expected {expected}]. Give one label per tier, quadrant or stage; there is one tier more than there are cuts.",
    LABELS_EQUAL: 'Two labels are the same[: "{content}"][ ({place})]. Give each its own.',
    LABEL_UNKNOWN: 'There is no tier[ "{content}"][ ({place})]. Write one of the labels[: {expected}].',
    QUOTA_MIXED:
      "The quota mixes shares and counts[ ({place})][: {content}]. Use either shares, all below 1, or counts, all whole numbers of 1 or more.",
    QUOTA_SUM:
      "The shares of the tiers sum to more than 1[ ({place})][: {content}]. Lower them; what is left goes to the last tier.",
    BUFFER_TOO_WIDE:
      "The buffer is too wide for the cuts[: {content}][ ({place})]. Choose 0, or less than half the narrowest gap between two cuts[, below {expected}].",
    OPTION_UNKNOWN:
      'There is no option[ "{content}"][ for {place}]. Write one of those that exist[: {expected}].',
    NUMBER_EXPECTED: 'A number is expected[ ({place})][, not "{content}"]. Enter a number[ ({expected})].',
    JUDGMENT:
      "A judgment does not fit[ ({place})][: {content}]. Enter how many times more important the row's criterion is than the column's[, here {expected}]; the triangle above the diagonal is enough.",
    TOO_FEW:
      "There are too few accounts whose figures are all known[ ({place})][: {count}][, at least {expected} are needed]. Add accounts, or fill in what is missing.",
    NO_FIGURE:
      "There is no figure to work with[ ({place})]. Select cells that hold at least one number[ ({expected})].",
    ALL_EQUAL:
      "All figures are the same[ ({place})][: {content}], so they put nobody before anybody. Select figures of which at least two differ.",
    DATE_EXPECTED:
      'A date is expected[ ({place})][, not "{content}"]. Enter an Excel date, such as DATE(2026,3,31), not text.',
    MODEL_KEY: "The model has a key that is not known[: {path}]. Correct its spelling or remove it.",
    MODEL_TYPE: "The model does not fit[ at {place}][: {content}]. Correct it[: it needs {expected}].",
    MODEL_VERSION:
      "This program does not know the model's version[ {content}]. Update the program, or save the model as version 1.",
  },
  zh: {
    SHAPE:
      "区域大小不一致[（{place}）][：为 {content}][：为 {count}][，应为 {expected}]。请选择大小相符的区域：各列表行数一致，每个指标一项，判断矩阵的行数与列数相等。",
    NO_ACCOUNTS:
      "没有可比较的客户[：“{column}”列中没有 {expected}]。请提供标题行以及至少一行客户数据[，或修改“{column}”的筛选条件]。",
    NO_CRITERIA:
      "没有可以评价的列：没有一列数字能区分客户。请添加这样的列，例如营业额、毛利或增长率，并用标题说明其内容。",
    COLUMN_MISSING:
      "客户数据中没有该列[：“{column}”][（{path}）]。[是否应为“{expected}”？]请按工作表中的标题填写，或添加该列。",
    HEADER_MISSING: "所选区域[ {path} ]没有标题[“{column}”]。请连同标题行一起选择该表。",
    COLUMN_NOT_NUMERIC:
      "该列没有数字[：“{column}”][，内容是“{content}”]。请把文本转换为数字，或不要把该列作为指标。",
    WEIGHTS_ZERO: "权重全部为 0[（{place}）]。请至少给一个指标大于 0 的权重。",
    WEIGHT_NEGATIVE: "权重小于 0[（{place}）][：{content}]。请输入 0 或更大的数。",
    ANCHORS_MISSING:
      "只有一个客户，无从比较[（{place}）]。请增加客户；如果可以设定，也可用数字给出最差值和最佳值，或分界线。",
    ANCHORS_NOT_POSITIVE:
      "对数刻度要求最差值和最佳值都大于 0[（{place}）][，而不是 {content}]。请输入正数，或改用其他刻度。",
    DIRECTION_CONTRADICTS:
      "方向与最差值、最佳值矛盾[（{place}）][：{content}]。越大越好时，最差值应小于最佳值；越小越好时则相反。",
    BANDS_UNSORTED:
      "分段没有按升序排列[（{place}）][：{content}]。请按起点从小到大排列，起点不得重复，评分在 0 到 100 之间。",
    CUTS_UNSORTED:
      "等级界限的顺序不对[（{place}）][：{content}]。分数线应从最高等级起逐级降低，累计比例应逐级升高，且互不相等。",
    LABELS_COUNT:
      "等级名称的数量不符[（{place}）][：{count}][，应为 {expected}]。请为每个等级、象限或阶段各给一个名称；等级比分数线多一个。",
    LABELS_EQUAL: "有两个名称相同[：“{content}”][（{place}）]。请让每个名称各不相同。",
    LABEL_UNKNOWN: "没有该等级[：“{content}”][（{place}）]。请填写已有的等级名称[：{expected}]。",
    QUOTA_MIXED:
      "名额中混用了比例和数量[（{place}）][：{content}]。请全部使用小于 1 的比例，或全部使用不小于 1 的整数。",
    QUOTA_SUM: "各等级的比例之和大于 1[（{place}）][：{content}]。请调低；余下的归入最低等级。",
    BUFFER_TOO_WIDE:
      "缓冲区对于分数线来说过宽[：{content}][（{place}）]。请填 0，或使其小于相邻分数线最小间距的一半[，即小于 {expected}]。",
    OPTION_UNKNOWN: "没有该选项[：“{content}”][（{place}）]。请填写可用的选项[：{expected}]。",
    NUMBER_EXPECTED: "此处应为数字[（{place}）][，而不是“{content}”]。请输入数字[（{expected}）]。",
    JUDGMENT:
      "两两比较的判断值不符合要求[（{place}）][：{content}]。请输入行指标的重要性是列指标的多少倍[，此处应为 {expected}]；只填对角线以上的部分即可。",
    TOO_FEW:
      "数据完整的客户太少[（{place}）][：{count} 个][，至少需要 {expected} 个]。请增加客户，或补全缺失的数据。",
    NO_FIGURE: "没有可用的数字[（{place}）]。请选择至少含有一个数字的单元格[（{expected}）]。",
    ALL_EQUAL: "数字全部相同[（{place}）][：{content}]，分不出先后。请选择至少有两个不同数字的单元格。",
    DATE_EXPECTED:
      "此处应为日期[（{place}）][，而不是“{content}”]。请输入 Excel 日期，例如 DATE(2026,3,31)，不要输入文本。",
    MODEL_KEY: "模型中有无法识别的键[：{path}]。请更正拼写或删除它。",
    MODEL_TYPE: "模型不符合要求[（{place}）][：{content}]。请更正[，应为 {expected}]。",
    MODEL_VERSION: "本程序不认识该模型的版本[：{content}]。请更新程序，或把模型另存为版本 1。",
  },
} as const satisfies Record<Language, Record<string, string>>;
