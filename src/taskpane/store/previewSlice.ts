import { readPortfolio } from "../../cells/portfolio";
import type { Assessment } from "../../model/assessment";
import type { Model } from "../../model/document/types";
import type { Portfolio } from "../../model/portfolio/types";
import { createPreview } from "../../model/preview/createPreview";
import type { Slice } from "./state";
import type { Surroundings } from "./surroundings";

/** What the draft makes of the accounts. */
export interface PreviewSlice {
  /** The accounts as they were read for it; null where they could not be. */
  readonly portfolio: Portfolio | null;
  /** The latest assessment; null before the first and where the draft cannot be assessed. */
  readonly assessment: Assessment | null;
  /** Why there is none: a ModelError as a rule. */
  readonly refusal: unknown;
  /** Whether the draft has changed since. */
  readonly isStale: boolean;
  /** Asks for a new assessment of the draft, after the page is drawn. */
  readonly refresh: () => void;
  /** Brings the assessment up to the draft at once. */
  readonly assessNow: () => void;
}

export const previewSlice =
  ({ soon }: Surroundings): Slice<PreviewSlice> =>
  (set, get) => {
    const assess = createPreview();
    let cancel: (() => void) | null = null;
    let read: { readonly grid: unknown; readonly model: Model; readonly portfolio: Portfolio } | null = null;
    const portfolioOf = (): Portfolio | null => {
      const { grid, draft } = get();
      if (!grid || !draft) return null;
      if (read?.grid !== grid || !readsAlike(read.model, draft))
        read = { grid, model: draft, portfolio: readPortfolio(grid, draft) };
      return read.portfolio;
    };
    return {
      portfolio: null,
      assessment: null,
      refusal: null,
      isStale: false,
      refresh: () => {
        set({ isStale: true });
        cancel ??= soon(() => get().assessNow());
      },
      assessNow: () => {
        cancel?.();
        cancel = null;
        const { draft, refusal } = get();
        if (!draft) return set({ portfolio: null, assessment: null, isStale: false, refusal });
        let portfolio: Portfolio | null = null;
        try {
          portfolio = portfolioOf();
          const assessment = portfolio && assess(portfolio, draft);
          set({ portfolio, assessment, refusal: null, isStale: false });
        } catch (refusal) {
          set({ portfolio, assessment: null, refusal, isStale: false });
        }
      },
    };
  };

/** Whether two models read the same cells, however they judge them. */
function readsAlike(one: Model, other: Model): boolean {
  return cellsRead(one) === cellsRead(other);
}

function cellsRead({ account, id, filter, criteria, gates, matrix }: Model): string {
  const columns = [criteria, gates].map((parts) => parts.map(({ column }) => column));
  return JSON.stringify([account, id, filter, columns, matrix.size]);
}
