import { callFunction } from "./runtime";

test("whole columns cost what their data costs, though Excel hands their blanks over as 0", async () => {
  const whole = Array.from({ length: 1_048_576 }, (_, row) => [[90, 0, 70][row] ?? 0]);
  expect(await callFunction("TIER", [whole])).toEqual([["Strategic"], ["Service"], ["Core"]]);
});

test("an optional argument may be left out or handed over as null", async () => {
  const metrics = [[1], [2]];
  expect(await callFunction("SCORE", [metrics, 1])).toEqual(
    await callFunction("SCORE", [metrics, 1, null, null, null, null]),
  );
});

test("a function that does not exist is #NAME?", async () => {
  await expect(callFunction("SCORES", [[[1]]])).rejects.toMatchObject({ code: "#NAME?" });
});
