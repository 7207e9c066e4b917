/** Dimensions of which the sources count a part in another as well, by the words of their names. */
const OVERLAPS: readonly (readonly [RegExp, RegExp])[] = [
  [/financ|财务/i, /growth|成长|增长/i],
  [/synergy|协同/i, /influence|影响/i],
  [/strategic value|战略价值/i, /potential|潜力|潜在/i],
];

const FORWARD = /growth|potential|pipeline|future|prospect|strateg|成长|增长|潜力|潜在|商机|未来|战略/i;

/** Pairs of names that overlap by their source, each once. */
export function overlapping(names: readonly string[]): [string, string][] {
  return OVERLAPS.flatMap(([one, other]) => {
    const first = names.find((name) => one.test(name));
    const second = names.find((name) => other.test(name) && name !== first);
    return first === undefined || second === undefined ? [] : [[first, second] as [string, string]];
  });
}

/** Whether a dimension, by its name, speaks of what is still to come. */
export function isForward(name: string): boolean {
  return FORWARD.test(name);
}
