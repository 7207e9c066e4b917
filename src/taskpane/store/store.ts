import { createStore } from "zustand/vanilla";
import { activitySlice } from "./activitySlice";
import { draftSlice } from "./draftSlice";
import { frameSlice } from "./frameSlice";
import { previewSlice } from "./previewSlice";
import { runSlice } from "./runSlice";
import type { PaneState, PaneStore } from "./state";
import type { Surroundings } from "./surroundings";
import { understandSlice } from "./understandSlice";
import { weightsSlice } from "./weightsSlice";
import { workbookSlice } from "./workbookSlice";
import { writingSlice } from "./writingSlice";

/**
 * The pane's one store, free of React: components draw it, src/workbook acts for it, tests drive it alone.
 *
 * - frame: `page`, `language`; `goTo`, `speak`
 * - activity: `activity` (idle, busy with rows done, done) for the footer, `failure` and `notices` above the page;
 *   `attempt` runs one piece of work at a time and catches what it throws, `finish` tells what was done
 * - workbook: `source` and `grid` of the open list, `saved` model, `sheetTiers` as the list says them now; `isBehind`
 *   after an edit that could not be read; `open`, `choose`, `chooseSelection`, `addSample`, `show` selects cells in
 *   Excel, `reread`, `follow`, `followTiers`; `catchUp` follows at once what was edited
 * - draft: `draft`, the model in hand, with numbers for anchors and, until it is written, open cuts;
 *   `edit(change)` is the one way to change it, and every preview follows
 * - weights: `locked`, `weighing`; `moveWeight`, `moveShare`, `redistribute`, in tenths of a percent;
 *   `takeFrom` takes them from elsewhere, `bringBack` returns; `answers` of the pairwise comparison
 * - preview: `assessment` of `portfolio` by the draft, late by a frame while `isStale`; `refusal` where the
 *   draft cannot be assessed
 * - run: `mode`; `job()` is the run as it would be written
 * - writing: `prepare()` works out `pending` and its `plan`; `write()`, `cancel()`, `undo()`; `written` is the last run
 * - understand: `shown`, the account that Understand tells of; `explain(account)`, `followSelection()`
 *
 * A page reads with `usePane((state) => …)`, one value at a time, and takes its texts from `useTexts(catalogue)`.
 */
export function createPaneStore(surroundings: Surroundings): PaneStore {
  return createStore<PaneState>()((...args) => ({
    ...frameSlice(surroundings)(...args),
    ...activitySlice(...args),
    ...workbookSlice(surroundings)(...args),
    ...draftSlice(surroundings)(...args),
    ...weightsSlice(...args),
    ...previewSlice(surroundings)(...args),
    ...runSlice(surroundings)(...args),
    ...writingSlice(surroundings)(...args),
    ...understandSlice(surroundings)(...args),
  }));
}
