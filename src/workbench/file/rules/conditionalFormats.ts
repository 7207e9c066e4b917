import { newId } from "../../book/newBook";
import type { ConditionalFormat } from "../../book/types";
import { formatAreas, readAreas } from "../sheet/areas";
import { same } from "../same";
import type { Palette } from "../style/colors";
import { readDifferential } from "../style/differential";
import type { StyleSheet } from "../style/styleSheet";
import { children, type Element, flag } from "../xml/parse";
import { attributes } from "../xml/text";
import { readRule, typeOf } from "./readRule";
import { ruleXml } from "./ruleXml";

interface FormatOrigin {
  /** Raw `<cfRule>`. */
  readonly raw: string;
  readonly pivot: string | undefined;
  readonly read: ConditionalFormat;
}

/**
 * @param rest text of the part that `root` was read from
 * @param dxfs the differential formats of the style sheet
 */
export function readConditionalFormats(
  root: Element,
  rest: string,
  dxfs: readonly Element[],
  palette: Palette,
): ConditionalFormat[] {
  return children(root, "conditionalFormatting").flatMap(({ attributes: { sqref, pivot }, ...block }) =>
    block.children
      .filter(({ name }) => name === "cfRule")
      .map((element) => {
        const { priority, stopIfTrue, dxfId } = element.attributes;
        const read: ConditionalFormat = {
          id: newId(),
          areas: readAreas(sqref),
          type: typeOf(element),
          priority: Number(priority ?? 1),
          stopIfTrue: flag(stopIfTrue),
          rule: readRule(element, palette),
          format: readDifferential(dxfs[Number(dxfId)] ?? null, palette),
        };
        const raw = rest.slice(element.start, element.end);
        const origin: FormatOrigin = { raw, pivot, read: structuredClone(read) };
        return { ...read, origin };
      }),
  );
}

/** One `<conditionalFormatting>` a format. Those of the file that did not change keep their rule as it is. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StyleSheet): string[] {
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map((format) => {
      const origin = format.origin as FormatOrigin | undefined;
      const start = attributes({ pivot: origin?.pivot, sqref: formatAreas(format.areas) });
      return `<conditionalFormatting${start}>${ruleOf(format, origin, styles)}</conditionalFormatting>`;
    });
}

function ruleOf(format: ConditionalFormat, origin: FormatOrigin | undefined, styles: StyleSheet): string {
  const asRead = origin && { ...origin.read, areas: format.areas, priority: format.priority };
  if (origin && same(asRead, format))
    return origin.raw.replace(/(\spriority=)"\d*"/, `$1"${format.priority}"`);
  const { fontColor, bold, italic, fill } = format.format;
  const isPlain = fontColor === null && bold === null && italic === null && fill === null;
  return ruleXml(format, isPlain ? null : styles.differential(format.format));
}
