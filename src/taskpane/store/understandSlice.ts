import type { Portfolio } from "../../model/portfolio/types";
import { parseAddress } from "../../workbook/a1";
import { readSelection } from "../../workbook/selection";
import type { PaneState, Slice } from "./state";
import type { Surroundings } from "./surroundings";

/** An account as it was met: its row in the list, from 1, and its id, which stays when the list is sorted. */
export interface ShownAccount {
  readonly row: number;
  readonly id: string;
  /** The row selected in Excel, an account chosen in the pane, or the first by rank, to begin with. */
  readonly by: "selection" | "choice" | "rank";
}

/** Which account Understand tells of. */
export interface UnderstandSlice {
  readonly shown: ShownAccount | null;
  /** Takes an account of the portfolio. */
  readonly explain: (account: number) => void;
  /** Takes the account whose row is selected in Excel; outside the list the last one stays, or the first by rank. */
  readonly followSelection: () => Promise<void>;
}

export const understandSlice =
  ({ run }: Surroundings): Slice<UnderstandSlice> =>
  (set, get) => {
    let asked = 0;
    const take = (account: number, by: ShownAccount["by"]): void => {
      const { portfolio } = get();
      const row = portfolio?.rows[account];
      const id = portfolio?.ids[account];
      if (row !== undefined && id !== undefined) set({ shown: { row, id, by } });
    };
    return {
      shown: null,
      explain: (account) => take(account, "choice"),
      followSelection: async () => {
        const own = ++asked;
        try {
          const { sheet, address } = await run((context) => readSelection(context));
          if (own !== asked) return;
          const account = selectedAccount(get(), sheet, address);
          if (account !== -1) take(account, "selection");
        } catch {
          // A chart is selected, or a cell is being edited: there is no row to follow.
        }
        const { portfolio, assessment, shown } = get();
        const first = assessment?.rank.indexOf(1) ?? -1;
        if (portfolio && accountOf(portfolio, shown) === -1 && first !== -1) take(first, "rank");
      },
    };
  };

/** The account that is shown, as an index; -1 where there is none any more. */
export function accountOf({ rows, ids }: Portfolio, shown: ShownAccount | null): number {
  if (shown === null) return -1;
  const account = rows.indexOf(shown.row);
  return ids[account] === shown.id ? account : ids.indexOf(shown.id);
}

function selectedAccount({ source, portfolio }: PaneState, sheet: string, address: string): number {
  if (!source || !portfolio || source.sheet !== sheet) return -1;
  const list = parseAddress(source.address);
  const selected = parseAddress(address);
  const isBeside = selected.left > list.right || selected.right < list.left;
  return isBeside ? -1 : portfolio.rows.indexOf(selected.top - list.top);
}
