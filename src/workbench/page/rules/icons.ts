/** Colours of Excel's icons. */
const GREEN = "#4E9A51";
const YELLOW = "#F0B429";
const RED = "#D64541";
const GREY = "#7F7F7F";
const PALE = "#D0D0D0";
const PINK = "#F2A59D";
const BLACK = "#3B3B3B";
const WHITE = "#FFFFFF";

/** A piece of an icon, on a grid of 16. */
export interface IconPart {
  /** As SVG writes paths. */
  readonly path: string;
  readonly fill?: string;
  /** Colour of a line along the path, 2 wide. */
  readonly line?: string;
  /** Degrees, clockwise about the middle. */
  readonly turned?: number;
}

export type Icon = readonly IconPart[];

const DISC = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z";
const SHAPES = {
  disc: DISC,
  arrow: "M1.5 6h6V2l7 6l-7 6v-4h-6z",
  triangle: "M8 1.5l7 13h-14z",
  diamond: "M8 1l7 7l-7 7l-7-7z",
  up: "M8 4l6.5 8h-13z",
  down: "M8 12l6.5-8h-13z",
  dash: "M1.5 6.5h13v3h-13z",
  square: "M2 2h12v12h-12z",
} as const;
const MARKS = {
  check: "M4.5 8.5l2.5 2.5l4.5-5.5",
  cross: "M5 5l6 6M11 5l-6 6",
  exclamation: "M8 4v4.5M8 10.5v1.5",
} as const;

const shape = (name: keyof typeof SHAPES, fill: string): Icon => [{ path: SHAPES[name], fill }];
const disc = (fill: string): Icon => shape("disc", fill);
const arrow = (fill: string, turned: number): Icon => [{ path: SHAPES.arrow, fill, turned }];
const mark = (name: keyof typeof MARKS, line: string): IconPart => ({ path: MARKS[name], line });
const marked = (fill: string, name: keyof typeof MARKS): Icon => [...disc(fill), mark(name, WHITE)];
const rimmed = (fill: string): Icon => [
  ...shape("square", BLACK),
  { path: "M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z", fill },
];
const flag = (fill: string): Icon => [
  { path: "M3 1.5h1.5v13h-1.5z", fill: GREY },
  { path: "M4.5 2l9 3.5l-9 3.5z", fill },
];

/** Bars of rising height, of which the first ones are filled. */
const bars = (filled: number): Icon =>
  [0, 1, 2, 3].map((at) => ({
    path: `M${String(1 + 3.75 * at)} ${String(11 - 3 * at)}h2.75V14.5h-2.75z`,
    fill: at < filled ? "#3F76B5" : PALE,
  }));

/** A disc of which so many quarters are filled, clockwise from the top. */
const quarters = (filled: number): Icon => [
  { path: DISC, line: BLACK },
  ...Array.from({ length: filled }, (_, at): IconPart => {
    return { path: "M8 8V1.5A6.5 6.5 0 0 1 14.5 8z", fill: BLACK, turned: 90 * at };
  }),
];

const DOWN = 90;
const UP = -90;
const SLANTS = [DOWN, 45, 0, -45, UP] as const;

/** Excel's sets by the names that office.js gives them; each from the icon of the least values. */
export const ICON_SETS: Readonly<Record<string, readonly Icon[]>> = {
  ThreeArrows: [arrow(RED, DOWN), arrow(YELLOW, 0), arrow(GREEN, UP)],
  ThreeArrowsGray: [DOWN, 0, UP].map((turned) => arrow(GREY, turned)),
  ThreeFlags: [RED, YELLOW, GREEN].map(flag),
  ThreeTrafficLights1: [RED, YELLOW, GREEN].map(disc),
  ThreeTrafficLights2: [RED, YELLOW, GREEN].map(rimmed),
  ThreeSigns: [shape("diamond", RED), shape("triangle", YELLOW), disc(GREEN)],
  ThreeSymbols: [marked(RED, "cross"), marked(YELLOW, "exclamation"), marked(GREEN, "check")],
  ThreeSymbols2: [[mark("cross", RED)], [mark("exclamation", YELLOW)], [mark("check", GREEN)]],
  ThreeTriangles: [shape("down", RED), shape("dash", YELLOW), shape("up", GREEN)],
  FourArrows: [arrow(RED, DOWN), arrow(YELLOW, 45), arrow(YELLOW, -45), arrow(GREEN, UP)],
  FourArrowsGray: [DOWN, 45, -45, UP].map((turned) => arrow(GREY, turned)),
  FourRedToBlack: [BLACK, GREY, PINK, RED].map(disc),
  FourRating: [1, 2, 3, 4].map(bars),
  FourTrafficLights: [BLACK, RED, YELLOW, GREEN].map(disc),
  FiveArrows: SLANTS.map((turned) => arrow(turned === DOWN ? RED : turned === UP ? GREEN : YELLOW, turned)),
  FiveArrowsGray: SLANTS.map((turned) => arrow(GREY, turned)),
  FiveRating: [0, 1, 2, 3, 4].map(bars),
  FiveQuarters: [0, 1, 2, 3, 4].map(quarters),
};
