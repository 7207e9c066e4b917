import type { Model } from "../../model/document/types";
import type { Answers } from "../draft/interview";
import { redistributed, withEarlierWeights, withShare, withWeight } from "../draft/weights";
import type { Slice } from "./state";

/** Whether accounts may be seen while weights are chosen: always, not yet, or again since the weights are locked. */
export type Weighing = "open" | "hidden" | "locked";

/** Moving weights; every figure is in tenths of a percent. */
export interface WeightsSlice {
  /** Names of the dimensions that hold their weight. */
  readonly locked: ReadonlySet<string>;
  readonly weighing: Weighing;
  readonly setWeighing: (weighing: Weighing) => void;
  readonly toggleLock: (name: string) => void;
  readonly clearLocks: () => void;
  /** Moves a dimension, or a criterion where there are no dimensions. */
  readonly moveWeight: (name: string, tenths: number) => void;
  /** Moves a criterion's share of its dimension. */
  readonly moveShare: (column: string, tenths: number) => void;
  readonly redistribute: (name: string) => void;
  /** The model before its weights, or all of it, were taken from elsewhere; null where none were. */
  readonly earlier: Earlier | null;
  /** Takes weights from elsewhere, or a whole model, and keeps what was before. */
  readonly takeFrom: (origin: Origin, change: (model: Model) => Model) => void;
  /** Brings back what was before, to the digit. */
  readonly bringBack: () => void;
  /** Answers of the pairwise comparison, by their question: how many times more the first counts than the second. */
  readonly answers: Answers;
  readonly answer: (question: string, times: number) => void;
  readonly forget: (questions: readonly string[]) => void;
}

/** Where weights may come from: judgments, data, or a model file, which replaces the whole model. */
export type Origin = "pairwise" | "data" | "file";

interface Earlier {
  readonly origin: Origin;
  readonly model: Model;
}

/** A slider on its way: the model before the first step, so that a weight of 0 on the way loses no proportions. */
interface Move {
  readonly what: string;
  readonly before: Model;
  readonly after: Model;
}

export const weightsSlice: Slice<WeightsSlice> = (set, get) => {
  let last: Move | null = null;
  const move = (what: string, change: (model: Model) => Model): void =>
    get().edit((model) => {
      const isOn = last?.what === what && last.after === model;
      const before: Model = isOn && last ? last.before : model;
      last = { what, before, after: change(before) };
      return last.after;
    });
  return {
    locked: new Set(),
    weighing: "open",
    setWeighing: (weighing) => set({ weighing }),
    toggleLock: (name) => {
      last = null;
      const locked = new Set(get().locked);
      if (!locked.delete(name)) locked.add(name);
      set({ locked });
    },
    clearLocks: () => set({ locked: new Set() }),
    moveWeight: (name, tenths) => {
      const { locked, weighing } = get();
      if (weighing === "locked") return;
      move(`weight ${name}`, (model) => withWeight(model, name, tenths, locked));
    },
    moveShare: (column, tenths) => {
      if (get().weighing === "locked") return;
      move(`share ${column}`, (model) => withShare(model, column, tenths));
    },
    redistribute: (name) => get().edit((model) => redistributed(model, name, get().locked)),
    earlier: null,
    takeFrom: (origin, change) => {
      const { draft, weighing, edit } = get();
      if (!draft || weighing === "locked") return;
      set({ earlier: { origin, model: draft } });
      edit(change);
    },
    bringBack: () => {
      const { earlier, weighing, edit } = get();
      if (!earlier || weighing === "locked") return;
      const { origin, model } = earlier;
      edit((own) => (origin === "file" ? model : withEarlierWeights(own, model)));
      set({ earlier: null });
    },
    answers: {},
    forget: (questions) =>
      set(({ answers }) => ({
        answers: Object.fromEntries(Object.entries(answers).filter(([own]) => !questions.includes(own))),
      })),
    answer: (question, times) => set(({ answers }) => ({ answers: { ...answers, [question]: times } })),
  };
};
