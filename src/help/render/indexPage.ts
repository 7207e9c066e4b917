import { HELP } from "../../locales/help";
import type { Language } from "../../locales/language";
import { FAMILIES, RULES } from "../families";
import type { Definition } from "../types";
import { frame } from "./frame";
import { escape, functionLink, inline, list } from "./html";

/** The way in: every function by family, and the rules that all of them keep. */
export function indexPage(functions: readonly Definition[], language: Language): string {
  const words = HELP[language];
  const families = FAMILIES.map(({ id, title, about, functions: ids }) => {
    const rows = ids.map((name) => {
      const definition = functions.find((known) => known.id === name);
      if (definition === undefined)
        throw new Error(`src/help/families.ts lists ${name}, which does not exist`);
      return `<div><dt>${functionLink(name)}</dt><dd>${escape(definition.description)}</dd></div>`;
    });
    return `<section id="${id}" class="index"><h2>${escape(title[language])}</h2>
<p class="quiet">${escape(about[language])}</p>
<dl>${rows.join("\n")}</dl></section>`;
  });
  const rules = RULES.map(
    ({ id, title, texts }) =>
      `<h3 id="${id}">${escape(title[language])}</h3>\n${list(texts.map((text) => text[language]))}`,
  );
  const body = `<h1>${escape(words.functions)}</h1>
<p class="lead">${escape(words.indexLead)}</p>
<p>${inline(words.indexHow)}</p>
${families.join("\n")}
<section id="rules"><h2>${escape(words.rules)}</h2>
${rules.join("\n")}</section>`;
  return frame(language, "index.html", words.functions, words.indexLead, body);
}
