import { HELP } from "../../locales/help";
import type { Language } from "../../locales/language";
import { escape } from "./html";
import { STYLE } from "./style";

/**
 * A whole page: no script, nothing from elsewhere.
 *
 * @param file its name, the same in both languages
 */
export function frame(language: Language, file: string, title: string, about: string, body: string): string {
  const words = HELP[language];
  const other = language === "en" ? "zh" : "en";
  const isIndex = file === "index.html";
  const trail = isIndex ? escape(words.functions) : `<a href="index.html">${escape(words.functions)}</a>`;
  return `<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escape(about)}">
<title>${escape(`${title} · ${words.product}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><div>
<span>${escape(words.product)}</span><span class="quiet" aria-hidden="true">/</span>${trail}
<a class="end" href="../${other}/${file}" hreflang="${TAGS[other]}" lang="${TAGS[other]}">${words.otherLanguage}</a>
</div></header>
<main>
${body}
</main>
</body>
</html>
`;
}

const TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };
