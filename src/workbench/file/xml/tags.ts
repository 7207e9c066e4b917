import { decodeText } from "./text";

/**
 * Walks tag by tag through a stretch of XML: for sheet data and shared strings, where building elements
 * for a million cells would cost seconds.
 */
export class Tags {
  /** Local name of the tag that `next` found. */
  name = "";
  kind: "open" | "close" | "empty" = "open";
  /** Where the tag begins, and where the text after it begins. */
  start = 0;
  end = 0;
  private previousEnd = 0;
  private attributesFrom = 0;

  constructor(readonly source: string) {}

  /** Moves on to the next tag; false at the end. Comments and processing instructions are passed over. */
  next(): boolean {
    const { source } = this;
    this.previousEnd = this.end;
    for (;;) {
      this.start = source.indexOf("<", this.end);
      if (this.start < 0) return false;
      const first = source.charCodeAt(this.start + 1);
      if (first !== 33 && first !== 63) break;
      this.skipMarkup();
    }
    this.end = this.closingBracket() + 1;
    this.readName();
    return true;
  }

  /** Text between the tag before this one and this one. */
  text(): string {
    return decodeText(this.rawText());
  }

  private rawText(): string {
    const raw = this.source.slice(this.previousEnd, this.start);
    if (!raw.includes("<!")) return raw;
    return raw
      .replace(/<!--[^]*?-->/g, "")
      .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, inside: string) => inside.replace(/&/g, "&amp;"));
  }

  /** Decoded attributes of this tag as they stand, prefixes and all. */
  eachAttribute(use: (name: string, value: string) => void): void {
    const { source } = this;
    const stop = this.kind === "empty" ? this.end - 2 : this.end - 1;
    let at = this.attributesFrom;
    for (;;) {
      const equals = source.indexOf("=", at);
      if (equals < 0 || equals >= stop) return;
      let open = equals + 1;
      while (source.charCodeAt(open) <= 32) open++;
      const close = source.indexOf(source.charAt(open), open + 1);
      if (close < 0 || close >= stop) throw new Error(`attribute at ${open}`);
      use(source.slice(at, equals).trim(), decodeText(source.slice(open + 1, close)));
      at = close + 1;
    }
  }

  private skipMarkup(): void {
    const { source, start } = this;
    const close = source.startsWith("<!--", start)
      ? "-->"
      : source.startsWith("<![CDATA[", start)
        ? "]]>"
        : "?>";
    const at = source.indexOf(close, start);
    if (at < 0) throw new Error(`markup at ${start}`);
    this.end = at + close.length;
  }

  private closingBracket(): number {
    const { source } = this;
    for (let at = this.start + 1; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 62) return at;
      if (code === 34 || code === 39) {
        at = source.indexOf(code === 34 ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw new Error(`tag at ${this.start}`);
  }

  private readName(): void {
    const { source } = this;
    const closing = source.charCodeAt(this.start + 1) === 47;
    let from = this.start + (closing ? 2 : 1);
    let at = from;
    for (; at < this.end - 1; at++) {
      const code = source.charCodeAt(at);
      if (code <= 32 || code === 47) break;
      if (code === 58) from = at + 1;
    }
    this.name = source.slice(from, at);
    this.attributesFrom = at;
    this.kind = closing ? "close" : source.charCodeAt(this.end - 2) === 47 ? "empty" : "open";
  }
}
