import { formatArea, parseArea } from "../../book/a1";
import type { Area } from "../../book/types";

/** Areas of an `sqref`, "A1:B2 D4". */
export function readAreas(sqref: string | undefined): Area[] {
  return (sqref ?? "").split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map((area) => formatArea(area)).join(" ");
}
