import { FileError } from "../fileError";
import { type Element, parseXml } from "../xml/parse";
import { type ContentTypes, formatContentTypes, readContentTypes } from "./contentTypes";
import { relationshipsPath } from "./paths";
import { formatRelationships, newRelationship, readRelationships, type Relationship } from "./relationships";

const TYPES = "[Content_Types].xml";

/** The parts of a workbook file as bytes, with the two things that hold them together: content types and relationships. */
export class Package {
  private readonly parts: Map<string, Uint8Array>;
  readonly types: ContentTypes;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
    if (!this.has(TYPES)) throw new FileError("NOT_XLSX");
    this.types = readContentTypes(this.xml(TYPES));
  }

  /** A copy that may be changed without changing this one. */
  copy(): Package {
    return new Package(this.parts);
  }

  all(): ReadonlyMap<string, Uint8Array> {
    return this.parts;
  }

  has(path: string): boolean {
    return this.find(path) !== null;
  }

  bytes(path: string): Uint8Array {
    const found = this.find(path);
    const part = found === null ? undefined : this.parts.get(found);
    if (!part) throw new FileError("DAMAGED", path);
    return part;
  }

  text(path: string): string {
    const bytes = this.bytes(path);
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && "utf-16be";
    return this.reading(path, () => new TextDecoder(wide || "utf-8", { fatal: true }).decode(bytes));
  }

  xml(path: string): Element {
    const text = this.text(path);
    return this.reading(path, () => parseXml(text));
  }

  /** Runs what reads a part: whatever goes wrong there means that the part is damaged. */
  reading<T>(path: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof FileError ? error : new FileError("DAMAGED", path, { cause: error });
    }
  }

  relationships(part: string): Relationship[] {
    const path = relationshipsPath(part);
    return this.has(path) ? readRelationships(part, this.xml(path)) : [];
  }

  /** Path of the first related part of that kind; null if there is none. */
  related(part: string, kind: string): string | null {
    return this.relationships(part).find((each) => each.kind === kind && !each.external)?.target ?? null;
  }

  /** Puts a part in; `type` is needed for a new one only. */
  put(path: string, content: string | Uint8Array, type?: string): void {
    this.parts.set(
      this.find(path) ?? path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
    if (type !== undefined) this.types.overrides.set(path, type);
  }

  /** Takes out a part with its own relationships. */
  remove(path: string): void {
    for (const each of [this.find(path), this.find(relationshipsPath(path))])
      if (each !== null) this.parts.delete(each);
    this.types.overrides.delete(path);
  }

  /** Adds a relationship and returns its id. */
  relate(part: string, kind: string, target: string): string {
    const list = this.relationships(part);
    const added = newRelationship(list, kind, target);
    this.setRelationships(part, [...list, added]);
    return added.id;
  }

  unrelate(part: string, target: string): void {
    this.setRelationships(
      part,
      this.relationships(part).filter((each) => each.target !== target),
    );
  }

  /** A path that is free: `xl/tables/table3.xml`. */
  freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** Writes the content types if they are no longer what the part says. */
  close(): void {
    const text = formatContentTypes(this.types);
    if (text !== formatContentTypes(readContentTypes(this.xml(TYPES)))) this.put(TYPES, text);
  }

  private setRelationships(part: string, list: readonly Relationship[]): void {
    const path = relationshipsPath(part);
    if (list.length > 0) this.put(path, formatRelationships(part, list));
    else if (this.has(path)) this.parts.delete(path);
  }

  /** Part names are equal in any case. */
  private find(path: string): string | null {
    if (this.parts.has(path)) return path;
    const wanted = path.toLowerCase();
    for (const each of this.parts.keys()) if (each.toLowerCase() === wanted) return each;
    return null;
  }
}
