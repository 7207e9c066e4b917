import type { Attachment } from "../../book/types";

/** A stretch of old vector markup, which need not be well-formed XML, that holds the box of a cell's note. */
export interface Note {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
}

const SHAPE = /<v:shape\b[^]*?<\/v:shape>/g;

export function notesIn(vml: string): Note[] {
  return [...vml.matchAll(SHAPE)].flatMap((match) => {
    const [shape] = match;
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    if (row === undefined || column === undefined || !/ObjectType="Note"/.test(shape)) return [];
    return [
      { start: match.index, end: match.index + shape.length, row: Number(row), column: Number(column) },
    ];
  });
}

/** The shape of a note that stands at another cell now: its box keeps its distance from the cell. */
export function movedNote(shape: string, note: Note, { areas: [area] }: Attachment): string {
  const row = area?.top ?? note.row;
  const column = area?.left ?? note.column;
  const by = [column - note.column, 0, row - note.row, 0];
  return shape
    .replace(/(<x:Row>)\s*\d+\s*(<)/, `$1${row}$2`)
    .replace(/(<x:Column>)\s*\d+\s*(<)/, `$1${column}$2`)
    .replace(/(<x:Anchor>)([^<]*)(<)/, (_whole, open: string, numbers: string, close: string) => {
      const moved = numbers.split(",").map((each, index) => Math.max(0, Number(each) + (by[index % 4] ?? 0)));
      return open + moved.join(", ") + close;
    });
}
