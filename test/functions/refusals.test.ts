import type { ModelErrorCode } from "../../src/model/error";
import { errors } from "../../src/locales/errors";
import { CALLS } from "./calls";
import { CUSTOMER_REFUSALS } from "./refusals/customer";
import type { Refusal, RefusalsByFunction } from "./refusals/refusal";
import { SCORE_REFUSALS } from "./refusals/score";
import { TIER_REFUSALS } from "./refusals/tier";
import { WEIGHT_REFUSALS } from "./refusals/weight";
import { refused } from "./refused";
import { callFunction, metadata } from "./runtime";

/** Every function tells, argument by argument, what it cannot use: what, where and the cure. */

const REFUSALS: RefusalsByFunction = {
  ...SCORE_REFUSALS,
  ...TIER_REFUSALS,
  ...WEIGHT_REFUSALS,
  ...CUSTOMER_REFUSALS,
};
/** Ranges that are no list of entries. */
const TABLES = ["accounts", "criteria", "metrics", "bounds", "matrix", "matrices"];

const answer = (id: string, name: string, value: unknown) => {
  const call = { ...CALLS[id], [name]: value };
  return callFunction(id, Object.values(call));
};

test("every function has its refusals, and no argument is made up", () => {
  expect(Object.keys(REFUSALS).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  for (const { id, parameters } of metadata.functions)
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(REFUSALS[id]!)));
});

const cases = Object.entries(REFUSALS).flatMap(([id, byArgument]) =>
  Object.entries(byArgument).flatMap(([name, refusals]) =>
    refusals.map((refusal): [string, string, string, Refusal] => [id, name, refusal.why, refusal]),
  ),
);

test.each(cases)("%s refuses %s: %s", async (id, name, _, { value, code, where, shown }) => {
  await expect(answer(id, name, value)).rejects.toMatchObject(refused(code, where, shown));
});

const lists = metadata.functions.flatMap(({ id, parameters }) =>
  parameters
    .filter(({ name, dimensionality }) => dimensionality === "matrix" && !TABLES.includes(name))
    .filter(({ name }) => !(id === "ASSESS" && name === "tiers"))
    .map(({ name }): [string, string] => [id, name]),
);

test.each(lists)("%s refuses %s: rows and columns in the place of a list", async (id, name) => {
  const block = Array.from({ length: 7 }, () => [1, 2]);
  await expect(answer(id, name, block)).rejects.toMatchObject(
    refused("SHAPE", { path: name, content: "7 × 2", expected: "7 × 1" }),
  );
});

test("every refusal that a function can give is asked for", () => {
  const asked = new Set<ModelErrorCode>(cases.map(([, , , { code }]) => code));
  const elsewhere = [
    "COLUMN_NOT_NUMERIC",
    "DIRECTION_CONTRADICTS",
    "MODEL_KEY",
    "MODEL_TYPE",
    "MODEL_VERSION",
  ];
  const all = Object.keys(errors.en).filter((code) => !elsewhere.includes(code));
  expect([...asked].sort()).toEqual(all.sort());
});
