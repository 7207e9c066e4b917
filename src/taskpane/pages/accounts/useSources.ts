import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Source } from "../../../workbook/job";
import type { ChoiceOption } from "../../components/Choice";
import { usePane, useTexts } from "../../usePane";

export interface Sources {
  readonly options: readonly ChoiceOption[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** The lists of the workbook as options. */
export function useSources(): Sources {
  const texts = useTexts(accountsTexts).source;
  const sources = usePane((state) => state.sources);
  const source = usePane((state) => state.source);
  const choose = usePane((state) => state.choose);
  const options = sources.map((own) => ({
    value: keyOf(own),
    text: fill(own.table === null ? texts.blockOption : texts.tableOption, {
      sheet: own.sheet,
      address: own.address,
      table: own.table ?? "",
    }),
  }));
  return {
    options,
    chosen: source ? keyOf(source) : "",
    choose: (value) => {
      const wanted = sources.find((own) => keyOf(own) === value);
      if (wanted) void choose(wanted);
    },
  };
}

/** By its first cell: an open list ends with its last account. */
function keyOf({ table, sheet, address }: Source): string {
  return JSON.stringify([table, sheet, address.split(":")[0]]);
}
