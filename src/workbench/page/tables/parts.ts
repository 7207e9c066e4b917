/** A border line of a table style. */
export interface TableLine {
  readonly weight: "thin" | "medium" | "thick" | "double";
  readonly color: string;
}

/** What one part of a table style says of the cells that it covers; what it leaves out the parts beneath say. */
export interface TablePart {
  readonly fill?: string;
  readonly color?: string;
  readonly isBold?: boolean;
  /** Around the whole of the part. */
  readonly top?: TableLine;
  readonly bottom?: TableLine;
  readonly left?: TableLine;
  readonly right?: TableLine;
  /** Between its rows and its columns. */
  readonly rows?: TableLine;
  readonly columns?: TableLine;
}

/** The parts of a table style, in the order in which they lie on one another. */
export interface TableStyle {
  readonly whole: TablePart;
  readonly columnStripe: TablePart;
  readonly rowStripe: TablePart;
  readonly lastColumn: TablePart;
  readonly firstColumn: TablePart;
  readonly header: TablePart;
  readonly totals: TablePart;
}

/** The colours that a family of table styles is drawn with. */
export interface Ink {
  readonly color: string;
  /** A fill for stripes, and a deeper one where the whole table is filled. */
  readonly pale: string;
  readonly deep: string;
  /** For lines. */
  readonly soft: string;
  readonly text: string;
  readonly black: string;
  readonly white: string;
}

export const line = (color: string, weight: TableLine["weight"] = "thin"): TableLine => ({ weight, color });
export const around = (each: TableLine): TablePart => ({ top: each, bottom: each, left: each, right: each });
