import type { StateCreator, StoreApi } from "zustand/vanilla";
import type { ActivitySlice } from "./activitySlice";
import type { DraftSlice } from "./draftSlice";
import type { FrameSlice } from "./frameSlice";
import type { PreviewSlice } from "./previewSlice";
import type { RunSlice } from "./runSlice";
import type { WeightsSlice } from "./weightsSlice";
import type { UnderstandSlice } from "./understandSlice";
import type { WritingSlice } from "./writingSlice";
import type { WorkbookSlice } from "./workbookSlice";

/** All that the pane knows, and all that it can do. */
export type PaneState = FrameSlice &
  ActivitySlice &
  WorkbookSlice &
  DraftSlice &
  WeightsSlice &
  PreviewSlice &
  RunSlice &
  WritingSlice &
  UnderstandSlice;

export type PaneStore = StoreApi<PaneState>;

/** Makes one part of the state; it may read and change the others. */
export type Slice<T> = StateCreator<PaneState, [], [], T>;
