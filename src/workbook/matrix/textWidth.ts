/** Widths as parts of the font's size, on the wide side: which font draws is not known. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u, 1],
  [/[iljI.,:;'|!()[\] ]/, 0.36],
  [/[mwMW@%]/, 0.95],
  [/[A-Z&]/, 0.72],
];
const USUAL = 0.62;

/** Width that a text takes at most, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? USUAL;
  return width * size;
}
