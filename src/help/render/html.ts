import { math } from "./math";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The page of a function, beside the others of its language. */
export function pageOf(id: string): string {
  return `${id.toLowerCase()}.html`;
}

/** A text of the catalogue as HTML: `code`, $mathematics$ and [[NAME]]. */
export function inline(text: string): string {
  return text
    .split(/(`[^`]+`|\$[^$]+\$|\[\[\w+\]\])/)
    .map((part) => {
      if (/^`.+`$/.test(part)) return `<code>${escape(part.slice(1, -1))}</code>`;
      if (/^\$.+\$$/.test(part)) return math(part.slice(1, -1));
      const name = /^\[\[(\w+)\]\]$/.exec(part)?.[1];
      return name === undefined ? escape(part) : functionLink(name);
    })
    .join("");
}

export function functionLink(id: string): string {
  return `<a href="${pageOf(id)}"><code>${id}</code></a>`;
}

export function list(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${inline(text)}</li>`).join("")}</ul>`;
}

export function section(id: string, title: string, body: string): string {
  return `<section id="${id}"><h2>${escape(title)}</h2>\n${body}\n</section>`;
}
