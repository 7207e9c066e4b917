const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of raw XML: the five entities and character numbers, and nothing that a document type could define. */
export function decodeText(raw: string): string {
  if (!raw.includes("&") && !raw.includes("\r")) return raw;
  return raw.replace(/\r\n?/g, "\n").replace(/&([^;]*);?/g, (whole, name: string) => {
    const known = ENTITIES[name];
    if (known !== undefined) return known;
    const code = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
    const point = code?.[1] !== undefined ? parseInt(code[1], 16) : Number(code?.[2]);
    if (!whole.endsWith(";") || !(point <= 0x10ffff)) throw new Error(`entity ${whole}`);
    return String.fromCodePoint(point);
  });
}

const FOR_TEXT: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Element content. */
export function encodeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (char) => FOR_TEXT[char] ?? char) : text;
}

/** Attribute value, for double quotes. */
export function encodeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (char) => FOR_TEXT[char] ?? char);
}

/** An element that holds any text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${encodeText(encodeEscapes(text))}</${name}>`;
}

/** `name="value"` pairs in the order given, each led by a space; null and undefined are left out. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  let out = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    out += ` ${name}="${typeof value === "boolean" ? Number(value) : encodeAttribute(String(value))}"`;
  }
  return out;
}

/** Undoes Excel's `_x000D_`, by which strings hold what XML cannot. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const UNSAFE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What XML cannot hold, and an underscore that would read as an escape, as `_x000D_`. */
export function encodeEscapes(text: string): string {
  return text.replace(
    UNSAFE,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
