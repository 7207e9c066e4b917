/**
 * A header as words to look meanings up in: lower case, parted at spaces, signs, underscores, CamelCase and where
 * Latin letters meet Chinese.
 *
 * @example headerWords("AnnualSales_2024（万元）") // "annual sales 2024 万元"
 */
export function headerWords(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, "$1 $2")
    .replace(/(\p{Script=Han})([\p{Script=Latin}\d])/gu, "$1 $2")
    .replace(/([\p{Script=Latin}\d])(\p{Script=Han})/gu, "$1 $2")
    .replace(/[^\p{L}\p{N}%％]+/gu, " ")
    .trim()
    .toLowerCase();
}
