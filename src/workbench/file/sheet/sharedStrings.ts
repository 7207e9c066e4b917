import { withNamespace } from "../xml/sections";
import { Tags } from "../xml/tags";
import { decodeEscapes, encodeEscapes, encodeText } from "../xml/text";

export interface SharedStrings {
  readonly texts: string[];
  /** Indices whose text carries fonts or phonetics: it is not the text alone that must be kept. */
  readonly rich: Set<number>;
}

/** Reads the string table. Phonetic guides are no part of the text. */
export function readSharedStrings(xml: string): SharedStrings {
  const strings: SharedStrings = { texts: [], rich: new Set() };
  const tags = new Tags(xml);
  let text = "";
  let phonetic = false;
  while (tags.next()) {
    const { name, kind } = tags;
    if (name === "si") {
      if (kind === "open") text = "";
      else strings.texts.push(kind === "empty" ? "" : decodeEscapes(text));
    } else if (name === "t" && kind === "close" && !phonetic) text += tags.text();
    else if (name === "rPh") phonetic = kind === "open";
    if (name === "r" || name === "rPh") strings.rich.add(strings.texts.length);
  }
  return strings;
}

/** A text as `<t>`, with the spaces at its ends and its line breaks kept. */
function stringElement(text: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keep}>${encodeText(encodeEscapes(text))}</t>`;
}

/** Gives every text its index in the string table: those of the file keep theirs, new ones follow. */
export class StringTable {
  private readonly indices = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly first: number;

  constructor(strings: SharedStrings) {
    this.first = strings.texts.length;
    strings.texts.forEach((text, index) => {
      if (!strings.rich.has(index) && !this.indices.has(text)) this.indices.set(text, index);
    });
  }

  indexOf(text: string): number {
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    const index = this.first + this.added.length;
    this.indices.set(text, index);
    this.added.push(text);
    return index;
  }

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  /** The part's text with the new strings behind those it has. */
  appendTo(xml: string): string {
    const sections = splitStrings(xml);
    const items = this.added.map((text) => `<si>${stringElement(text)}</si>`);
    const counted = sections.head
      .replace(/\s(?:count|uniqueCount)="\d*"/g, "")
      .replace(/>$/, ` uniqueCount="${this.first + this.added.length}">`);
    return (
      counted + sections.strings + items.map((item) => withNamespace(sections, item)).join("") + sections.tail
    );
  }
}

/** The table without an extension list, of which none is known; not taken apart, for it may be large. */
function splitStrings(xml: string): { head: string; strings: string; tail: string } {
  const [start = "", prefix = ""] = /<((?:[\w.-]+:)?)sst\b[^>]*>/.exec(xml) ?? [];
  const from = xml.indexOf(start) + start.length;
  const head = xml.slice(0, from).replace(/\/>$/, ">");
  const tail = `</${prefix}sst>`;
  const last = Math.max(xml.lastIndexOf(`</${prefix}si>`), xml.lastIndexOf(`<${prefix}si/>`));
  return { head, strings: last < from ? "" : xml.slice(from, xml.indexOf(">", last) + 1), tail };
}
