import fc from "fast-check";
import type { PaneStore } from "../../../src/taskpane/store/state";
import { hasData, weightsOf, type Weight } from "../../../src/taskpane/draft/weights";
import { WHOLE } from "../../../src/model/weight/balance";
import { ACCOUNTS } from "../../workbook/accounts";
import { accountsBook } from "../../workbook/jobs";
import { openPane } from "../openPane";

/** Where a slider is dragged to, or what is typed into its field: beyond both ends too. */
const target = fc.double({ min: -500, max: 1500, noNaN: true });
const at = fc.nat(7);

const steps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("move" as const), at, target }),
    fc.record({ act: fc.constant("share" as const), at, target }),
    fc.record({ act: fc.constant("lock" as const), at }),
    fc.record({ act: fc.constant("redistribute" as const), at }),
  ),
  { maxLength: 20 },
);
type Step = (typeof steps extends fc.Arbitrary<infer S> ? S : never)[number];

const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));

async function openStore(): Promise<PaneStore> {
  const { store } = openPane(accountsBook(clean));
  await store.getState().open();
  return store;
}

function weights(store: PaneStore): readonly Weight[] {
  const { draft } = store.getState();
  return draft ? weightsOf(draft) : [];
}

/** Takes a step; returns the names that must have held their weight. */
function take(store: PaneStore, step: Step): readonly string[] {
  const { draft, locked, moveWeight, moveShare, toggleLock, redistribute } = store.getState();
  const names = weights(store).map(({ name }) => name);
  const columns = draft?.criteria.map(({ column }) => column) ?? [];
  const pick = (list: readonly string[]): string => list[step.at % list.length] ?? "";
  const held = names.filter((name) => locked.has(name));
  switch (step.act) {
    case "move":
      moveWeight(pick(names), step.target);
      return held;
    case "share":
      moveShare(pick(columns), step.target);
      return names;
    case "lock":
      toggleLock(pick(names));
      return names;
    case "redistribute": {
      const given = pick(names);
      redistribute(given);
      // Where every dimension with data is locked, what is given goes to them all the same.
      const isFree = (name: string): boolean =>
        name !== given && !locked.has(name) && draft !== null && hasData(draft, name);
      return names.some(isFree) ? held.filter((name) => name !== given) : [];
    }
  }
}

const sum = (parts: readonly number[]): number => parts.reduce((all, own) => all + own, 0);

/** Percents as the draft holds them and the sheet will, in whole tenths. */
function expectWhole(percents: readonly number[]): void {
  const tenths = percents.map((own) => own * 10);
  expect(tenths.every((own) => own >= 0 && own <= WHOLE)).toBe(true);
  expect(tenths.every((own) => Math.abs(own - Math.round(own)) < 1e-9)).toBe(true);
  expect(sum(tenths.map(Math.round))).toBe(WHOLE);
}

test("the sliders sum to 100.0 after any moves, locks, typed values and shares, within 0 to 100, locked ones where they were", async () => {
  const store = await openStore();
  const start = store.getState().draft;
  if (!start) throw new Error("The pane proposes no model.");
  fc.assert(
    fc.property(steps, (path) => {
      store.getState().clearLocks();
      store.getState().edit(() => start);
      for (const step of path) {
        const before = new Map(weights(store).map(({ name, tenths }) => [name, tenths]));
        const mustHold = take(store, step);
        const { draft } = store.getState();
        expectWhole(draft?.dimensions.map(({ weight }) => weight) ?? []);
        for (const { name, tenths, criteria } of weights(store)) {
          if (mustHold.includes(name)) expect({ name, tenths }).toEqual({ name, tenths: before.get(name) });
          if (criteria.length > 0) expect(sum(criteria.map(({ share }) => share))).toBe(WHOLE);
        }
      }
    }),
  );
});
