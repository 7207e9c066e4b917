import * as fc from "fast-check";
import { cellCount, contains, intersection, subtract } from "../../../src/workbench/book/area";
import { shiftArea, shiftAreas, shiftAt } from "../../../src/workbench/book/shift";
import type { Area } from "../../../src/workbench/book/types";

const index = fc.integer({ min: 0, max: 9 });
const areas = fc.tuple(index, index, index, index).map(([row, otherRow, column, otherColumn]): Area => ({
  top: Math.min(row, otherRow),
  left: Math.min(column, otherColumn),
  bottom: Math.max(row, otherRow),
  right: Math.max(column, otherColumn),
}));

/** "row,column" of every cell. */
function cellsOf(list: readonly Area[]): string[] {
  const cells: string[] = [];
  for (const { top, left, bottom, right } of list) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
    }
  }
  return cells.sort();
}

test("what is left of an area without another has every other cell once", () => {
  fc.assert(
    fc.property(areas, areas, (area, hole) => {
      const outside = cellsOf([area]).filter((cell) => !cellsOf([hole]).includes(cell));
      expect(cellsOf(subtract(area, hole))).toEqual(outside);
    }),
  );
});

test("two areas share what lies in both", () => {
  fc.assert(
    fc.property(areas, areas, (one, other) => {
      const shared = intersection(one, other);
      expect(shared ? cellsOf([shared]) : []).toEqual(
        cellsOf([one]).filter((cell) => cellsOf([other]).includes(cell)),
      );
      expect(contains(one, other)).toBe(shared !== null && cellCount(shared) === cellCount(other));
    }),
  );
});

test("cells that are inserted and deleted again leave areas as they were", () => {
  fc.assert(
    fc.property(areas, areas, fc.constantFrom("rows" as const, "columns" as const), (area, place, axis) => {
      const wider = shiftArea(area, shiftAt(place, axis, "insert"));
      expect(wider && shiftArea(wider, shiftAt(place, axis, "delete"))).toEqual(area);
    }),
  );
});

test("areas of rules go with their cells, in pieces where only some cells move", () => {
  fc.assert(
    fc.property(areas, areas, (area, place) => {
      const shift = shiftAt(place, "rows", "delete");
      const height = place.bottom - place.top + 1;
      const expected = cellsOf([area]).flatMap((cell) => {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        if (column < place.left || column > place.right || row < place.top) return [cell];
        return row <= place.bottom ? [] : [`${row - height},${column}`];
      });
      expect(cellsOf(shiftAreas([area], shift))).toEqual(expected.sort());
    }),
  );
});
