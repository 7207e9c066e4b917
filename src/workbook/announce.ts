import type { Job } from "./job";

/** What a run that was started from the ribbon has come to: the pane tells of it. */
export type Outcome =
  | { readonly kind: "tiered" | "matrixRefreshed"; readonly job: Job }
  | { readonly kind: "failed"; readonly error: unknown };

type Listener = (outcome: Outcome) => void;

let listener: Listener | null = null;
/** The pane may open only after the command: the last outcome waits for it. */
let untold: Outcome | null = null;

export function announce(outcome: Outcome): void {
  if (listener) listener(outcome);
  else untold = outcome;
}

/** Calls `tell` with every outcome, the one that waits first. Returns what ends it. */
export function onAnnounced(tell: Listener): () => void {
  listener = tell;
  if (untold) tell(untold);
  untold = null;
  return () => {
    if (listener === tell) listener = null;
  };
}
