import { cleanName } from "./cleanName";

/** A slip of the pen is looked for in names of this many letters and more (ours): shorter ones are too alike. */
const LEAST_LETTERS = 8;

/**
 * Finds accounts that are likely one: their names are equal after `cleanName`, in any letter case, whatever signs,
 * accents or spaces they hold; or they are Latin names of eight letters and more that differ by one letter, left out,
 * added, or replaced, or by two neighbours in the other order. Names whose digits differ are never taken for one, nor
 * Chinese names that differ at all: one sign makes another company (ours).
 *
 * Time grows with n times the length of the names: only names that share a form with one letter left out are compared.
 * Checked against test/data/companyNames.json.
 *
 * @param names blank ones belong to no group
 * @returns one entry a name: the number of its group, from 1 in order of first appearance; 0 where it stands alone
 */
export function duplicateGroups(names: readonly string[]): Int32Array {
  const keys = names.map(keyOf);
  const first = new Map<string, number>();
  const leader = Int32Array.from(names.keys());
  const root = (index: number): number => {
    let own = index;
    while (leader[own] !== own) own = leader[own] = leader[leader[own] as number] as number;
    return own;
  };
  const join = (one: number, other: number): void => {
    const [low, high] = [root(one), root(other)].sort((a, b) => a - b) as [number, number];
    leader[high] = low;
  };
  keys.forEach((key, index) => {
    if (key === "") return;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else join(known, index);
  });
  for (const [one, other] of slips([...first.keys()]))
    join(first.get(one) as number, first.get(other) as number);
  return numbered(names.map((_, index) => root(index)));
}

/** What two spellings of one name share: letters and digits without accents, in lower case. */
export function keyOf(name: string): string {
  return cleanName(name)
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/^the\s+/, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Pairs of keys that are one slip apart. */
function slips(keys: readonly string[]): [string, string][] {
  const byForm = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  for (const key of keys) {
    if (key.length < LEAST_LETTERS || !/^[\p{Script=Latin}\d]+$/u.test(key)) continue;
    const digits = digitsOf(key);
    const forms = new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))]);
    for (const own of forms) {
      const form = `${own} ${digits}`;
      const others = byForm.get(form);
      if (others === undefined) byForm.set(form, [key]);
      else {
        for (const other of others) if (isSlip(other, key)) pairs.push([other, key]);
        others.push(key);
      }
    }
  }
  return pairs;
}

/** Whether two different keys are one letter apart (Damerau 1964). */
function isSlip(one: string, other: string): boolean {
  if (digitsOf(one) !== digitsOf(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (short.length < long.length)
    return long.length - short.length === 1 && short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return isSwapped && short.slice(start + 2) === long.slice(start + 2);
}

function digitsOf(key: string): string {
  return key.replace(/\D+/g, "");
}

/** Leaders as group numbers in order of first appearance; 0 for who leads nobody else. */
function numbered(leaders: readonly number[]): Int32Array {
  const sizes = new Map<number, number>();
  for (const leader of leaders) sizes.set(leader, (sizes.get(leader) ?? 0) + 1);
  const numbers = new Map<number, number>();
  return Int32Array.from(leaders, (leader) => {
    if (sizes.get(leader) === 1) return 0;
    const number = numbers.get(leader) ?? numbers.size + 1;
    numbers.set(leader, number);
    return number;
  });
}
