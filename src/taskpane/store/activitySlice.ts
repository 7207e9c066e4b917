import type { frameTexts } from "../../locales/pane/frame";
import type { Values } from "../../cells/fill";
import type { Slice } from "./state";

type Frame = (typeof frameTexts)["en"];

/** What the pane is at; each has a text in locales/pane/frame. */
export type Work = keyof Frame["busy"];
export type NoticeCode = keyof Frame["notices"];
export type DoneCode = keyof Frame["done"];

export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly work: Work; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly code: DoneCode; readonly values: Values };

/** Work that Excel refused, or that came to nothing. */
export interface Failure {
  readonly work: Work;
  readonly error: unknown;
}

/** Rows done of all rows. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the pane noticed by itself and tells until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly code: NoticeCode;
  readonly values: Values;
}

export interface ActivitySlice {
  readonly activity: Activity;
  /** Told until it is dismissed, or the analyst asks for something else. */
  readonly failure: Failure | null;
  readonly notices: readonly Notice[];
  /** Tells what the pane noticed; one that says the same is told once. */
  readonly notify: (code: NoticeCode, values?: Values) => void;
  readonly dismiss: (id: number) => void;
  /** Tells what was done, in place of the footer's text. */
  readonly finish: (code: DoneCode, values?: Values) => void;
  readonly dismissFailure: () => void;
  readonly progress: (done: number, total: number) => void;
  /**
   * Does one piece of work at a time: busy while it runs, a failure where it throws. What is asked for while the pane
   * reads waits until it has read; while it is at anything longer, it is not done. Returns whether the work came to
   * its end.
   */
  readonly attempt: (work: Work, act: () => Promise<void>) => Promise<boolean>;
  /** The same for what the pane does by itself: what it told of the work before stays told. */
  readonly attemptQuietly: (work: Work, act: () => Promise<void>) => Promise<boolean>;
}

/** The pane does these by itself, or they end at once: nobody should have to ask twice because of them. */
const BRIEF: ReadonlySet<Work> = new Set(["reading", "showing"]);

/** Whether the pane is at something that lets nothing else begin. */
export const isOccupied = (activity: Activity): boolean =>
  activity.kind === "busy" && !BRIEF.has(activity.work);

export const isWriting = (activity: Activity): boolean =>
  activity.kind === "busy" && activity.work === "writing";

export const activitySlice: Slice<ActivitySlice> = (set, get) => {
  let last = 0;
  let running = Promise.resolve(true);
  return {
    activity: { kind: "idle" },
    failure: null,
    notices: [],
    notify: (code, values = {}) => {
      const { notices } = get();
      const others = notices.filter(
        (own) => own.code !== code || JSON.stringify(own.values) !== JSON.stringify(values),
      );
      set({ notices: [...others, { id: ++last, code, values }] });
    },
    dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    finish: (code, values = {}) => set({ activity: { kind: "done", code, values } }),
    dismissFailure: () => set({ failure: null }),
    progress: (done, total) =>
      set(({ activity }) =>
        activity.kind === "busy" ? { activity: { ...activity, progress: { done, total } } } : {},
      ),
    attempt: (work, act) =>
      inTurn(() => {
        set({ failure: null });
        return perform(work, act);
      }),
    attemptQuietly: (work, act) =>
      inTurn(async () => {
        const { activity } = get();
        const isDone = await perform(work, act);
        if (activity.kind === "done" && get().activity.kind === "idle") set({ activity });
        return isDone;
      }),
  };

  async function inTurn(begin: () => Promise<boolean>): Promise<boolean> {
    while (get().activity.kind === "busy" && !isOccupied(get().activity)) await running;
    return isOccupied(get().activity) ? false : begin();
  }

  function perform(work: Work, act: () => Promise<void>): Promise<boolean> {
    set({ activity: { kind: "busy", work, progress: null } });
    running = outcome(work, act);
    return running;
  }

  async function outcome(work: Work, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      set(({ activity }) => (activity.kind === "busy" ? { activity: { kind: "idle" } } : {}));
      return true;
    } catch (error) {
      set({ activity: { kind: "idle" }, failure: { work, error } });
      return false;
    }
  }
};
