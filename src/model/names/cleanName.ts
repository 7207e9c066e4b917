import { EAST_ASIAN_END, EAST_ASIAN_START, LATIN, MOST_WORDS } from "./legalForms";

/** What is left dangling where a legal form was: "Smith & Co" ends in "&". */
const DANGLING = /[\s,;&+\-–—/、]+$|\s+(?:and|und|et|y|e)$/iu;

/**
 * An account's name without what writers vary: full-width forms become plain ones (Unicode NFKC), white space one
 * space, and legal forms at the end are left out, however many (有限公司, 股份, Co., Ltd, GmbH, Inc…). Letters keep
 * their case. A name that is nothing but a legal form stays, and so does a branch (分公司), which is another account.
 *
 * The list of legal forms is ours. Checked against test/data/companyNames.json.
 *
 * @example cleanName("ＡＣＭＥ（上海）股份有限公司") // "ACME(上海)"
 */
export function cleanName(name: string): string {
  let clean = name.normalize("NFKC").replace(/\s+/gu, " ").trim();
  for (;;) {
    const next = withoutForm(clean).trim();
    if (next === "" || next === clean) return clean;
    clean = next;
  }
}

function withoutForm(name: string): string {
  const asian = name.replace(EAST_ASIAN_START, "").replace(EAST_ASIAN_END, "");
  return withoutLatinForm(asian).replace(DANGLING, "");
}

/** The name without the longest run of words at its end that is a legal form. */
function withoutLatinForm(name: string): string {
  const words = name.split(/(?<=[\s,])(?=[^\s,])/u);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const end = words.slice(-count).join("");
    if (LATIN.has(lettersOf(end))) return words.slice(0, -count).join("");
  }
  return name;
}

/** Letters and digits of a text, in lower case. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
