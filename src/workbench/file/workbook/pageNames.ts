import { formatArea, parseArea, quoteSheet } from "../../book/a1";
import type { Sheet } from "../../book/types";
import { takeApart } from "../formula/pieces";
import type { BuiltInName } from "./names";

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

/** Puts print areas and title rows, which files keep as names, into their sheets' page setup. */
export function readPageNames(names: readonly BuiltInName[], sheets: readonly Sheet[]): void {
  for (const { name, sheet: id, text } of names) {
    const page = sheets.find((sheet) => sheet.id === id)?.page;
    const areas = localAreas(text);
    if (page && name === AREA) page.printArea = areas.join(",") || null;
    if (page && name === TITLES) page.titleRows = areas.find(isRows) ?? null;
  }
}

/** The built-in names with those of one sheet's page and filter made anew from what the sheet says now. */
export function withPageNames(names: readonly BuiltInName[], sheet: Sheet): BuiltInName[] {
  const own = (wanted: string) => (each: BuiltInName) => each.sheet === sheet.id && each.name === wanted;
  const { printArea, titleRows } = sheet.page;
  const titleColumns = localAreas(names.find(own(TITLES))?.text ?? "").filter((area) => !isRows(area));
  const made: [string, string[]][] = [
    [AREA, (printArea ?? "").split(",")],
    [TITLES, [...titleColumns, titleRows ?? ""]],
    [FILTER, sheet.autoFilter ? [formatArea(sheet.autoFilter)] : []],
  ];
  const kept = names.filter((each) => !made.some(([name]) => own(name)(each)));
  const added = made.flatMap(([name, areas]): BuiltInName[] => {
    const text = areas.flatMap((area) => globalArea(area, sheet) ?? []).join(",");
    const attributes = name === FILTER ? { hidden: "1" } : {};
    return text === "" ? [] : [{ name, sheet: sheet.id, attributes, text }];
  });
  return [...kept, ...added];
}

/** Areas of a name such as "'My sheet'!$A:$A,'My sheet'!$1:$2", without sheet and dollars. */
function localAreas(text: string): string[] {
  const areas = [""];
  for (const piece of takeApart(text)) {
    if (piece.text === ",") areas.push("");
    else if (piece.text === "!") areas[areas.length - 1] = "";
    else areas[areas.length - 1] += piece.text.replace(/\$/g, "");
  }
  return areas.filter((area) => parseArea(area) !== null);
}

const isRows = (area: string): boolean => /^\d+:\d+$/.test(area);

function globalArea(area: string, sheet: Sheet): string | null {
  const parsed = parseArea(area.slice(area.lastIndexOf("!") + 1));
  return parsed && `${quoteSheet(sheet.name)}!${formatArea(parsed, true)}`;
}
