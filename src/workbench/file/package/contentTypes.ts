import { DECLARATION } from "../namespaces";
import { children, type Element } from "../xml/parse";
import { attributes } from "../xml/text";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/** What each part is: by its path, else by its extension. */
export interface ContentTypes {
  readonly defaults: Map<string, string>;
  readonly overrides: Map<string, string>;
}

export function readContentTypes(root: Element): ContentTypes {
  const pairs = (name: string, key: string): [string, string][] =>
    children(root, name).map(({ attributes: values }) => [
      (values[key] ?? "").replace(/^\//, ""),
      values.ContentType ?? "",
    ]);
  return {
    defaults: new Map(pairs("Default", "Extension")),
    overrides: new Map(pairs("Override", "PartName")),
  };
}

export function formatContentTypes({ defaults, overrides }: ContentTypes): string {
  const lines = [
    ...Array.from(
      defaults,
      ([Extension, ContentType]) => `<Default${attributes({ Extension, ContentType })}/>`,
    ),
    ...Array.from(
      overrides,
      ([path, ContentType]) => `<Override${attributes({ PartName: `/${path}`, ContentType })}/>`,
    ),
  ];
  return `${DECLARATION}<Types xmlns="${NAMESPACE}">${lines.join("")}</Types>`;
}

export function contentTypeOf({ defaults, overrides }: ContentTypes, path: string): string {
  const wanted = path.toLowerCase();
  for (const [name, type] of overrides) if (name.toLowerCase() === wanted) return type;
  const extension = wanted.slice(wanted.lastIndexOf(".") + 1);
  for (const [name, type] of defaults) if (name.toLowerCase() === extension) return type;
  return "";
}
