import { type CallPlace, FunctionCalls } from "../../../../src/workbench/page/functions/functionCalls";
import { noSpillInTables } from "../../../../src/workbench/page/functions/noSpillInTables";
import { bookWithTable, firstSheet } from "../books";

const place: CallPlace = { sheetId: "s", row: 0, column: 0 };
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

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
