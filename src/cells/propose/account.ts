import { isIdentifier } from "./exclusion";
import { distinctTexts, isNumeric, isUnique, type ColumnProfile } from "./profile";

const ENTITY =
  /\b(customer|account|client|company|reseller|dealer|distributor|partner|buyer|organi[sz]ation)s?\b|客户|公司|企业|单位|经销商|代理商|门店/;
/** A header that says no more than that; such a column may name its accounts by numbers. */
const ENTITY_ALONE = /^(customer|account|client|company|reseller|dealer|客户|公司|企业|经销商)$/;
const NAME = /\bname\b|名称|姓名|全称|简称/;
/** What an account has or belongs to, but is not. */
const ATTRIBUTE =
  /\b(types?|segments?|regions?|countr(y|ies)|city|state|industry|status|class|category|line|owner|manager|contact|channel|group|address|email|tier|level)\b|类型|类别|分类|行业|地区|区域|国家|城市|省|地址|邮箱|等级|级别|负责人|经理|联系人|渠道|状态/;

/** The columns that say who an account is. */
export interface AccountColumns {
  readonly account: string;
  /** Header of a column with a unique id; null where there is none. */
  readonly id: string | null;
}

/** Finds the column of names and the column of unique ids; without names the ids serve. */
export function accountColumns(profiles: readonly ColumnProfile[]): AccountColumns {
  const identifiers = profiles.filter((profile) => isIdentifier(profile) && isUnique(profile));
  const id = best(identifiers, ({ words }) => Number(ENTITY.test(words)));
  const names = profiles.filter((profile) => mayName(profile) && !isIdentifier(profile));
  const account = best(names, likelyName) ?? id ?? profiles[0];
  return { account: account?.header ?? "", id: id?.header ?? null };
}

function mayName(profile: ColumnProfile): boolean {
  if (isNumeric(profile)) return ENTITY_ALONE.test(profile.words) && isUnique(profile);
  return profile.others > 0;
}

/** How much a column looks like the accounts' names: first by its header, then by how few entries repeat. */
function likelyName({ words, cells }: ColumnProfile): number {
  const header = Number(ENTITY.test(words)) + Number(NAME.test(words)) - 3 * Number(ATTRIBUTE.test(words));
  return header + distinctTexts(cells) / (cells.length + 1);
}

/** The first with the highest figure; undefined where there is none. */
function best<T>(items: readonly T[], figure: (item: T) => number): T | undefined {
  let found: T | undefined;
  let highest = -Infinity;
  for (const item of items) {
    const value = figure(item);
    if (value > highest) [found, highest] = [item, value];
  }
  return found;
}
