import { isEntireColumns, isEntireRows } from "../../book/area";
import type { Area, BorderLine, EdgeName } from "../../book/types";
import { asOneOf } from "../../wire/arguments";
import { defineClass, type HostClass } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import type { Session } from "../../wire/session";
import { asColor } from "../color";
import { assertUnprotected } from "../protection";
import { type Areas, commonFormat, formatCells } from "./formatCells";

/** In Excel's order. */
export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export interface BorderTarget extends Areas {
  readonly side: (typeof SIDES)[number];
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const NONE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

interface EdgePart {
  readonly area: Area;
  readonly edge: EdgeName;
}

/** The cells of an area that bear a side, with their own edge: the outer ones, or both neighbours of an inner line. */
function partsOf(area: Area, side: BorderTarget["side"]): EdgePart[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, edge: side }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, edge: side }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, edge: side }];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { area: { ...area, right: right - 1 }, edge: "EdgeRight" },
        { area: { ...area, left: left + 1 }, edge: "EdgeLeft" },
      ];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { area: { ...area, bottom: bottom - 1 }, edge: "EdgeBottom" },
        { area: { ...area, top: top + 1 }, edge: "EdgeTop" },
      ];
    default:
      return [{ area, edge: side }];
  }
}

function partsOfAll({ areas, side }: BorderTarget): EdgePart[] {
  if (areas.some((area) => isEntireColumns(area) || isEntireRows(area))) {
    throw new HostError("NotImplemented", "This host does not draw borders of whole rows and columns.");
  }
  return areas.flatMap((area) => partsOf(area, side));
}

function change(target: BorderTarget, line: Partial<BorderLine>, { book }: Session): void {
  assertUnprotected(target.sheet, "allowFormatCells");
  for (const { area, edge } of partsOfAll(target)) {
    formatCells(book, target.sheet, area, ({ borders }) => {
      const drawn = { ...(borders[edge] ?? NONE), ...line };
      const others = Object.entries(borders).filter(([name]) => name !== edge);
      return { borders: Object.fromEntries(drawn.style === "None" ? others : [...others, [edge, drawn]]) };
    });
  }
}

function common<V>(target: BorderTarget, read: (line: BorderLine) => V, { book }: Session): V | null {
  const seen = new Set(
    partsOfAll(target).map(({ area, edge }) =>
      commonFormat(book, { sheet: target.sheet, areas: [area] }, ({ borders }) =>
        read(borders[edge] ?? NONE),
      ),
    ),
  );
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

/** A weight or colour given to a line that is not there draws it, as in Excel. */
const drawn = { style: "Continuous" };

export const rangeBorderClass: HostClass<BorderTarget> = defineClass("RangeBorder", {
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target, session) => common(target, ({ style }) => style, session),
      set: (target, value, session) => {
        change(target, { style: asOneOf(value, STYLES) }, session);
      },
    },
    Weight: {
      get: (target, session) => common(target, ({ weight }) => weight, session),
      set: (target, value, session) => {
        change(target, { ...missingStyle(target, session), weight: asOneOf(value, WEIGHTS) }, session);
      },
    },
    Color: {
      get: (target, session) => common(target, ({ color }) => color, session),
      set: (target, value, session) => {
        change(target, { ...missingStyle(target, session), color: asColor(value) }, session);
      },
    },
  },
  missing: ["TintAndShade"],
});

function missingStyle(target: BorderTarget, session: Session): Partial<BorderLine> {
  return common(target, ({ style }) => style, session) === "None" ? drawn : {};
}
