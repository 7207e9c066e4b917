/** Functions that return whole ranges. Custom functions may, so Excel marks formulas with them likewise. */
const SPILLING =
  /(?:^|[^\p{L}\p{N}_.])(?:KAM\.[A-Z.]+|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TAKE|DROP|EXPAND|CHOOSECOLS|CHOOSEROWS|HSTACK|VSTACK|TOCOL|TOROW|WRAPCOLS|WRAPROWS|TEXTSPLIT|MAP|SCAN|BYROW|BYCOL|MAKEARRAY|XLOOKUP|GROUPBY|PIVOTBY|TRIMRANGE)\(/iu;

/** Whether Excel, when such a formula is typed, makes it a dynamic array, even if its result is one cell. */
export function maySpill(formula: string): boolean {
  return SPILLING.test(formula);
}
