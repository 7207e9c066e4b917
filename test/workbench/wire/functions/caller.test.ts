import type { FunctionArgument } from "../../../../src/workbench/wire/functions/arguments";
import { FunctionCaller } from "../../../../src/workbench/wire/functions/caller";
import type { FunctionMetadata } from "../../../../src/workbench/wire/functions/metadata";
import type { EventEntry } from "../../../../src/workbench/wire/protocol";
import { Arguments } from "../../../../src/workbench/wire/arguments";

const range = { type: "any", dimensionality: "matrix" };
const MATRIX = { dimensionality: "matrix" };
const METADATA: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "SCORE", parameters: [range, range, { ...range, optional: true }], result: MATRIX },
    { id: "TIER", parameters: [range, { type: "string", optional: true }], result: MATRIX },
    { id: "ONE", parameters: [{ type: "number" }, { type: "boolean", optional: true }], result: {} },
    { id: "SUMS", parameters: [{ type: "number", dimensionality: "matrix" }], result: MATRIX },
  ],
};

/** A caller, the messages that it sends, and the add-in's end of the wire. */
function connected(metadata = METADATA) {
  const sent: (readonly EventEntry[])[] = [];
  const caller = new FunctionCaller(metadata, (entries) => sent.push(entries));
  const ask = (method: string, ...args: unknown[]): unknown =>
    caller.service.class.methods?.[method]?.(caller.service.target, new Arguments(args), null as never);
  return {
    caller,
    sent,
    becomeReady: () => ask("_SetOsfControlContainerReadyForCustomFunctions"),
    answer: (...result: unknown[]) => ask("SetInvocationArrayResults", [result]),
  };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The arguments as the add-in gets them. */
async function received(
  id: string,
  args: readonly FunctionArgument[],
  metadata = METADATA,
): Promise<unknown> {
  const { caller, sent, becomeReady } = connected(metadata);
  becomeReady();
  void caller.call(id, args, "Sheet1!A1");
  await nextTask();
  return (JSON.parse(String(sent[0]?.[0]?.[3])) as unknown[])[2];
}

test("a single value arrives as a range of one cell, a blank cell as 0, what is left out as null", async () => {
  expect(await received("SCORE", [[[null, "a"]], 3])).toEqual([[[0, "a"]], [[3]], null]);
  expect(await received("TIER", [[[1]], [["promote"]]])).toEqual([[[1]], "promote"]);
});

test("error cells reach a function only where functions.json says so", async () => {
  const cells = [[1], [{ error: "#N/A" as const }]];
  const code = { type: "CustomFunctionError", code: "#N/A" };
  expect(await received("SCORE", [cells, 1])).toEqual([[[1], [code]], [[1]], null]);
  const { caller } = connected({ functions: METADATA.functions });
  await expect(caller.call("SCORE", [cells, 1], "Sheet1!A1")).resolves.toMatchObject({ error: "#N/A" });
});

test("a call that Excel would not make is an error at once", async () => {
  const { caller } = connected();
  await expect(caller.call("NONE", [], "Sheet1!A1")).resolves.toMatchObject({ error: "#NAME?" });
  await expect(caller.call("SCORE", [1], "Sheet1!A1")).resolves.toMatchObject({ error: "#VALUE!" });
  await expect(caller.call("TIER", [1, [["a", "b"]]], "Sheet1!A1")).resolves.toMatchObject({
    error: "#VALUE!",
  });
  await expect(caller.call("TIER", [1, "a", 2], "Sheet1!A1")).resolves.toMatchObject({ error: "#VALUE!" });
});

test("a whole column is no argument", async () => {
  const { caller } = connected();
  const column = Array.from({ length: 1_048_576 }, () => [null]);
  await expect(caller.call("TIER", [column], "Sheet1!A1")).resolves.toMatchObject({ error: "#CALC!" });
});

test("values are turned into the type of their parameter, or nothing is called", async () => {
  expect(await received("TIER", [1, true])).toEqual([[[1]], "TRUE"]);
  expect(await received("TIER", [1, 2.5])).toEqual([[[1]], "2.5"]);
  expect(await received("ONE", ["1,250.5", 1])).toEqual([1250.5, true]);
  expect(await received("ONE", [true, "false"])).toEqual([1, false]);
  expect(
    await received("SUMS", [
      [
        [1, "2"],
        [null, false],
      ],
    ]),
  ).toEqual([
    [
      [1, 2],
      [0, 0],
    ],
  ]);
  const { caller } = connected();
  for (const args of [["about 5"], [1, "perhaps"], [""]])
    await expect(caller.call("ONE", args, "Sheet1!A1")).resolves.toMatchObject({ error: "#VALUE!" });
  await expect(caller.call("SUMS", [[[1, "x"]]], "Sheet1!A1")).resolves.toMatchObject({ error: "#VALUE!" });
});

test("arguments beyond 5 MB leave the cell busy, as in Excel on the web", async () => {
  const { caller } = connected();
  const cells = [["x".repeat(6_000_000)]];
  await expect(caller.call("TIER", [cells], "Sheet1!A1")).resolves.toMatchObject({ error: "#BUSY!" });
});

test("calls wait until the add-in is ready, and travel together", async () => {
  const { caller, sent, becomeReady } = connected();
  void caller.call("TIER", [1], "Sheet1!A1");
  void caller.call("TIER", [2], "Sheet1!A2");
  await nextTask();
  expect(sent).toEqual([]);
  becomeReady();
  await nextTask();
  expect(sent.map((entries) => entries.length)).toEqual([2]);
});

test.each([
  ["a matrix, nothing in a cell as 0", [1, true, [[1, null]]], { values: [[1, 0]] }],
  ["a single value", [1, true, "Core"], { values: [["Core"]] }],
  [
    "an error in a cell",
    [1, true, [[{ valueType: "CustomFunctionError", code: "#N/A" }]]],
    { values: [[{ error: "#N/A" }]] },
  ],
  ["a refusal with its text", [1, false, "Row 2", 7], { error: "#VALUE!", message: "Row 2" }],
  ["missing data", [1, false, "No data", 1], { error: "#N/A", message: "No data" }],
  ["a fault of the function", [1, false, "", 2], { error: "#VALUE!", message: "" }],
  ["no text beside #NUM!, as Excel shows none", [1, false, "Too large", 6], { error: "#NUM!", message: "" }],
  ["rows of different lengths as #VALUE!", [1, true, [[1, 2], [3]]], { error: "#VALUE!", message: "" }],
  ["no rows at all as #VALUE!", [1, true, []], { error: "#VALUE!", message: "" }],
  [
    "a text longer than a cell holds as #VALUE!",
    [1, true, [["x".repeat(32_768)]]],
    { error: "#VALUE!", message: "" },
  ],
])("shows %s", async (_, result, shown) => {
  const { caller, becomeReady, answer } = connected();
  becomeReady();
  const call = caller.call("TIER", [1], "Sheet1!A1");
  await nextTask();
  answer(...result);
  await expect(call).resolves.toEqual(shown);
});

test("a range from a function that gives one value is #VALUE!", async () => {
  const { caller, becomeReady, answer } = connected();
  becomeReady();
  const call = caller.call("ONE", [1], "Sheet1!A1");
  await nextTask();
  answer(1, true, [[1, 2]]);
  await expect(call).resolves.toEqual({ error: "#VALUE!", message: "" });
});
