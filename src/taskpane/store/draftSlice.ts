import type { ColumnReasons } from "../../cells/propose/proposeModel";
import type { Model } from "../../model/document/types";
import { startDraft, type Draft } from "../draft/startDraft";
import type { Slice } from "./state";
import type { Surroundings } from "./surroundings";

/** The model as the analyst has it in hand, not yet written. */
export interface DraftSlice {
  /** Null: no list is open, or none of its columns can be judged. */
  readonly draft: Model | null;
  readonly origin: Draft["origin"];
  readonly reasons: readonly ColumnReasons[];
  readonly proposed: Model | null;
  /** Whether the draft differs from what it started as. */
  readonly isEdited: boolean;
  /** Starts over for the list that is open: by `own`, the workbook's model, or by the proposal. */
  readonly startOver: (own: Model | null) => void;
  /** Changes the draft; every preview follows. */
  readonly edit: (change: (model: Model) => Model) => void;
}

export const draftSlice =
  ({ today }: Surroundings): Slice<DraftSlice> =>
  (set, get) => ({
    draft: null,
    origin: "proposal",
    reasons: [],
    proposed: null,
    isEdited: false,
    startOver: (own) => {
      const { grid, source, language } = get();
      if (!grid || !source) return;
      try {
        const options = { language, table: source.table, today: today() };
        const { model, ...rest } = startDraft(grid, own, options);
        set({ ...rest, draft: model, isEdited: false, refusal: null });
      } catch (refusal) {
        set({ draft: null, reasons: [], proposed: null, isEdited: false, refusal });
      }
      get().clearLocks();
      get().refresh();
    },
    edit: (change) => {
      const { draft, refresh } = get();
      if (!draft) return;
      const changed = change(draft);
      if (changed === draft) return;
      set({ draft: changed, isEdited: true });
      refresh();
    },
  });
