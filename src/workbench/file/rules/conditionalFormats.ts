import { newId } from "../../book/newBook";
import type { ConditionalFormat } from "../../book/types";
import { formatAreas, readAreas } from "../sheet/areas";
import { sameBesideFormulas } from "../same";
import type { Palette } from "../style/colors";
import { readDifferential } from "../style/differential";
import type { StyleSheet } from "../style/styleSheet";
import { child, children, descendants, type Element, flag } from "../xml/parse";
import { attributes } from "../xml/text";
import { extensionLists, itemWith, withCells } from "./extensions";
import { formulasIn, withFormulas } from "./fileFormulas";
import { readRule, typeOf } from "./readRule";
import { ruleXml } from "./ruleXml";

interface FormatOrigin {
  /** Raw `<cfRule>`; null for a rule that stands among the sheet's extensions only. */
  readonly raw: string | null;
  /** What the sheet's extensions say of it: the raw item with this one rule; null if nothing. */
  readonly extension: string | null;
  readonly pivot: string | undefined;
  readonly read: ConditionalFormat;
}

/** What rules are read with. */
interface Context {
  /** Text of the part. */
  readonly rest: string;
  /** The differential formats of the style sheet. */
  readonly dxfs: readonly Element[];
  readonly palette: Palette;
}

interface ExtensionRule {
  readonly item: Element;
  readonly rule: Element;
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
  const context: Context = { rest, dxfs, palette };
  const extensions = extensionLists(root, "conditionalFormattings").flatMap((list) =>
    children(list, "conditionalFormatting").flatMap((item) =>
      children(item, "cfRule").map((rule): ExtensionRule => ({ item, rule })),
    ),
  );
  const completed = new Set<ExtensionRule>();
  const formats = children(root, "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule").map((rule) => {
      const id = descendants(rule, "id")[0]?.text;
      const finer = extensions.find((each) => id !== undefined && each.rule.attributes.id === id);
      if (finer) completed.add(finer);
      const { sqref, pivot } = block.attributes;
      return readFormat(rule, sqref, pivot, finer ?? null, context);
    }),
  );
  const others = extensions.filter((each) => !completed.has(each));
  return [
    ...formats,
    ...others.map((each) => readFormat(null, child(each.item, "sqref")?.text, undefined, each, context)),
  ];
}

/**
 * @param rule the rule as all versions of Excel read it; null for one of the extensions only
 * @param finer what the extensions say of it
 */
function readFormat(
  rule: Element | null,
  sqref: string | undefined,
  pivot: string | undefined,
  finer: ExtensionRule | null,
  { rest, dxfs, palette }: Context,
): ConditionalFormat {
  const main = rule ?? finer?.rule;
  if (!main) throw new Error("conditional format without a rule");
  const { priority, stopIfTrue, dxfId } = main.attributes;
  const look = child(main, "dxf") ?? dxfs[Number(dxfId)] ?? null;
  const raw = rule && rest.slice(rule.start, rule.end);
  const extension = finer && itemWith(finer.item, finer.rule, rest);
  const read: ConditionalFormat = {
    id: newId(),
    areas: readAreas(sqref),
    type: typeOf(main),
    priority: Number(priority ?? 1),
    stopIfTrue: flag(stopIfTrue),
    rule: readRule(main, rule ? (finer?.rule ?? null) : null, palette),
    format: readDifferential(look, palette),
    fileFormulas: [...formulasIn(raw ?? ""), ...formulasIn(extension ?? "")],
  };
  const origin: FormatOrigin = { raw, extension, pivot, read: structuredClone(read) };
  return { ...read, origin };
}

/** What the file said of a format, as long as nobody has changed its rule or look. */
function keptOrigin(format: ConditionalFormat): FormatOrigin | null {
  const origin = format.origin as FormatOrigin | undefined;
  if (!origin) return null;
  const { areas, priority } = format;
  return sameBesideFormulas({ ...origin.read, areas, priority }, format) ? origin : null;
}

const withPriority = (raw: string, priority: number): string =>
  raw.replace(/(<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority=)"\d*"/, `$1"${priority}"`);

/** One `<conditionalFormatting>` a format. Those of the file that did not change keep their rule as it is. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StyleSheet): string[] {
  return formats.flatMap((format) => {
    const origin = keptOrigin(format);
    if (format.areas.length === 0 || origin?.raw === null) return [];
    const start = attributes({ pivot: origin?.pivot, sqref: formatAreas(format.areas) });
    return `<conditionalFormatting${start}>${ruleOf(format, origin, styles)}</conditionalFormatting>`;
  });
}

function ruleOf(format: ConditionalFormat, origin: FormatOrigin | null, styles: StyleSheet): string {
  if (origin && origin.raw !== null)
    return withPriority(withFormulas(origin.raw, format.fileFormulas ?? []), format.priority);
  const { fontColor, bold, italic, fill } = format.format;
  const isPlain = fontColor === null && bold === null && italic === null && fill === null;
  return ruleXml(format, isPlain ? null : styles.differential(format.format));
}

/** What the sheet's extensions say of the formats that did not change; of one that did, they say nothing any more. */
export function extendedFormatsXml(formats: readonly ConditionalFormat[]): string[] {
  return formats.flatMap((format) => {
    const origin = keptOrigin(format);
    if (format.areas.length === 0 || !origin || origin.extension === null) return [];
    const own = (format.fileFormulas ?? []).slice(formulasIn(origin.raw ?? "").length);
    const xml = withCells(withFormulas(origin.extension, own), format.areas);
    return origin.raw === null ? withPriority(xml, format.priority) : xml;
  });
}
