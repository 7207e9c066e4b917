import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/help/catalogue";
import { FAMILIES, RULES } from "../../src/help/families";
import { isTexts } from "../../src/help/render/cell";
import { shapeOf } from "../../src/help/shapes";
import type { Texts } from "../../src/help/types";
import chinese from "../../src/locales/functions.zh.json";
import { metadata } from "../functions/runtime";
import { builtPages } from "./build";

const LOCALES = join(__dirname, "../../src/locales");

/** Every text of src/locales as it stands in its file, with the file's name. */
const locales = readdirSync(LOCALES, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|json)$/.test(name))
  .map((name) => [name, readFileSync(join(LOCALES, name), "utf8")] as const);

/** Every text of the catalogue, the families and the rules that is there in both languages. */
const texts: readonly Texts[] = [...textsIn(CATALOGUE), ...textsIn(FAMILIES), ...textsIn(RULES)];

function textsIn(value: unknown): Texts[] {
  if (typeof value !== "object" || value === null) return [];
  if (isTexts(value as Texts)) return [value as Texts];
  return Object.values(value).flatMap(textsIn);
}

const sentences: readonly (readonly [where: string, text: string])[] = [
  ...locales,
  ...[...builtPages()].map(([path, html]) => [path, html.replace(/<style>[\s\S]*?<\/style>/, "")] as const),
  ["functions.json", JSON.stringify(metadata)],
];

test("percent follows its number without a space, so that no line breaks between them", () => {
  for (const [where, text] of sentences)
    expect([where, /[\d}][ \u00A0\u202F]%[^"\s]{0,20}/.exec(text)?.[0]]).toEqual([where, undefined]);
});

test("what there is of each is told with per, not with a", () => {
  const things = "account|criterion|tier|dimension|group|customer|order|owner|judge|threshold|label";
  const old = new RegExp(`\\b(?:one|row|column|entry|number|text|date|label) an? (?:${things})\\b`, "i");
  for (const [where, text] of sentences) expect([where, old.exec(text)?.[0]]).toEqual([where, undefined]);
});

test("every text of the help has its Chinese, and no sentence of it is left in English", () => {
  for (const { en, zh } of texts) {
    const said = zh.replace(/`[^`]*`|\$[^$]*\$/g, "");
    expect([en, zh === ""]).toEqual([en, false]);
    if (!zh.startsWith("=")) expect([en, /[A-Za-z]+(?: [a-z]+){3}/.exec(said)?.[0]]).toEqual([en, undefined]);
  }
});

test("every description of a function, an argument and an option has its Chinese", () => {
  const known: Readonly<Record<string, string>> = chinese;
  for (const { id, parameters } of metadata.functions)
    for (const name of ["", ...parameters.map((parameter) => parameter.name)]) {
      const text = known[name === "" ? id : `${id}.${name}`] ?? known[name];
      expect([id, name, text]).toEqual([id, name, expect.stringMatching(/\p{Script=Han}.*。$/su)]);
    }
});

test("what may be left out says what then holds, unless its options say so", () => {
  for (const { id, parameters } of metadata.functions)
    for (const { name, description, optional } of parameters)
      if (optional)
        expect([id, name, description]).toEqual([id, name, expect.stringMatching(/[Ll]eft out|\(default\)/)]);
});

test("Chinese sentences leave no space after their marks, and none before", () => {
  for (const { zh } of texts) {
    const sentence = zh.replace(/`[^`]*`|\$[^$]*\$/g, "x");
    expect(sentence).not.toMatch(/[，。；：、？！（）“”] | [，。；：、？！（）“”]/u);
  }
});

test("every argument has a shape, and the letters in it are explained below the arguments", () => {
  const meanings = { n: "n accounts", k: "k criteria", t: "t tiers" };
  for (const { id, parameters } of metadata.functions) {
    const html = builtPages().get(`help/en/${id.toLowerCase()}.html`) ?? "";
    const shapes = parameters.map(
      ({ name, customEnumId }) =>
        (CATALOGUE[id]?.shapes?.[name] ?? shapeOf(id, name, customEnumId !== undefined)).en,
    );
    const below =
      /<\/dl>\s*<p class="quiet">(.*?)<\/p>/.exec(/id="arguments"[\s\S]*/.exec(html)?.[0] ?? "")?.[1] ?? "";
    for (const [letter, meaning] of Object.entries(meanings)) {
      const isUsed = shapes.some((shape) => new RegExp(`\\b${letter}\\b`).test(shape));
      expect([id, letter, below.includes(meaning)]).toEqual([id, letter, isUsed]);
    }
  }
});
