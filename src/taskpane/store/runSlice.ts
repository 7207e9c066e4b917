import { assess } from "../../model/assess";
import { freeze } from "../../model/freeze";
import type { Job, Mode } from "../../workbook/job";
import type { Slice } from "./state";
import type { Surroundings } from "./surroundings";

/** Writing the draft into the workbook. */
export interface RunSlice {
  readonly mode: Mode;
  readonly chooseMode: (mode: Mode) => void;
  /** The run as it would be written now; null while there is nothing to write. */
  readonly job: () => Job | null;
  readonly write: () => Promise<boolean>;
}

export const runSlice =
  ({ run, today }: Surroundings): Slice<RunSlice> =>
  (set, get) => ({
    mode: "formulas",
    chooseMode: (mode) => set({ mode }),
    job: () => {
      get().assessNow();
      const { source, grid, portfolio, draft, mode, language, words } = get();
      if (!source || !grid || !portfolio || !draft) return null;
      const model = freeze(portfolio, draft);
      const assessment = assess(portfolio, model);
      return {
        source,
        grid,
        portfolio,
        model,
        assessment,
        mode,
        language,
        words,
        date: model.asOf ?? today(),
      };
    },
    write: () =>
      get().attempt("writing", async () => {
        const job = get().job();
        if (!job) return;
        // Loaded on first use: writing is a third of the pane's code.
        const { writeAssessment } = await import("../../workbook/write");
        await run((context) => writeAssessment(context, job));
        set({ draft: job.model, origin: "workbook", isEdited: false });
        get().finish("written", { count: job.portfolio.count });
        await get().reread();
      }),
  });
