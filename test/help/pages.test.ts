import { JSDOM } from "jsdom";
import { CATALOGUE } from "../../src/help/catalogue";
import { FAMILIES, RULES } from "../../src/help/families";
import { isTexts, shown, textIn } from "../../src/help/render/cell";
import { refusalSentence } from "../../src/help/render/functionPage";
import { SOURCES } from "../../src/help/sources";
import type { Entry, Texts } from "../../src/help/types";
import { SOURCE } from "../../src/functions/decode";
import { HELP } from "../../src/locales/help";
import type { Language } from "../../src/locales/language";
import { metadata } from "../functions/runtime";
import { builtPages } from "./build";
import { EVERYWHERE, FACTS } from "./facts";
import { equationsIn, isTrue, numbersIn } from "./numbers";

const pages = builtPages();
const documents = new Map([...pages].map(([path, html]) => [path, new JSDOM(html).window.document]));
const ids = Object.keys(CATALOGUE);
const LANGUAGES: readonly Language[] = ["en", "zh"];
const documentOf = (language: Language, id: string) =>
  documents.get(`help/${language}/${id.toLowerCase()}.html`) as Document;

/** Ends of a scale, and counts that words might say as well. */
const PLAIN = ["0", "1", "2", "100"];

/** Everything that the catalogue says in sentences. */
const textsOf = (entry: Entry): readonly Texts[] => [
  ...[entry.answers, entry.example.about, entry.example.reading],
  ...[...entry.notes, ...entry.source, ...entry.ours, ...entry.peers.map(({ how }) => how)],
];

test("each language has the index and the same pages", () => {
  const named = (language: Language) =>
    [...pages.keys()]
      .filter((path) => path.startsWith(`help/${language}/`))
      .map((path) => path.replace(/.*\//, ""));
  expect(named("en").sort()).toEqual(["index.html", ...ids.map((id) => `${id.toLowerCase()}.html`)].sort());
  expect(named("zh")).toEqual(named("en"));
});

test("every function has a page and a place in one family", () => {
  const known = metadata.functions.map(({ id }) => id).sort();
  expect([...ids].sort()).toEqual(known);
  expect(FAMILIES.flatMap(({ functions }) => functions).sort()).toEqual(known);
  for (const { id, helpUrl } of metadata.functions)
    expect(pages.has(new URL(helpUrl).pathname.slice(1))).toBe(helpUrl.endsWith(`/${id.toLowerCase()}.html`));
});

test.each(ids)("%s has the same structure in both languages", (id) => {
  const skeleton = (language: Language) =>
    [...documentOf(language, id).querySelectorAll("body *:not(.answer *):not(math *):not(dd ul *)")].map(
      ({ tagName, id: name, className }) => `${tagName} ${name} ${className}`,
    );
  expect(skeleton("zh")).toEqual(skeleton("en"));
});

test("every link leads to a page and a place that exist", () => {
  for (const [path, document] of documents) {
    const links = [...document.querySelectorAll("a")].map((link) => String(link.getAttribute("href")));
    for (const href of links) {
      const { pathname, hash } = new URL(href, `https://kam.example/${path}`);
      const target = documents.get(pathname.slice(1));
      expect([path, href, target !== undefined]).toEqual([path, href, true]);
      if (hash) expect([path, href, target?.querySelector(hash) !== null]).toEqual([path, href, true]);
    }
  }
});

test("a page needs nothing but itself: no script, no address of elsewhere", () => {
  for (const [path, html] of pages) {
    expect([path, /<script|<link|<img|@import|url\(|https?:/i.exec(html)?.[0]]).toEqual([path, undefined]);
  }
});

test("no mark of the catalogue's notation is left in a sentence", () => {
  for (const [path, document] of documents) {
    const sentences = document.querySelector("main")?.cloneNode(true) as Element;
    for (const part of sentences.querySelectorAll("code, math, .sheet, .answer")) part.remove();
    expect([path, /[`$]|\[\[|\\|undefined/.exec(sentences.textContent ?? "")?.[0]]).toEqual([
      path,
      undefined,
    ]);
  }
});

test("the language switch leads to the same page in the other language", () => {
  for (const [path, document] of documents) {
    const href = document.querySelector("header .end")?.getAttribute("href");
    const other = path.includes("/en/") ? path.replace("/en/", "/zh/") : path.replace("/zh/", "/en/");
    expect(new URL(String(href), `https://kam.example/${path}`).pathname).toBe(`/${other}`);
  }
});

test.each(ids)("every equation on the pages of %s is true", (id) => {
  const texts = textsOf(CATALOGUE[id] as Entry);
  for (const { en, zh } of texts) {
    for (const equation of [...equationsIn(en), ...equationsIn(zh)])
      expect([equation, isTrue(equation)]).toEqual([equation, true]);
    expect(equationsIn(zh)).toEqual(equationsIn(en));
  }
});

test.each(
  Object.entries({ ...FACTS, every: EVERYWHERE }).flatMap(([id, facts]) =>
    facts.map((fact) => [id, ...fact] as const),
  ),
)("%s: the page's %s is the figure that the product uses or the source prints", (_, written, actual) => {
  expect(Number(written)).toBe(actual);
});

test.each(ids.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
  "every number on the page of %s (%s) is one of its example, its description, its errors or its facts",
  (id, language) => {
    const entry = CATALOGUE[id] as Entry;
    const document = documentOf(language, id);
    const definition = metadata.functions.find((known) => known.id === id);
    const { example } = entry;
    const decimalsOf = (column: number) =>
      typeof example.decimals === "object" ? example.decimals[column] : example.decimals;
    const cited = entry.sources.map((source) => textIn(SOURCES[source], language));
    const known = new Set([
      ...PLAIN,
      ...example.cells.flat().flatMap((cell) => numbersIn(shown(cell, language))),
      ...example.spill.flatMap((row) =>
        row.flatMap((cell, column) => [
          ...numbersIn(shown(cell, language, decimalsOf(column))),
          ...numbersIn(shown(cell, language)),
        ]),
      ),
      ...[
        textIn(example.formula, language),
        ...entry.refusals.map((one) => textIn(one.formula, language)),
      ].flatMap(numbersIn),
      ...entry.refusals.flatMap((refusal) => numbersIn(refusalSentence(refusal, language))),
      ...[
        definition?.description ?? "",
        ...(definition?.parameters ?? []).map(({ description }) => description),
      ].flatMap(numbersIn),
      ...cited.flatMap(numbersIn),
      ...textsOf(entry)
        .flatMap((text) => equationsIn(text[language]))
        .flatMap(({ left, right }) => numbersIn(`${left} ${right}`)),
      ...[...EVERYWHERE, ...(FACTS[id] ?? [])].map(([written]) => written),
    ]);
    const main = document.querySelector("main")?.cloneNode(true) as Element;
    for (const part of main.querySelectorAll("#result, .sheet, .answer, dl dd ul")) part.remove();
    const text = main.textContent ?? "";
    expect(numbersIn(text).filter((number) => !known.has(number))).toEqual([]);
  },
);

test.each(ids)("the Chinese result of %s names the figures of the JSDoc and no others", (id) => {
  const figures = (language: Language) =>
    [
      ...new Set(numbersIn((documentOf(language, id).querySelector("#result") as Element).textContent ?? "")),
    ].sort();
  const [english, chinese] = [figures("en"), figures("zh")];
  expect(chinese.filter((figure) => !english.includes(figure))).toEqual([]);
});

test.each(LANGUAGES)(
  "every number on the index (%s) is one of a description, a cut or the rounding",
  (language) => {
    const document = documents.get(`help/${language}/index.html`) as Document;
    const main = document.querySelector("main")?.cloneNode(true) as Element;
    for (const part of main.querySelectorAll("dl, code")) part.remove();
    const known = [...PLAIN, ...EVERYWHERE.map(([written]) => written), ...SOURCE.edges.map(String)];
    const text = main.textContent ?? "";
    expect(numbersIn(text).filter((number) => !known.includes(number))).toEqual([]);
  },
);

test("every year that a text names is that of a source of its page", () => {
  for (const [id, entry] of Object.entries(CATALOGUE)) {
    const years = textsOf(entry).flatMap(
      ({ en, zh }) => `${en} ${zh}`.match(/(?<![\d.])(19|20)\d\d(?!\d)/g) ?? [],
    );
    const cited = entry.sources.map((source) => textIn(SOURCES[source], "en")).join(" ");
    const days = entry.example.cells
      .flat()
      .map((cell) => shown(cell, "en"))
      .join(" ");
    expect([id, years.filter((year) => !`${cited} ${days}`.includes(year))]).toEqual([id, []]);
  }
});

test("every text is there in both languages, Chinese in Chinese with its own punctuation", () => {
  const texts = [
    ...ids.flatMap((id) => textsOf(CATALOGUE[id] as Entry)),
    ...RULES.flatMap(({ texts: rules }) => rules),
  ];
  for (const { en, zh } of texts) {
    expect(en).toMatch(/[.?:]$/);
    expect(zh).toMatch(/\p{Script=Han}.*[。？：]$/su);
    expect(zh.replace(/`[^`]*`|\$[^$]*\$/g, "")).not.toMatch(/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u);
  }
  for (const { name } of ids.flatMap((id) => (CATALOGUE[id] as Entry).peers))
    if (typeof name === "object") expect(isTexts(name)).toBe(true);
  expect(Object.keys(HELP.zh)).toEqual(Object.keys(HELP.en));
});
