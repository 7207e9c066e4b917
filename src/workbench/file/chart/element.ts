import { attributes } from "../xml/text";

/** An XML element; attributes that are null are left out, true and false are 1 and 0 as DrawingML writes them. */
export function element(
  name: string,
  values: Readonly<Record<string, string | number | boolean | null>>,
  ...content: string[]
): string {
  const start = `${name}${attributes(values)}`;
  const inside = content.join("");
  return inside === "" ? `<${start}/>` : `<${start}>${inside}</${name}>`;
}

/** `<name val="…"/>`, the form of nearly every setting of a chart. */
export function setting(name: string, value: string | number | boolean): string {
  return element(name, { val: value });
}
