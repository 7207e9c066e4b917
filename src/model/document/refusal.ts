import { ModelError } from "../error";
import type { BaseIssue } from "valibot";

/** What a value has to be where the schema library has no word of its own. */
const EXPECTED: Readonly<Record<string, string>> = {
  iso_date: "YYYY-MM-DD",
  non_empty: "text",
  integer: "integer",
};

/** A broken rule of the schema as the model's own refusal. */
export function refusalOf(issue: BaseIssue<unknown>): ModelError {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const path = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const place = keys.length === 0 ? {} : { path: path.replace(/^\./, "") };
  if (issue.expected === "never") return new ModelError("MODEL_KEY", place);
  if (issue.received === "undefined") {
    return new ModelError("MODEL_TYPE", { ...place, expected: String(keys[keys.length - 1]) });
  }
  const content = plain(issue.received);
  if (place.path === "version") return new ModelError("MODEL_VERSION", { content });
  return new ModelError("MODEL_TYPE", {
    ...place,
    content,
    expected: plain(issue.expected ?? EXPECTED[issue.type] ?? ""),
  });
}

/** `("max" | "min")` as a reader writes it: max, min. */
function plain(words: string): string {
  return words.replace(/[()"]/g, "").replace(/ \| /g, ", ");
}
