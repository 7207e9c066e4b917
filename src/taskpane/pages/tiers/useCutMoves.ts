import { useContext, useMemo, useRef, useState } from "react";
import type { Model, TierBy } from "../../../model/document/types";
import { PaneContext, usePane } from "../../usePane";

export interface CutMoves {
  /** What the tiers went by before a cut was moved by hand; null where none was. */
  readonly turnedFrom: TierBy | null;
  readonly begin: () => void;
  /** Changes the model as it was when the move began, so that nothing is lost on the way. */
  readonly move: (change: (before: Model) => Model) => void;
  /** Back to the model before the move. */
  readonly restore: () => void;
  /** Back to the model before the tiers went by cut. */
  readonly turnBack: () => void;
}

/** Moving cuts by hand, and the ways back. */
export function useCutMoves(): CutMoves {
  const store = useContext(PaneContext);
  const by = usePane((state) => state.draft?.tiers.by);
  const before = useRef<Model | null>(null);
  const [turned, setTurned] = useState<Model | null>(null);
  return useMemo(() => {
    const back = (model: Model | null): void => {
      if (model) store?.getState().edit(() => model);
    };
    return {
      turnedFrom: turned && by === "cut" ? turned.tiers.by : null,
      begin: () => {
        before.current = store?.getState().draft ?? null;
      },
      move: (change) => {
        const start = before.current;
        if (!start) return;
        store?.getState().edit(() => change(start));
        if (start.tiers.by !== "cut") setTurned(start);
      },
      restore: () => back(before.current),
      turnBack: () => back(turned),
    };
  }, [store, by, turned]);
}
