import type { Axis, Direction } from "../../model/document/types";

/** The dimensions of the source's value radar. */
export type DimensionId = "financial" | "synergy" | "influence" | "growth" | "risk";

/** What a figure is, as far as a blank is concerned: a blank sum or count is 0, any other is unknown. */
type Kind = "sum" | "count" | "level" | "rating";

interface Meaning {
  /** Null: outside the dimensions. */
  readonly dimension: DimensionId | null;
  readonly axis: Axis;
  readonly direction: Direction;
  readonly kind: Kind;
}

/** What a column of numbers can mean. */
export interface Concept extends Meaning {
  readonly id: ConceptId;
}

const meaning = (dimension: DimensionId | null, axis: Axis, direction: Direction, kind: Kind): Meaning => ({
  dimension,
  axis,
  direction,
  kind,
});

/** Where each meaning belongs. Dimensions are the source's; axis and direction are ours where the reason says so. */
const MEANINGS = {
  revenue: meaning("financial", "direct", "max", "sum"),
  profit: meaning("financial", "direct", "max", "sum"),
  orderValue: meaning("financial", "direct", "max", "level"),
  volume: meaning("financial", "direct", "max", "sum"),
  orders: meaning("synergy", "direct", "max", "count"),
  breadth: meaning("synergy", "potential", "max", "count"),
  tenure: meaning("synergy", "none", "max", "level"),
  loyalty: meaning("synergy", "none", "max", "rating"),
  strategy: meaning("synergy", "potential", "max", "rating"),
  influence: meaning("influence", "potential", "max", "rating"),
  growth: meaning("growth", "potential", "max", "level"),
  potential: meaning("growth", "potential", "max", "rating"),
  pipeline: meaning("growth", "potential", "max", "sum"),
  walletShare: meaning("growth", "potential", "min", "level"),
  customerSize: meaning("growth", "potential", "max", "level"),
  recency: meaning("risk", "none", "min", "level"),
  overdue: meaning("risk", "none", "min", "level"),
  discount: meaning("risk", "none", "min", "level"),
  complaints: meaning("risk", "none", "min", "count"),
  credit: meaning("risk", "none", "max", "rating"),
  risk: meaning("risk", "none", "min", "rating"),
  unknown: meaning(null, "direct", "max", "level"),
} as const satisfies Readonly<Record<string, Meaning>>;

export type ConceptId = keyof typeof MEANINGS;

/** What a header can say: a concept, or revenue that may be ours or the customer's own. */
export type HeaderSense = ConceptId | "annualRevenue";

/**
 * Words of each sense, looked for in `headerWords`. The first that matches decides, so narrow senses stand before
 * wide ones: "revenue growth" is growth, "days since last order" is recency.
 */
const VOCABULARY: readonly (readonly [HeaderSense, RegExp])[] = [
  ["walletShare", /\b(share of wallet|wallet share|our share)\b|钱包份额|采购占比|我方份额|份额占比/],
  ["growth", /\b(growth|cagr|yo ?y|increase|trend)\b|增长|增速|增幅|同比|环比|成长率/],
  ["complaints", /\b(complaints?|returns?|refunds?|claims?|disputes?)\b|投诉|退货|退款|索赔|客诉/],
  ["overdue", /\b(overdue|arrears|dso|late|past due|receivables?)\b|逾期|拖欠|欠款|应收|账期/],
  [
    "recency",
    /\b(recency|(days|months|weeks) since|last (order|purchase|contact|visit)|inactive)\b|最近(一次)?(下单|购买|采购|订单|成交|交易|联系|拜访)|未下单|未购买|距(上次|今|最近)/,
  ],
  ["discount", /\b(discounts?|rebates?)\b|折扣|返利|让利/],
  ["risk", /\b(risk|churn|volatility)\b|风险|流失|波动/],
  ["credit", /\bcredit (score|rating|grade)\b|信用(评分|评级|等级|得分)/],
  [
    "pipeline",
    /\b(pipeline|opportunit(y|ies)|forecast|budget|lifetime value|clv|ltv)\b|商机|储备|预测|预算|在谈/,
  ],
  ["potential", /\b(potential|headroom|wallet)\b|潜力|潜在|钱包|成长/],
  [
    "influence",
    /\b(influence|market share|reference|referrals?|reputation|brand)\b|影响力|市场份额|市占|口碑|品牌|标杆|行业地位|转介绍/,
  ],
  ["loyalty", /\b(satisfaction|csat|nps|loyalty|retention|renewal)\b|满意|忠诚|净推荐|复购|续约|留存/],
  ["strategy", /\b(strateg(y|ic)|synergy|fit|innovation|collaboration)\b|战略|协同|契合|匹配|创新/],
  [
    "customerSize",
    /\b(employees?|headcount|staff|stores?|outlets?|branches|company size)\b|员工|人数|门店|网点|企业规模|公司规模|产值|注册资本/,
  ],
  ["revenue", /\d ?年度?(营业额|销售额|营收|收入|销售收入)/],
  [
    "annualRevenue",
    /\b(annual|yearly) (net )?(revenue|sales|turnover)\b|年度?(营业额|销售额|营收|收入|销售收入)/,
  ],
  [
    "tenure",
    /\b(tenure|relationship|customer (for|since)|years (as|of) customer)\b|合作(时长|年限|年数|历史|时间|天数)|客龄/,
  ],
  ["orderValue", /\b(average order|avg order|order size|aov|basket)\b|客单价|单均/],
  ["profit", /\b(profit|margin|contribution|ebitda?)\b|毛利|利润|净利|贡献/],
  [
    "revenue",
    /\b(revenue|sales|turnover|spend|spending|billings?|invoiced|gmv|contract (value|amount)|order (value|amount))\b|^(total |net |gross )?amount\b|^金额|总金额|营业额|销售额|营收|收入|合同(金额|额)|采购额|成交额|交易额|订单金额|回款|流水/,
  ],
  [
    "breadth",
    /\b(categor(y|ies)|products?|product lines?|skus?|cross (sell|selling|buying))\b|品类|产品数|产品线|品种|sku|交叉/,
  ],
  [
    "orders",
    /\b(orders?|order count|frequency|transactions?|purchases|invoices|deals)\b|订单|频率|频次|次数|单数|笔数/,
  ],
  ["volume", /\b(units|quantity|qty|volume)\b|销量|数量|采购量|吨/],
];

/** What a header's words say; null where none is known. */
export function senseOf(words: string): HeaderSense | null {
  return VOCABULARY.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export function conceptOf(id: ConceptId): Concept {
  return { id, ...MEANINGS[id] };
}
