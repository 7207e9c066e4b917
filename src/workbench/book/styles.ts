import type { Book, CellStyle } from "./types";

/** The format of a cell nobody formatted. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
  origin: null,
};

interface Index {
  /** Number of styles already in `places`. */
  known: number;
  readonly places: Map<string, number>;
}

const indices = new WeakMap<CellStyle[], Index>();

function indexOf(styles: CellStyle[]): Index {
  let index = indices.get(styles);
  if (!index) indices.set(styles, (index = { known: 0, places: new Map() }));
  for (; index.known < styles.length; index.known++) {
    const key = JSON.stringify(styles[index.known]);
    if (!index.places.has(key)) index.places.set(key, index.known);
  }
  return index;
}

/** Index of `style` in `book.styles`, where it is put if it is new. */
export function intern(book: Book, style: CellStyle): number {
  const { places } = indexOf(book.styles);
  const place = places.get(JSON.stringify(style));
  return place ?? book.styles.push(style) - 1;
}

export function styleOf(book: Book, index: number): CellStyle {
  return book.styles[index] ?? PLAIN_STYLE;
}

/** Index of the style that differs from the style at `index` by `change`. */
export function restyle(book: Book, index: number, change: Partial<CellStyle>): number {
  return intern(book, { ...styleOf(book, index), ...change });
}
