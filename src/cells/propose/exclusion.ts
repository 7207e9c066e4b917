import type { HeaderSense } from "./concepts";
import { every, holdsNumbersAsText, isEmpty, isNumeric, type ColumnProfile } from "./profile";
import type { ExclusionCode } from "./reason";

const IDENTIFIER =
  /\b(id|ids|key|code|no|nr|number|num|index|uuid|guid)$|编号|编码|代码|序号|单号|^#$|\b(phone|telephone|tel|mobile|fax)\b|电话|手机|传真/;
const PLACE = /\b(zip|postal|postcode|plz|latitude|longitude|lat|lng)\b|邮编|邮政编码|经度|纬度/;
const COST = /\b(costs?|freight|shipping|expenses?|cogs)\b|成本(?!利润)|运费|费用|开支/;
const YEAR = /\byears?\b|年/;

/** 1 January 1940 as Excel's serial number of a day; as a number of days it is 40 years. */
const EARLIEST_DATE = 14611;
/** 31 December 2099. */
const LATEST_DATE = 73050;
/** Senses that count days, whose columns may hold dates instead. */
const SENSES_OF_TIME: readonly (HeaderSense | null)[] = ["recency", "tenure", "overdue", null];

export function isIdentifier({ words }: ColumnProfile): boolean {
  return IDENTIFIER.test(words);
}

/** Why a column cannot be a criterion, whatever the others are; null if it can. */
export function exclusionOf(profile: ColumnProfile, sense: HeaderSense | null): ExclusionCode | null {
  const { words, numbers } = profile;
  if (isEmpty(profile)) return "EMPTY";
  if (!isNumeric(profile)) return holdsNumbersAsText(profile) ? "NUMBERS_AS_TEXT" : "TEXT";
  if (isIdentifier(profile)) return "IDENTIFIER";
  if (PLACE.test(words)) return "PLACE";
  const ofTime = SENSES_OF_TIME.includes(sense);
  if ((ofTime || YEAR.test(words)) && every(numbers, isYear)) return "YEAR";
  if (ofTime && every(numbers, isDate)) return "DATE";
  if (every(numbers, (value) => value === numbers[0])) return "CONSTANT";
  if (sense === null && isCounter(numbers)) return "IDENTIFIER";
  return COST.test(words) ? "COST" : null;
}

/** 1, 2, 3… or any other run of numbers. */
function isCounter(numbers: Float64Array): boolean {
  return numbers.length > 1 && numbers.every((value, row) => value === (numbers[0] ?? 0) + row);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function isDate(value: number): boolean {
  return value >= EARLIEST_DATE && value <= LATEST_DATE;
}
