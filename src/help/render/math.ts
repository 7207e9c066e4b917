/** Signs that TeX writes as commands: identifiers in italics, and operators. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  alpha: "α",
  delta: "δ",
  lambda: "λ",
  mu: "μ",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  Phi: "Φ",
  infty: "∞",
};
const OPERATORS: Readonly<Record<string, string>> = {
  cdot: "⋅",
  times: "×",
  le: "≤",
  ge: "≥",
  ne: "≠",
  approx: "≈",
  sim: "∼",
  propto: "∝",
  in: "∈",
  to: "→",
  sum: "∑",
  prod: "∏",
  lceil: "⌈",
  rceil: "⌉",
  dots: "…",
  quad: "\u2003",
  ",": "\u2009",
  "{": "{",
  "}": "}",
};
const NAMES = ["ln", "log", "exp", "max", "min", "cov", "var", "rank", "argmax"];

/** Parts a named function from what it is applied to, as in "ln p". */
const THIN_SPACE = '<mspace width="0.17em"></mspace>';

/**
 * Mathematics for a page, in the part of TeX that these pages need: letters, numbers, signs, _ and ^, \frac, \sqrt,
 * \bar, \text, named functions and a cases environment. MathML needs no library in the browser.
 *
 * @param display a line of its own rather than a part of a sentence
 * @throws {Error} where the notation is not known, so that no page ships with it
 */
export function math(tex: string, display = false): string {
  const reader = new Reader(tex);
  const body = reader.row();
  reader.end();
  return `<math${display ? ' display="block"' : ""}>${body}</math>`;
}

class Reader {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(private readonly tex: string) {
    this.tokens =
      tex.match(/\\text\{[^}]*\}|\\begin\{cases\}|\\end\{cases\}|\\\\|\\[A-Za-z]+|\\[,{}]|[\d.]+|\S/gu) ?? [];
  }

  /** Everything up to a sign that ends a group. */
  row(): string {
    let body = "";
    while (this.at < this.tokens.length && !["}", "&", "\\\\", "\\end{cases}"].includes(this.next()))
      body += this.scripted();
    return body;
  }

  end(): void {
    if (this.at < this.tokens.length) throw this.unknown();
  }

  private next(): string {
    return this.tokens[this.at] ?? "";
  }

  private take(): string {
    return this.tokens[this.at++] ?? "";
  }

  private unknown(): Error {
    return new Error(`The formula ${this.tex} cannot be read at "${this.next()}"`);
  }

  /** One sign or group, with what hangs below and above it. */
  private scripted(): string {
    const isNamed = NAMES.includes(this.next().slice(1));
    const scripted = this.withScripts();
    return isNamed && /^\\?[A-Za-z]+$/.test(this.next()) ? `${scripted}${THIN_SPACE}` : scripted;
  }

  private withScripts(): string {
    const isSum = ["\\sum", "\\prod", "\\max", "\\min"].includes(this.next());
    const base = this.one();
    let below = "";
    let above = "";
    while (["_", "^"].includes(this.next())) {
      if (this.take() === "_") below = this.one();
      else above = this.one();
    }
    if (below && above)
      return isSum
        ? `<munderover>${base}${below}${above}</munderover>`
        : `<msubsup>${base}${below}${above}</msubsup>`;
    if (below) return isSum ? `<munder>${base}${below}</munder>` : `<msub>${base}${below}</msub>`;
    return above ? `<msup>${base}${above}</msup>` : base;
  }

  private group(): string {
    if (this.take() !== "{") throw this.unknown();
    const body = this.row();
    if (this.take() !== "}") throw this.unknown();
    return `<mrow>${body}</mrow>`;
  }

  private one(): string {
    const token = this.next();
    if (token === "{") return this.group();
    this.at++;
    if (/^[\d.]/.test(token)) return `<mn>${token}</mn>`;
    if (/^[A-Za-z]$/.test(token)) return `<mi>${token}</mi>`;
    if (token.startsWith("\\")) return this.command(token.slice(1));
    if (/^[+\-−=<>()|[\],:/*'′⁺]$/u.test(token)) return `<mo>${SIGNS[token] ?? token}</mo>`;
    this.at--;
    throw this.unknown();
  }

  private command(name: string): string {
    const text = /^text\{(.*)\}$/.exec(name)?.[1];
    if (text !== undefined) return `<mtext>${text}</mtext>`;
    if (name === "frac") return `<mfrac>${this.group()}${this.group()}</mfrac>`;
    if (name === "sqrt") return `<msqrt>${this.group()}</msqrt>`;
    if (name === "bar") return `<mover accent="true">${this.group()}<mo>¯</mo></mover>`;
    if (name === "begin{cases}") return this.cases();
    if (NAMES.includes(name)) return `<mi>${name}</mi>`;
    if (IDENTIFIERS[name] !== undefined) return `<mi>${IDENTIFIERS[name]}</mi>`;
    if (OPERATORS[name] !== undefined) return `<mo>${OPERATORS[name]}</mo>`;
    this.at--;
    throw this.unknown();
  }

  private cases(): string {
    let lines = "";
    let cells = "";
    for (;;) {
      cells += `<mtd>${this.row()}</mtd>`;
      const stop = this.take();
      if (stop === "&") continue;
      lines += `<mtr>${cells}</mtr>`;
      cells = "";
      if (stop === "\\end{cases}")
        return `<mrow><mo>{</mo><mtable columnalign="left">${lines}</mtable></mrow>`;
      if (stop !== "\\\\") throw this.unknown();
    }
  }
}

const SIGNS: Readonly<Record<string, string>> = { "-": "−", "<": "&lt;", ">": "&gt;", "'": "′" };
