import { errorSentence } from "../../cells/sentence";
import { HELP } from "../../locales/help";
import type { Language } from "../../locales/language";
import { ModelError } from "../../model/error";
import { shapeOf } from "../shapes";
import { SOURCES } from "../sources";
import type { Definition, Entry, Metadata, Peer, Refusal, Texts } from "../types";
import { textIn } from "./cell";
import { frame } from "./frame";
import { escape, functionLink, inline, list, pageOf, section } from "./html";
import { math } from "./math";
import { sheet } from "./sheet";

/** The page of one function in one language. */
export function functionPage(
  definition: Definition,
  entry: Entry,
  enums: Metadata["enums"],
  returns: string,
  language: Language,
): string {
  const words = HELP[language];
  const { id, description } = definition;
  const body = [
    `<h1>${id}</h1>\n<p class="lead">${escape(description)}</p>`,
    syntax(definition),
    `<p>${inline(entry.answers[language])}</p>`,
    section(
      "example",
      words.example,
      `<p>${inline(entry.example.about[language])}</p>
${sheet(entry.example, language)}
<p>${inline(entry.example.reading[language])}</p>`,
    ),
    section("arguments", words.arguments, argumentsOf(definition, entry, enums, language)),
    section("result", words.result, `<p>${escape(returns)}</p>`),
    section(
      "formula",
      words.formula,
      `${entry.formulas.map((tex) => `<div class="display">${math(textIn(tex, language), true)}</div>`).join("\n")}
${list(entry.notes.map((note) => note[language]))}`,
    ),
    section("origin", words.origin, origin(entry, language)),
    section("peers", words.peers, peersOf(entry.peers, language)),
    section("errors", words.errors, refusalsOf(entry.refusals, language)),
    section("related", words.related, `<p class="related">${entry.related.map(functionLink).join(" ")}</p>`),
    section("sources", words.sources, list(entry.sources.map((source) => textIn(SOURCES[source], language)))),
  ];
  return frame(language, pageOf(id), id, description, body.join("\n"));
}

function syntax({ id, parameters }: Definition): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const shown = repeating ? `${name}, …` : name;
    return optional ? `<span>[${shown}]</span>` : shown;
  });
  return `<code class="syntax">=KAM.${id}(${names.join(", ")})</code>`;
}

function argumentsOf(
  { id, parameters }: Definition,
  entry: Entry,
  enums: Metadata["enums"],
  language: Language,
): string {
  const words = HELP[language];
  const shapes = parameters.map(
    ({ name, customEnumId }) => entry.shapes?.[name] ?? shapeOf(id, name, customEnumId !== undefined),
  );
  const rows = parameters.map(({ name, description, optional, customEnumId }, index) => {
    const shape = inline(shapes[index]?.[language] ?? "") + (optional ? words.optional : "");
    const choice = enums.find((known) => known.id === customEnumId);
    const values = choice?.values.map(
      (value) => `<li><code>${escape(value.name)}</code> ${escape(value.tooltip)}</li>`,
    );
    return `<div><dt><code>${name}</code><span class="shape">${shape}</span></dt><dd>${escape(description)}${values ? `<ul>${values.join("")}</ul>` : ""}</dd></div>`;
  });
  const notes = [sizesOf(shapes, language), escape(words.lists), cellsLink(language)];
  return `<dl>${rows.join("\n")}</dl>
<p class="quiet">${notes.filter(Boolean).join(words.space)}</p>`;
}

/** What the letters in the shapes stand for, as far as they occur. */
function sizesOf(shapes: readonly Texts[], language: Language): string {
  const { sizes, comma, stop } = HELP[language];
  const letters = (["n", "k", "t"] as const).filter((letter) =>
    shapes.some(({ en }) => new RegExp(`\\b${letter}\\b`).test(en)),
  );
  return letters.length === 0 ? "" : letters.map((letter) => sizes[letter]).join(comma) + stop;
}

function cellsLink(language: Language): string {
  const { see, cells, stop } = HELP[language];
  return `${see}<a href="index.html#cells">${escape(cells)}</a>${stop}`;
}

function origin({ source, ours }: Entry, language: Language): string {
  const words = HELP[language];
  const part = (title: string, texts: Entry["source"]): string =>
    texts.length === 0 ? "" : `<h3>${title}</h3>\n${list(texts.map((text) => text[language]))}`;
  return [part(words.fromSource, source), part(words.ours, ours)].join("\n");
}

function peersOf(peers: readonly Peer[], language: Language): string {
  const rows = peers.map(
    ({ name, how }) =>
      `<div><dt>${escape(textIn(name, language))}</dt><dd>${inline(how[language])}</dd></div>`,
  );
  return `<dl>${rows.join("\n")}</dl>`;
}

function refusalsOf(refusals: readonly Refusal[], language: Language): string {
  const rows = refusals.map((refusal) => {
    const code = `<code>${escape(textIn(refusal.formula, language))}</code>`;
    const english = refusalSentence(refusal, "en");
    const answers = language === "en" ? [english] : [refusalSentence(refusal, language), english];
    const lines = answers.map((text, index) =>
      index === 0 ? `<span>${escape(text)}</span>` : `<span class="quiet" lang="en">${escape(text)}</span>`,
    );
    return `<li>${code}<span class="answer">${lines.join("")}</span></li>`;
  });
  return `<p>${escape(HELP[language].errorsIntro)}</p>\n<ul class="refusals">${rows.join("\n")}</ul>`;
}

/** What Excel shows for the call, in the product's own words. */
export function refusalSentence(
  { code, where }: Pick<Refusal, "code" | "where">,
  language: Language,
): string {
  return errorSentence(new ModelError(code, where), language);
}
