import type { Book } from "../../book/types";
import { DECLARATION, RELATIONSHIPS } from "../namespaces";
import type { Package } from "../package/package";
import { same } from "../same";
import { child, children, descendants, type Element, parseXml } from "../xml/parse";
import { joinSections, replaceSection, splitSections, withNamespace } from "../xml/sections";
import { attributes } from "../xml/text";

/** The add-in whose settings a workbook of ours holds: `<Id>` and `<Version>` of its manifest. */
export const ADD_IN = { id: "7f0c5b2e-3a64-4d0e-9a1b-52c8e1d6f3a7", version: "0.1.0.0" } as const;

const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships/";
const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const TYPES = "application/vnd.ms-office.";
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** Path of the part in which Excel keeps what this add-in saved ([MS-OWEXML] 2.1.2); null if the file has none. */
function extensionPath(pkg: Package): string | null {
  const panes = pkg.related("", "webextensiontaskpanes");
  if (panes === null) return null;
  const parts = pkg
    .relationships(panes)
    .filter(({ kind, target }) => kind === "webextension" && pkg.has(target));
  return parts.find(({ target }) => isOurs(pkg.xml(target)))?.target ?? null;
}

const isOurs = (extension: Element): boolean =>
  descendants(extension, "reference").some(({ attributes: { id } }) => id?.toLowerCase() === ADD_IN.id);

/** `Office.context.document.settings` of this add-in: JSON texts by name. Other add-ins' are left alone. */
export function readSettings(pkg: Package): Map<string, string> {
  const path = extensionPath(pkg);
  const properties = path === null ? [] : children(child(pkg.xml(path), "properties"), "property");
  return new Map(properties.map(({ attributes: { name = "", value = "" } }) => [name, value]));
}

/** Writes the settings if they are no longer what the file says. */
export function writeSettings({ settings }: Book, pkg: Package): void {
  if (same(settings, readSettings(pkg))) return;
  const path = extensionPath(pkg) ?? newExtension(pkg);
  const text = pkg.text(path);
  const root = parseXml(text);
  const sections = splitSections(text, root);
  const items = Array.from(settings, ([name, value]) => `<property${attributes({ name, value })}/>`);
  const properties = `<properties>${items.join("")}</properties>`;
  replaceSection(sections, ORDER, "properties", [properties]);
  pkg.put(path, joinSections(sections));
}

/** The add-in's part, shown in a task pane that stays closed when the workbook opens. */
function newExtension(pkg: Package): string {
  const path = pkg.freePath("xl/webextensions/webextension", ".xml");
  const reference = attributes({ ...ADD_IN, store: "developer", storeType: "Registry" });
  pkg.put(
    path,
    `${DECLARATION}<we:webextension xmlns:we="${WEB_EXTENSION}" id="{${ADD_IN.id.toUpperCase()}}"><we:reference${reference}/>` +
      "<we:alternateReferences/><we:properties/><we:bindings/>" +
      `<we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`,
    `${TYPES}webextension+xml`,
  );
  const panes = pkg.related("", "webextensiontaskpanes") ?? newPanes(pkg);
  const id = pkg.relate(panes, `${MICROSOFT}webextension`, path);
  const sections = splitSections(pkg.text(panes));
  const pane = attributes({ dockstate: "right", visibility: 0, width: 350, row: 0 });
  const link = attributes({ "xmlns:r": RELATIONSHIPS, "r:id": id });
  const xml = withNamespace(sections, `<taskpane${pane}><webextensionref${link}/></taskpane>`);
  sections.children.push({ name: "taskpane", xml });
  pkg.put(panes, joinSections(sections));
  return path;
}

function newPanes(pkg: Package): string {
  const path = "xl/webextensions/taskpanes.xml";
  const text = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"></wetp:taskpanes>`;
  pkg.put(path, text, `${TYPES}webextensiontaskpanes+xml`);
  pkg.relate("", `${MICROSOFT}webextensiontaskpanes`, path);
  return path;
}
