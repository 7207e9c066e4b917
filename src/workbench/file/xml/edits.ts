import type { Element } from "./parse";
import { encodeAttribute } from "./text";

/** A stretch of a text, and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** The text of an element after edits that lie within it; what lies within a stretch that another edit replaces is lost. */
export function edited(
  text: string,
  { start, end }: Pick<Edit, "start" | "end">,
  edits: readonly Edit[],
): string {
  const within = edits.filter((edit) => edit.start >= start && edit.end <= end);
  let out = "";
  let at = start;
  for (const edit of within.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.xml;
    at = edit.end;
  }
  return out + text.slice(at, end);
}

/** A start tag, or a text that begins with one, with other values for attributes that it has. */
export function withAttributes(tag: string, values: Readonly<Record<string, string | number>>): string {
  const end = tag.indexOf(">") + 1 || tag.length;
  const start = Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`), (_whole, before: string) => {
        return `${before}"${encodeAttribute(String(value))}"`;
      }),
    tag.slice(0, end),
  );
  return start + tag.slice(end);
}

/** The edit that gives attributes of an element other values. */
export function attributeEdit(
  text: string,
  { start, innerStart }: Element,
  values: Readonly<Record<string, string | number>>,
): Edit {
  return { start, end: innerStart, xml: withAttributes(text.slice(start, innerStart), values) };
}

/** The edit that gives an element another text. */
export const textEdit = ({ innerStart, innerEnd }: Element, xml: string): Edit => ({
  start: innerStart,
  end: innerEnd,
  xml,
});
