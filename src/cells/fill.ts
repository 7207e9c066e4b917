/** Values of a template's placeholders; undefined where one is not known. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills a text of src/locales: `{name}` becomes its value; a part in square brackets falls out as a whole where one
 * of its values is not known. `{name|one|many}` is the first word where the value is 1, else the second. Values are
 * taken as they are, whatever signs they hold.
 *
 * @example fill("There is no column[ {column}].", {}) // "There is no column."
 */
export function fill(template: string, values: Values): string {
  return template
    .replace(/\[([^[\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(PLACEHOLDER)].every(([, name = ""]) => values[name] !== undefined) ? part : "",
    )
    .replace(/\{(\w+)\|([^{}|]*)\|([^{}|]*)\}/g, (_, name: string, one: string, many: string) =>
      String(values[name]) === "1" ? one : many,
    )
    .replace(PLACEHOLDER, (_, name: string) => String(values[name] ?? ""));
}

const PLACEHOLDER = /\{(\w+)\}/g;
