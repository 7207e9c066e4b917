import * as fc from "fast-check";
import type { Box, Mark } from "../../../src/workbook/matrix/canvas";
import {
  boxOf,
  isInside,
  type Label,
  meets,
  placeLabels,
  reach,
  type Surroundings,
} from "../../../src/workbook/matrix/placeLabels";

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const EMPTY: Surroundings = { frame: FRAME, taken: [], marks: [], lines: [] };

const at = (x: number, y: number, width = 60): Label => ({ mark: { x, y, radius: 3.5 }, width, height: 11 });

const dot = (x: number, y: number, radius = 2.5): Mark => ({ x, y, radius });

const point = fc.record({
  x: fc.double({ min: 0, max: 400, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
});
const mark = fc
  .tuple(point, fc.double({ min: 1, max: 20, noNaN: true }))
  .map(([place, radius]) => ({ ...place, radius }));
const label = fc.record({
  mark,
  width: fc.double({ min: 5, max: 120, noNaN: true }),
  height: fc.constant(11),
});
const box = point.chain(({ x, y }) =>
  fc
    .record({ width: fc.integer({ min: 10, max: 150 }), height: fc.integer({ min: 10, max: 60 }) })
    .map(({ width, height }): Box => ({ left: x, right: x + width, top: y, bottom: y + height })),
);
const labels = fc.array(label, { maxLength: 15 });
const around = fc.record({
  frame: fc.constant(FRAME),
  taken: fc.array(box, { maxLength: 4 }),
  marks: fc.array(mark, { maxLength: 60 }),
  lines: fc.array(
    point.map(({ x }): Box => ({ left: x, right: x, top: 0, bottom: 300 })),
    { maxLength: 2 },
  ),
});

function placedBoxes(of: readonly Label[], surroundings: Surroundings): Box[] {
  const sides = placeLabels(of, surroundings);
  return of.flatMap((each, index) => (sides[index] ? [boxOf(each, sides[index])] : []));
}

test("no two labels overlap", () => {
  fc.assert(
    fc.property(labels, around, (of, surroundings) => {
      const boxes = placedBoxes(of, surroundings);
      return boxes.every((one, index) => boxes.slice(index + 1).every((other) => !meets(one, other)));
    }),
  );
});

test("no label crosses the edge of its frame or a text that stands there already", () => {
  fc.assert(
    fc.property(labels, around, (of, surroundings) =>
      placedBoxes(of, surroundings).every(
        (each) => isInside(each, FRAME) && surroundings.taken.every((other) => !meets(each, other)),
      ),
    ),
  );
});

test("no label covers the mark of another", () => {
  fc.assert(
    fc.property(labels, around, (of, surroundings) => {
      const sides = placeLabels(of, surroundings);
      of.forEach((own, index) => {
        const side = sides[index];
        if (!side) return;
        for (const { mark } of of) {
          if (mark.x === own.mark.x && mark.y === own.mark.y) continue;
          expect(reach(boxOf(own, side), mark)).toBe(0);
        }
      });
    }),
  );
});

test("every label is answered, and the same input gives the same places", () => {
  fc.assert(
    fc.property(labels, around, (of, surroundings) => {
      const sides = placeLabels(of, surroundings);
      expect(sides).toHaveLength(of.length);
      expect(placeLabels(of, surroundings)).toEqual(sides);
    }),
  );
});

test("a label is dropped only where all its sides are taken", () => {
  fc.assert(
    fc.property(labels, around, (of, surroundings) => {
      const sides = placeLabels(of, surroundings);
      const boxes = placedBoxes(of, surroundings);
      of.forEach((own, index) => {
        if (sides[index] !== null) return;
        const others = of.filter(({ mark }) => mark.x !== own.mark.x || mark.y !== own.mark.y);
        const isTaken = (["Right", "Left", "Top", "Bottom"] as const).every((side) => {
          const at = boxOf(own, side);
          return (
            !isInside(at, FRAME) ||
            [...surroundings.taken, ...boxes].some((other) => meets(at, other)) ||
            others.some(({ mark }) => reach(at, mark) > 0)
          );
        });
        expect(isTaken).toBe(true);
      });
    }),
  );
});

test("a label alone stands on the right", () => {
  expect(placeLabels([at(100, 100)], EMPTY)).toEqual(["Right"]);
});

test("at the right edge it stands on the left", () => {
  expect(placeLabels([at(395, 100)], EMPTY)).toEqual(["Left"]);
});

test("it goes where it covers fewest marks", () => {
  const right = [120, 130, 140].map((x) => dot(x, 100));
  const left = [dot(70, 100)];
  expect(placeLabels([at(100, 100)], { ...EMPTY, marks: [...right, ...left] })).toEqual(["Top"]);
  expect(
    placeLabels([at(100, 8)], { ...EMPTY, marks: [...right, ...left].map(({ x }) => dot(x, 8)) }),
  ).toEqual(["Bottom"]);
});

test("it keeps clear of all of a mark, not of its middle alone", () => {
  expect(placeLabels([at(100, 100)], { ...EMPTY, marks: [dot(190, 100)] })).toEqual(["Right"]);
  expect(placeLabels([at(100, 100)], { ...EMPTY, marks: [dot(190, 100, 30)] })).toEqual(["Left"]);
});

test("it rather touches the edge of a mark than covers one", () => {
  const marks = [dot(190, 100, 26), dot(70, 100), dot(100, 90), dot(100, 110)];
  expect(placeLabels([at(100, 100)], { ...EMPTY, marks })).toEqual(["Right"]);
});

test("it rather covers two marks than a line", () => {
  const line = { left: 0, right: 400, top: 112, bottom: 112 };
  const marks = [
    dot(120, 100),
    dot(125, 100),
    ...[70, 75, 80].map((x) => dot(x, 100)),
    ...[90, 95, 105].map((x) => dot(x, 90)),
  ];
  expect(placeLabels([at(100, 100)], { ...EMPTY, marks, lines: [line] })).toEqual(["Right"]);
});

test("two neighbours make room for each other", () => {
  expect(placeLabels([at(100, 100), at(115, 100)], EMPTY)).toEqual(["Left", "Right"]);
});

test("of labels on one spot as many stay as have room, the first ones first", () => {
  const five = Array.from({ length: 5 }, () => at(200, 150));
  const sides = placeLabels(five, EMPTY);
  expect(sides.slice(0, 4).filter((side) => side !== null)).toHaveLength(4);
  expect(sides[4]).toBeNull();
});
