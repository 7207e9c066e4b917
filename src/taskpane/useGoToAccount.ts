import { columnLetters, parseAddress } from "../workbook/a1";
import { textOf } from "../cells/cell";
import { usePane } from "./usePane";

/** Brings an account's row in front in Excel. */
export function useGoToAccount(): (account: number) => void {
  const source = usePane((state) => state.source);
  const portfolio = usePane((state) => state.portfolio);
  const name = usePane((state) => state.draft?.account);
  const show = usePane((state) => state.show);
  return (account) => {
    const row = portfolio?.rows[account];
    if (!source || row === undefined) return;
    const { top, left } = parseAddress(source.address);
    const column = Math.max(
      0,
      source.headers.findIndex((header) => textOf(header) === name),
    );
    void show(source.sheet, `${columnLetters(left + column)}${top + row}`);
  };
}
