import { WORDS } from "../../src/locales/words";
import { ACCOUNTS, CALLS } from "./calls";
import { callFunction, CellError, metadata } from "./runtime";

/** What a result says in place of a figure or a tier is understood by the next function, in either language. */

type Range = readonly (readonly unknown[])[];

const { en, zh } = WORDS;
const words: readonly (readonly [string, string])[] = [
  [en.unrated, zh.unrated],
  [en.check, zh.check],
];
/** Names of accounts may be any word. */
const NAMES = ["names", "ids", "owners"];

const lists = metadata.functions.flatMap(({ id, parameters }) =>
  parameters
    .filter(({ name }) => !NAMES.includes(name))
    .filter(({ name }) => {
      const range = CALLS[id]?.[name] as Range;
      return Array.isArray(range) && range.length === ACCOUNTS && range[0]?.length === 1;
    })
    .map(({ name }) => [id, name] as const),
);

const withThird = (id: string, name: string, cell: unknown): Promise<unknown> => {
  const range = CALLS[id]?.[name] as Range;
  const changed = range.map((row, account) => (account === 2 ? [cell] : row));
  return callFunction(id, Object.values({ ...CALLS[id], [name]: changed })).catch((error: unknown) =>
    error instanceof CellError ? error.code : error,
  );
};

test.each(lists)("%s understands Unrated and Check among %s, in English and in Chinese", async (id, name) => {
  for (const [english, chinese] of words)
    expect(await withThird(id, name, chinese)).toEqual(await withThird(id, name, english));
});

test("the tiers of a Chinese workbook can be counted", async () => {
  const tiers = (...own: string[]) => own.map((label) => [label]);
  const before = tiers("战略级", "核心级", "未评级", "待核对");
  const after = tiers("战略级", "战略级", "核心级", "核心级");
  expect(await callFunction("MIGRATION", [before, after, tiers("战略级", "核心级")])).toEqual([
    [1, 0],
    [1, 0],
  ]);
});
