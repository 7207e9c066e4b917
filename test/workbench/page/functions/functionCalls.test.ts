import { type CallPlace, FunctionCalls } from "../../../../src/workbench/page/functions/functionCalls";
import { noSpillInTables } from "../../../../src/workbench/page/functions/noSpillInTables";
import { bookWithTable, firstSheet } from "../books";

const place: CallPlace = { sheetId: "s", row: 0, column: 0 };
const turn = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a call is busy until its answer is there; then its cell is calculated, once for all that came together", async () => {
  const recalculated: (readonly CallPlace[])[] = [];
  const calls = new FunctionCalls((places) => recalculated.push(places));
  const other = { ...place, row: 1 };
  calls.connect((id, args) => Promise.resolve({ values: [[`${id} ${String(args[0])}`]] }));
  expect(calls.evaluate("SCORE", [1], place)).toBe("busy");
  expect(calls.evaluate("SCORE", [2], other)).toBe("busy");
  await turn();
  expect(recalculated).toEqual([[place, other]]);
  expect(calls.evaluate("SCORE", [1], place)).toEqual({ values: [["SCORE 1"]] });
});

test("the same cell with the same arguments is asked once", async () => {
  let asked = 0;
  const calls = new FunctionCalls(() => undefined);
  calls.connect(() => {
    asked++;
    return Promise.resolve({ values: [[asked]] });
  });
  for (const argument of [1, 1, 2, 1]) {
    calls.evaluate("SCORE", [argument], place);
    await turn();
  }
  expect(asked).toBe(2);
});

test("what is asked before the add-in is there is asked when it comes", async () => {
  const calls = new FunctionCalls(() => undefined);
  expect(calls.evaluate("SCORE", [], place)).toBe("busy");
  calls.connect(() => Promise.resolve({ values: [[7]] }));
  await turn();
  expect(calls.evaluate("SCORE", [], place)).toEqual({ values: [[7]] });
});

test("answers are awaited until the last has come and its cell is calculated", async () => {
  const told: string[] = [];
  const calls = new FunctionCalls(() => told.push("recalculated"));
  calls.onAnswers(() => told.push(calls.isWaiting ? "some" : "all"));
  const answers: (() => void)[] = [];
  await calls.answered();
  calls.evaluate("SCORE", [1], place);
  expect(calls.isWaiting).toBe(true);
  calls.connect(() => new Promise((resolve) => answers.push(() => resolve({ values: [[1]] }))));
  calls.evaluate("SCORE", [2], { ...place, row: 1 });
  const answered = calls.answered().then(() => told.push("answered"));
  answers[0]?.();
  await turn(700);
  answers[1]?.();
  await answered;
  expect(told).toEqual(["recalculated", "some", "recalculated", "all", "answered"]);
});

test("answers that come one after the other are calculated together, the last at once", async () => {
  const recalculated: (readonly CallPlace[])[] = [];
  const calls = new FunctionCalls((places) => recalculated.push(places));
  const answers: (() => void)[] = [];
  calls.connect(() => new Promise((resolve) => answers.push(() => resolve({ values: [[1]] }))));
  const places = [0, 1, 2].map((row) => ({ ...place, row }));
  for (const each of places) calls.evaluate("SCORE", [], each);
  for (const answer of answers) {
    answer();
    await turn();
  }
  expect(recalculated).toEqual([places]);
});

test("while the engine is busy answers wait for it", async () => {
  const recalculated: (readonly CallPlace[])[] = [];
  let isBusy = true;
  const calls = new FunctionCalls(
    (places) => recalculated.push(places),
    () => isBusy,
  );
  calls.connect(() => Promise.resolve({ values: [[1]] }));
  calls.evaluate("SCORE", [], place);
  await turn();
  expect(recalculated).toEqual([]);
  expect(calls.isWaiting).toBe(true);
  isBusy = false;
  calls.resume();
  await calls.answered();
  expect(recalculated).toEqual([[place]]);
});

test("an answer that nobody wants any more leaves nothing to wait for", async () => {
  const calls = new FunctionCalls(() => undefined);
  calls.connect(() => Promise.resolve({ values: [[1]] }));
  for (let argument = 0; argument < 20; argument++) calls.evaluate("SCORE", [argument], place);
  await calls.answered();
  expect(calls.isWaiting).toBe(false);
});

test("a call that fails shows #VALUE!", async () => {
  const calls = new FunctionCalls(() => undefined);
  calls.connect(() => Promise.reject(new Error("lost")));
  calls.evaluate("SCORE", [], place);
  await turn();
  expect(calls.evaluate("SCORE", [], place)).toEqual({ error: "#VALUE!", message: "" });
});

test("nothing spills inside a table", () => {
  const book = bookWithTable();
  const many = { values: [[1], [2]] };
  const inTable = { sheetId: firstSheet(book).id, row: 2, column: 2 };
  expect(noSpillInTables(book, many, inTable)).toEqual({ error: "#SPILL!", message: "" });
  expect(noSpillInTables(book, { values: [[1]] }, inTable)).toEqual({ values: [[1]] });
  expect(noSpillInTables(book, many, { ...inTable, column: 9 })).toBe(many);
});
