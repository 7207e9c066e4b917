import { assess } from "../../model/assess";
import { freeze } from "../../model/freeze";
import type { Outcome } from "../../workbook/announce";
import type { Job, MatrixChart, Mode } from "../../workbook/job";
import type { Slice } from "./state";
import type { Surroundings } from "./surroundings";

/** The draft as a run. */
export interface RunSlice {
  readonly mode: Mode;
  readonly chooseMode: (mode: Mode) => void;
  /** How the matrix is drawn: as it stands, to begin with. */
  readonly matrixChart: MatrixChart;
  readonly chooseChart: (chart: MatrixChart) => void;
  /** The run as it would be written now; null while there is nothing to write. */
  readonly job: () => Job | null;
  /** Tells what a ribbon button has done, and shows it. */
  readonly hear: (outcome: Outcome) => void;
}

export const runSlice =
  ({ today }: Surroundings): Slice<RunSlice> =>
  (set, get) => ({
    mode: "formulas",
    chooseMode: (mode) => set({ mode }),
    matrixChart: "scatter",
    chooseChart: (matrixChart) => set({ matrixChart }),
    job: () => {
      get().assessNow();
      const { source, grid, portfolio, draft, mode, matrixChart, language, words } = get();
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
        matrixChart,
        language,
        words,
        date: model.asOf ?? today(),
      };
    },
    hear: (outcome) => {
      if (outcome.kind === "failed") {
        set({ failure: { work: "writing", error: outcome.error } });
        return;
      }
      get().notify(outcome.kind, { count: outcome.job.portfolio.count });
      const { phase, attempt, reread, open } = get();
      void (phase === "ready" ? attempt("reading", reread) : open());
    },
  });
