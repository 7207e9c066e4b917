import { type Piece, takeApart } from "./pieces";
import { FUTURE_FUNCTIONS, SHEET_FUNCTIONS } from "./futureFunctions";
import { operandEnd, referenceStart } from "./operand";
import { thisRowOnDisk } from "./structured";

export interface FormulaPlace {
  /** Name of the table that holds the cell, null outside of tables. */
  readonly table: string | null;
  /** Whether the formula may spill; elsewhere files leave "@" out, because it is what plain formulas do anyhow. */
  readonly dynamic: boolean;
}

/** A formula as files have it, from what is typed in Excel: the other way round than `typedFormula`. */
export function formulaOnDisk(formula: string, place: FormulaPlace): string {
  const text = formula.replace(/^=/, "");
  if (!mayDiffer(text, place)) return text;
  const pieces = takeApart(text);
  return write(pieces, { ...place, parameters: parametersOf(pieces) });
}

/** Spares most formulas the trouble: brackets after a table's name, and old functions, are the same on disk. */
function mayDiffer(text: string, { table }: FormulaPlace): boolean {
  if (text.includes("@") || /[\p{L}\p{N})]#/u.test(text) || (table !== null && text.includes("[")))
    return true;
  for (const [name] of text.matchAll(/[A-Za-z][A-Za-z0-9.]*(?=\()/g)) {
    const upper = name.toUpperCase();
    if (upper.startsWith("KAM.") || FUTURE_FUNCTIONS.has(upper) || SHEET_FUNCTIONS.has(upper)) return true;
  }
  return false;
}

interface Writing extends FormulaPlace {
  /** Names that LET and LAMBDA give, in lower case. */
  readonly parameters: ReadonlySet<string>;
}

function write(pieces: readonly Piece[], writing: Writing): string {
  const out: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const { kind, text } = piece;
    if (kind === "word") out.push(word(text, pieces[at + 1], writing));
    else if (kind === "brackets") out.push(brackets(pieces, at, writing));
    else if (text === "#" && at > 0) {
      const start = referenceStart(pieces, at);
      const reference = out.splice(start - at).join("");
      while (out.length < at - 1) out.push("");
      out.push(`_xlfn.ANCHORARRAY(${reference})`);
    } else if (text === "@") {
      const end = operandEnd(pieces, at + 1);
      const inside = write(pieces.slice(at + 1, end), writing);
      out.push(writing.dynamic ? `_xlfn.SINGLE(${inside})` : inside, ...Array<string>(end - at - 1).fill(""));
      at = end - 1;
    } else out.push(text);
  }
  return out.join("");
}

function word(text: string, follower: Piece | undefined, { parameters }: Writing): string {
  if (parameters.has(text.toLowerCase()) && follower?.text !== "!") return `_xlpm.${text}`;
  if (follower?.text !== "(") return text;
  const name = text.toUpperCase();
  if (name.startsWith("KAM.")) return `_xldudf_${name.replace(/\./g, "_")}`;
  if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${name}` : text;
}

/** Brackets after a name are a table's; without one, of the table around the cell; before a sheet, a workbook's number. */
function brackets(pieces: readonly Piece[], at: number, { table }: Writing): string {
  const text = pieces[at]?.text ?? "";
  const onDisk = thisRowOnDisk(text) ?? text;
  const isQualified = pieces[at - 1]?.kind === "word";
  const isWorkbook = pieces[at + 1]?.kind === "word" || pieces[at + 1]?.text === "!";
  return isQualified || isWorkbook || table === null ? onDisk : table + onDisk;
}

function parametersOf(pieces: readonly Piece[]): Set<string> {
  const names = new Set<string>();
  const open: { name: string; argument: number }[] = [];
  pieces.forEach(({ kind, text }, at) => {
    if (text === "(") open.push({ name: pieces[at - 1]?.text.toUpperCase() ?? "", argument: 0 });
    else if (text === ")") open.pop();
    else if (text === "," && open.length > 0) (open.at(-1) ?? { argument: 0 }).argument++;
    const call = open.at(-1);
    const canName = call?.name === "LAMBDA" || (call?.name === "LET" && call.argument % 2 === 0);
    if (canName && kind === "word" && isWholeArgument(pieces, at)) names.add(text.toLowerCase());
  });
  return names;
}

/** Whether a word stands alone between "(" or "," and a ",": the name of a parameter, not of a result. */
function isWholeArgument(pieces: readonly Piece[], at: number): boolean {
  const near = (step: number): string | undefined => {
    let index = at + step;
    while (pieces[index]?.kind === "space") index += step;
    return pieces[index]?.text;
  };
  return /^[(,]$/.test(near(-1) ?? "") && near(1) === "," && !/^\d/.test(pieces[at]?.text ?? "");
}
