import { type Token, tokens } from "./tokens";

const LONGEST = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;

/**
 * Why Excel would refuse a formula outright: too long or too deep, something left open, or an operand that is missing
 * or one too many; null if it would not. Whether functions, tables and sheets exist is not looked at.
 */
export function faultOf(formula: string): string | null {
  if (formula.length > LONGEST) return "The formula is longer than 8192 characters.";
  const parts = tokens(formula);
  const open = parts.map(faultOfToken).find((fault) => fault !== null);
  if (open !== undefined) return open;
  try {
    new Reader(parts.slice(1)).read();
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

function faultOfToken({ kind, text }: Token): string | null {
  if (kind === "text" && !/^".*"$/s.test(text)) return "A text in the formula is not closed.";
  if (kind === "text" && text.slice(1, -1).replace(/""/g, '"').length > LONGEST_TEXT)
    return "A text in the formula is longer than 255 characters.";
  return kind === "brackets" && !text.endsWith("]") ? "A bracket in the formula is not closed." : null;
}

class Fault extends Error {}

const SIGNS: ReadonlySet<string> = new Set(["+", "-", "@"]);
const OPERATORS: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", ":"]);
const COMPARISONS: ReadonlySet<string> = new Set(["<=", ">=", "<>"]);

/** What an operand may be: only references meet in a space, which stands for what two of them share. */
type Operand = "reference" | "constant";

/** Walks through a formula by Excel's grammar (ECMA-376, part 1, 18.17), without working anything out. */
class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly parts: readonly Token[]) {}

  read(): void {
    this.expression();
    const text = this.peek();
    if (text === ")" || text === "}")
      throw new Fault("The formula closes a parenthesis that it does not open.");
    if (text !== null) throw new Fault(`The formula has "${text}" where nothing may stand.`);
  }

  /** The next token that is not blank; null at the end. */
  private peek(): string | null {
    while (this.parts[this.at]?.text.trim() === "") this.at++;
    return this.parts[this.at]?.text ?? null;
  }

  private take(): Token | null {
    return this.peek() === null ? null : (this.parts[this.at++] ?? null);
  }

  private demand(text: string): void {
    if (this.peek() !== text) throw new Fault("A parenthesis in the formula is not closed.");
    this.at++;
  }

  private expression(): Operand {
    let left = this.operand();
    for (;;) {
      const next = this.peek();
      if (next !== null && OPERATORS.has(next)) {
        this.at++;
        const second = this.parts[this.at]?.text ?? "";
        if (COMPARISONS.has(next + second)) this.at++;
        const right = this.operand();
        left = next === ":" && left === right ? left : "constant";
      } else if (next !== null && this.parts[this.at - 1]?.text.trim() === "" && this.startsOperand()) {
        if (left === "constant" || this.operand() === "constant")
          throw new Fault("An operator is missing in the formula.");
      } else return left;
    }
  }

  private startsOperand(): boolean {
    const { kind = "other", text = "" } = this.parts[this.at] ?? {};
    return kind !== "other" || /^[\p{L}\p{N}_\\'(#.]/u.test(text);
  }

  private operand(): Operand {
    let isSigned = false;
    while (SIGNS.has(this.peek() ?? "")) isSigned = this.take()?.text !== "@" || isSigned;
    let operand = this.primary();
    for (;;) {
      const next = this.parts[this.at]?.text;
      if (next === "(" && operand === "reference") this.call();
      else if (next === "#" && operand === "reference") this.at++;
      else if (this.peek() === "%") {
        this.at++;
        operand = "constant";
      } else return isSigned ? "constant" : operand;
    }
  }

  private primary(): Operand {
    const token = this.take();
    if (!token) throw new Fault("An operand is missing in the formula.");
    const { kind, text } = token;
    if (kind === "text") return "constant";
    if (kind === "reference") return "reference";
    if (kind === "brackets") return this.qualified();
    if (text === "(") return this.parenthesis();
    if (text === "{") return this.array();
    if (text === "." && /^\d+/.test(this.parts[this.at]?.text ?? "")) this.at++;
    else if (!/^[\p{L}\p{N}_\\'#]/u.test(text) || text === "#") {
      throw new Fault("An operand is missing in the formula.");
    }
    if (/^[\d.]/.test(text)) return "constant";
    return this.qualified();
  }

  /** What follows a name, or the number of a workbook: "!" and a name on a sheet, brackets, arguments. */
  private qualified(): Operand {
    const { kind, text } = this.parts[this.at] ?? {};
    if (text === "!") {
      this.at++;
      return this.primary();
    }
    if (kind === "brackets") this.at++;
    else if (kind === "reference") this.at++;
    else if (text !== undefined && /^[\p{L}_']/u.test(text)) return this.primary();
    return "reference";
  }

  private parenthesis(): Operand {
    let kind = this.expression();
    while (this.peek() === ",") {
      this.at++;
      if (this.expression() === "constant") kind = "constant";
    }
    this.demand(")");
    return kind;
  }

  private call(): void {
    this.at++;
    if (++this.depth > DEEPEST) throw new Fault("The formula is nested more than 64 levels deep.");
    let count = 1;
    for (;;) {
      const next = this.peek();
      if (next === ",") {
        this.at++;
        count++;
      } else if (next === ")") break;
      else if (next === null) throw new Fault("A parenthesis in the formula is not closed.");
      else {
        this.expression();
        if (this.peek() !== ",") break;
      }
    }
    if (count > MOST_ARGUMENTS) throw new Fault("A function in the formula has more than 255 arguments.");
    this.demand(")");
    this.depth--;
  }

  /** `{1,"a";TRUE,#N/A}`: constants only. */
  private array(): Operand {
    for (;;) {
      while (this.peek() === "-" || this.peek() === "+") this.at++;
      const token = this.take();
      const isConstant = token?.kind === "text" || /^(\d|\.|#.|true$|false$)/i.test(token?.text ?? "");
      if (!isConstant) throw new Fault("An array in the formula may hold constants only.");
      if (token?.text === ".") this.at++;
      const next = this.take()?.text;
      if (next === "}") return "constant";
      if (next !== "," && next !== ";") throw new Fault("A parenthesis in the formula is not closed.");
    }
  }
}
