import type { TextRun } from "../../book/types";
import { child, children, type Element, flag, numeric } from "../xml/parse";
import { colorOf } from "./readShape";

function withProperties(font: TextRun, properties: Element | null): TextRun {
  if (!properties) return font;
  const { sz, b, i } = properties.attributes;
  const size = numeric(sz);
  return {
    ...font,
    size: size === null ? font.size : size / 100,
    bold: flag(b, font.bold),
    italic: flag(i, font.italic),
    color: colorOf(properties) ?? font.color,
    name: child(properties, "latin")?.attributes.typeface ?? font.name,
  };
}

function paragraphFont(paragraph: Element | null, font: TextRun): TextRun {
  return withProperties(font, child(child(paragraph, "pPr"), "defRPr"));
}

/** The font that a part's `txPr` sets, over what it would have without. */
export function readFont(part: Element | null, font: TextRun): TextRun {
  return paragraphFont(child(child(part, "txPr"), "p"), font);
}

/** The runs of rich text; a line end begins each paragraph but the first. */
export function readRuns(rich: Element | null, font: TextRun): TextRun[] {
  return children(rich, "p").flatMap((paragraph, line) => {
    const base = paragraphFont(paragraph, font);
    const runs = paragraph.children
      .filter(({ name }) => name === "r" || name === "fld")
      .map((run) => ({ ...withProperties(base, child(run, "rPr")), text: child(run, "t")?.text ?? "" }));
    const [first, ...rest] = runs;
    if (line === 0) return runs;
    return first ? [{ ...first, text: `\n${first.text}` }, ...rest] : [{ ...base, text: "\n" }];
  });
}
