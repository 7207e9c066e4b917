import { SaxesParser } from "saxes";

/** An element of an XML document with what it holds. */
export class Element {
  readonly children: Element[] = [];
  text = "";

  constructor(
    /** With its prefix: "bt:Image". */
    readonly name: string,
    readonly attributes: Readonly<Record<string, string | undefined>>,
  ) {}

  /** This element and everything below it, in document order. */
  descendants(): Element[] {
    return [this, ...this.children.flatMap((child) => child.descendants())];
  }
}

/**
 * The root element of a document.
 * @throws where the text is not well-formed
 */
export function parseXml(text: string): Element {
  const document = new Element("", {});
  const open = [document];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = new Element(name, attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (content) => {
    const element = open.at(-1);
    if (element) element.text += content.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const [root] = document.children;
  if (!root) throw new Error("An empty document");
  return root;
}
