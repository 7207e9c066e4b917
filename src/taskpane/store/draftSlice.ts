import type { Grid } from "../../cells/grid";
import { proposeModel, type ColumnReasons } from "../../cells/propose/proposeModel";
import type { Model } from "../../model/document/types";
import { proposeCriterion } from "../../cells/propose/proposeCriterion";
import { withNewCriterion } from "../draft/criteria";
import { freshAnchors, withoutDataAnchors } from "../draft/anchors";
import { followHeaders } from "../draft/followHeaders";
import { startDraft, type Draft } from "../draft/startDraft";
import type { PaneState, Slice } from "./state";
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
  /** Takes a new reading of the open list and its model, and tells what that changed. */
  readonly keepUp: (reading: Partial<PaneState>) => void;
  /** Judges a column that was left out. */
  readonly takeIn: (column: string) => void;
  /**
   * Compares one group of the accounts, or all. Anchors that came from the data are those of the group; those of a
   * saved model stay.
   */
  readonly compare: (filter: Model["filter"]) => void;
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
      set({ earlier: null });
      get().refresh();
    },
    keepUp: (reading) => {
      const before = get();
      set(reading);
      const { grid, saved, draft, notify, startOver, refresh } = get();
      const isRewritten = JSON.stringify(saved) !== JSON.stringify(before.saved);
      if (isRewritten && saved !== null) notify("modelChanged");
      if (isRewritten && saved === null) notify("modelGone");
      if ((isRewritten && saved !== null) || !draft) return startOver(saved);
      const { model, renamed, gone } = followHeaders(draft, before.grid?.headers ?? [], grid?.headers ?? []);
      for (const own of renamed) notify("columnRenamed", { ...own });
      for (const column of gone) notify("columnGone", { column });
      if (renamed.length + gone.length > 0) set({ draft: model });
      set({ reasons: grid ? reasonsFor(grid, get()) : [] });
      refresh();
    },
    takeIn: (column) => {
      const { grid, language, draft, proposed } = get();
      if (!grid || !draft) return;
      const known = proposed?.criteria.find((own) => own.column === column);
      const criterion = known ?? proposeCriterion(grid, column, language);
      if (criterion)
        get().edit((model) => freshAnchors(grid, withNewCriterion(model, criterion, grid.headers)));
    },
    compare: (filter) => {
      const { grid, origin, portfolio } = get();
      if (!grid) return;
      get().edit((model) => {
        const open = origin === "proposal" && portfolio ? withoutDataAnchors(model, portfolio) : model;
        return freshAnchors(grid, { ...open, filter });
      });
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

/** What the columns propose now; as before where they propose nothing. */
function reasonsFor(grid: Grid, { language, source, reasons }: PaneState): readonly ColumnReasons[] {
  try {
    return proposeModel(grid, { language, table: source?.table ?? null }).reasons;
  } catch {
    return reasons;
  }
}
