import { attributes } from "../xml/text";

/** A list of the style sheet (fonts, fills, …): the file's own items as raw text, and those that are added, each once. */
export class XmlList {
  private readonly items: string[];
  private readonly first: number;
  private readonly places = new Map<string, number>();

  constructor(
    readonly name: string,
    items: readonly string[],
  ) {
    this.items = [...items];
    this.first = items.length;
    items.forEach((item, place) => this.places.set(item, place));
  }

  /** Place of an item, new or not. */
  add(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.items.length);
    return this.items.push(xml) - 1;
  }

  get isChanged(): boolean {
    return this.items.length > this.first;
  }

  xml(): string {
    return `<${this.name}${attributes({ count: this.items.length })}>${this.items.join("")}</${this.name}>`;
  }
}
