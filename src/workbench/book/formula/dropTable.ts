import { isSameName } from "../names";
import { type Token, tokens } from "./tokens";

const isNamed = ({ kind, text }: Token, table: string): boolean =>
  kind === "other" && isSameName(text, table);

/** True of a formula that names the table. */
export function namesTable(formula: string, table: string): boolean {
  return (
    formula.toLowerCase().includes(table.toLowerCase()) &&
    tokens(formula).some((token) => isNamed(token, table))
  );
}

/** The formula after the table was deleted: each reference to it is #REF!. */
export function dropTableIn(formula: string, table: string): string {
  const parts = tokens(formula);
  return parts
    .map((token, index) => {
      const before = parts[index - 1];
      if (isNamed(token, table)) return "#REF!";
      return token.kind === "brackets" && before && isNamed(before, table) ? "" : token.text;
    })
    .join("");
}
