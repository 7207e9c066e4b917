import { SetStyleCommand } from "@univerjs/preset-sheets-core";
import { Mutation } from "../../../../src/workbench/page/sync/mutations";
import { bookOf, HeadlessGrid } from "../headlessGrid";

/** More formulas than Univer calculates without letting others in. */
const MANY = 1800;
const doubled = () => bookOf(Array.from({ length: MANY }, (_, row) => [row, `=A${row + 1}*2+$C$1`, null]));

const number = (v: number): object => ({ v, t: 2 });
const turn = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The grid of `book` when it is calculated, and what its gate did since. */
async function settled(book = doubled()) {
  const headless = new HeadlessGrid(book);
  await headless.calculation.settled();
  const story: string[] = [];
  headless.gate.onStart(() => story.push("start"));
  headless.gate.onEnd((isDone) => story.push(isDone ? "done" : "stopped"));
  return { headless, story };
}

/** Waits until a calculation has begun. */
const begun = ({ gate }: HeadlessGrid) =>
  new Promise<void>((resolve) => {
    gate.onStart(resolve);
  });

test("what is changed is calculated, and nothing else is settled before", async () => {
  const { headless, story } = await settled();
  expect(headless.get(7, 1)).toBe(14);
  headless.set(7, 0, number(100));
  expect(headless.calculation.isSettled).toBe(false);
  await headless.calculation.settled();
  expect(headless.get(7, 1)).toBe(200);
  expect(story).toEqual(["start", "done"]);
});

test("a change while a calculation runs ends it without results, and both changes are calculated", async () => {
  const { headless, story } = await settled();
  headless.set(0, 2, number(1000));
  await begun(headless);
  await turn();
  headless.set(0, 0, number(5));
  let written = 0;
  headless.grid.commands.onCommandExecuted(({ id }, options) => {
    if (id === Mutation.setCells && options?.applyFormulaCalculationResult === true) written++;
  });
  await headless.calculation.settled();
  expect(story).toEqual(["start", "stopped", "start", "done"]);
  expect(written).toBe(1);
  expect(headless.column(1, 3)).toEqual([1010, 1002, 1004]);
  expect(headless.get(MANY - 1, 1)).toBe(2 * (MANY - 1) + 1000);
});

test("changes in every moment of a calculation leave nothing uncalculated", async () => {
  const { headless, story } = await settled();
  for (let change = 1; change <= 12; change++) {
    headless.set(change, 0, number(change * 1000));
    headless.set(0, 2, number(change));
    await turn(100 + change * 5);
  }
  await headless.calculation.settled();
  const expected = Array.from(
    { length: MANY },
    (_, row) => (row > 0 && row <= 12 ? row * 1000 : row) * 2 + 12,
  );
  expect(headless.column(1, MANY)).toEqual(expected);
  expect(story.filter((step) => step === "start")).toHaveLength(story.length / 2);
});

test("while calculations are held none starts; then one takes in all changes", async () => {
  const { headless, story } = await settled();
  headless.isHeld = true;
  headless.set(1, 0, number(10));
  await turn(150);
  headless.set(2, 0, number(20));
  await turn(150);
  headless.gate.release();
  expect(story).toEqual([]);
  expect(headless.calculation.isSettled).toBe(false);
  headless.isHeld = false;
  headless.gate.release();
  await headless.calculation.settled();
  expect(story).toEqual(["start", "done"]);
  expect(headless.column(1, 3)).toEqual([0, 20, 40]);
});

test("a format is nothing to calculate", async () => {
  const { headless, story } = await settled();
  headless.set(1, 1, { s: { bl: 1 } }, { trigger: SetStyleCommand.id });
  expect(headless.calculation.isSettled).toBe(true);
  await turn(150);
  expect(story).toEqual([]);
});

test("after it is closed nothing runs on, and nothing starts", async () => {
  const { headless, story } = await settled();
  headless.set(0, 2, number(1));
  await begun(headless);
  headless.gate.close();
  await turn(300);
  headless.set(0, 2, number(2));
  await turn(300);
  expect(story).toEqual(["start", "stopped"]);
  expect(headless.get(1, 1)).toBe(2);
});
