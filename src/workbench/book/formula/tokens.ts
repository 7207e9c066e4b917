/** A stretch of a formula: a reference with its sheet, a quoted text, a structured reference's brackets, anything else. */
export interface Token {
  readonly kind: "reference" | "text" | "brackets" | "other";
  readonly text: string;
}

// To XFD and 1048576: YTD2024 is a name.
const COLUMN = String.raw`\$?(?:[A-Za-z]{1,2}|[A-Wa-w][A-Za-z]{2}|[Xx](?:[A-Ea-e][A-Za-z]|[Ff][A-Da-d]))`;
const ROW = String.raw`\$?(?:[1-9]\d{0,5}|10[0-3]\d{4}|104[0-7]\d{3}|1048[0-4]\d{2}|10485[0-6]\d|104857[0-6])`;
const CELL = COLUMN + ROW;
const AREA = `(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const REFERENCE = new RegExp(String.raw`(?:${SHEET})?${AREA}(?![\p{L}\p{N}_.(!\[\\])`, "uy");
const TEXT = /"(?:[^"]|"")*"?/y;
const WORD =
  /[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\p{L}\p{N}_.]*|#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)|'(?:[^']|'')*'?/uy;

/** Splits a formula, with its "=", so that the tokens joined give it back. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  const reference = matchAt(REFERENCE, formula, at);
  if (reference !== null) return { kind: "reference", text: reference };
  const text = matchAt(TEXT, formula, at);
  if (text !== null) return { kind: "text", text };
  const brackets = bracketsAt(formula, at);
  if (brackets !== null) return { kind: "brackets", text: brackets };
  return { kind: "other", text: matchAt(WORD, formula, at) ?? formula.charAt(at) };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A structured reference's brackets, nested, to the end where they do not close; null where none open. */
export function bracketsAt(text: string, at: number): string | null {
  if (text.charAt(at) !== "[") return null;
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const character = text.charAt(end);
    // In a column's name an apostrophe takes the meaning from the character after it.
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return text.slice(at, end + 1);
  }
  return text.slice(at);
}
