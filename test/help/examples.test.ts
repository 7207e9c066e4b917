import { CATALOGUE } from "../../src/help/catalogue";
import { textIn } from "../../src/help/render/cell";
import { refusalSentence } from "../../src/help/render/functionPage";
import type { Language } from "../../src/locales/language";
import { CellError } from "../functions/runtime";
import { evaluate, held } from "./evaluate";

const LANGUAGES: readonly Language[] = ["en", "zh"];
const cases = Object.entries(CATALOGUE).flatMap(([id, entry]) =>
  LANGUAGES.map((language) => [id, language, entry] as const),
);

test.each(cases)("the example of %s (%s) shows what Excel would", async (id, language, { example }) => {
  const formula = textIn(example.formula, language);
  expect(formula).toMatch(new RegExp(`^=KAM\\.${id}\\(`));
  const expected = example.spill.map((row) => row.map((cell) => held(cell, language)));
  expect(await evaluate(example, language, formula)).toEqual(expected);
});

test.each(cases)(
  "every error on the page of %s (%s) is the one that Excel shows",
  async (id, language, entry) => {
    for (const refusal of entry.refusals) {
      const formula = textIn(refusal.formula, language);
      expect(formula).toMatch(new RegExp(`^=KAM\\.${id}\\(`));
      const refused = await evaluate(entry.example, language, formula).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(CellError);
      expect((refused as CellError).message).toBe(refusalSentence(refusal, language));
    }
  },
);
