/** Numbers as texts: group and decimal signs of a language, U+2212 for minus. */
export interface Numbers {
  /** Without decimals: accounts, rows. */
  readonly count: (value: number) => string;
  /** One decimal: scores, weights, cuts. */
  readonly tenth: (value: number) => string;
  /** As many digits as the value has, at most `digits` significant ones: anchors, metrics. */
  readonly figure: (value: number, digits?: number) => string;
  /** As `figure`, in percent: 0.058 is 5.8%. */
  readonly percent: (value: number, digits?: number) => string;
  /** As few letters as tell the size, also in percent: 11M, 1100万, 11K%. */
  readonly brief: (value: number) => string;
  readonly briefPercent: (value: number) => string;
  /** What an analyst typed in this language; NaN where it is no number. */
  readonly parse: (text: string) => number;
}

/** @param tag a language tag such as "de-DE"; one that is not known is read as the browser's own */
export function numbersFor(tag: string): Numbers {
  const locale = isKnown(tag) ? tag : undefined;
  const with_ = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value) => format.format(value).replace(/-/g, "\u2212");
  };
  const tenth = with_({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal");
  return {
    count: with_({ maximumFractionDigits: 0 }),
    tenth,
    figure: (value, digits = 6) => with_({ maximumSignificantDigits: digits })(value),
    percent: (value, digits = 6) => with_({ maximumSignificantDigits: digits, style: "percent" })(value),
    brief: with_({ notation: "compact", maximumSignificantDigits: 2 }),
    briefPercent: with_({ notation: "compact", maximumSignificantDigits: 2, style: "percent" }),
    parse: (text) => parse(text, decimal?.value ?? "."),
  };
}

function parse(text: string, decimal: string): number {
  const plain = [...text.trim().replace(/\u2212/g, "-")]
    .filter((sign) => sign === decimal || /[\d\-.eE+]/.test(sign))
    .filter((sign) => decimal === "." || sign !== ".")
    .join("")
    .replace(decimal, ".");
  return /\d/.test(plain) ? Number(plain) : NaN;
}

function isKnown(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
