import { errors } from "../locales/errors";
import type { Language } from "../locales/language";
import { places } from "../locales/places";
import { axisNeeds, blankPolicies, warnings, type WarningText } from "../locales/warnings";
import type { Warning, WarningCode } from "../model/assessment";
import type { ModelError, ModelErrorCode, Place } from "../model/error";
import { contentOf } from "./cell";
import { fill, type Values } from "./fill";

const NAMES_LISTED = 5;

/** A refusal as a sentence: what is wrong, where, what to do. */
export function errorSentence(error: ModelError, language: Language): string {
  const texts: Readonly<Record<ModelErrorCode, string>> = errors[language];
  return fill(texts[error.code], valuesOf(error.where, language));
}

/** A warning as sentences: what was found, where, what to do. */
export function warningSentence(warning: Warning, language: Language): string {
  const { what, cure } = warningParts(warning, language);
  return what + places[language].space + cure;
}

/** The same in two: what was found, and the cure. */
export function warningParts(warning: Warning, language: Language): WarningText {
  const texts: Readonly<Record<WarningCode, WarningText>> = warnings[language];
  const { names = [], count, label, other, width, share, axis, rho, missing } = warning.where;
  const values = {
    ...valuesOf(warning.where, language),
    label,
    other,
    width,
    names: names.length === 0 ? undefined : listed(names, count ?? names.length, language),
    share: share === undefined ? undefined : percent(share, language),
    need: axis === undefined ? undefined : axisNeeds[language][axis],
    rho: rho?.toFixed(2),
    policy: missing === undefined ? undefined : blankPolicies[language][missing],
  };
  const { what, cure } = texts[warning.code];
  return { what: fill(what, values), cure: fill(cure, values) };
}

function valuesOf(where: Place, language: Language): Values {
  const { row, column, cell, path, count } = where;
  const expected = where.expected === "number" ? places[language].number : where.expected;
  const content = where.content === "" ? undefined : where.content;
  return { row, column, content, cell, path, expected, count, place: placeOf(where, language) };
}

function placeOf(where: Place, language: Language): string | undefined {
  const { cell, row, column, path, position } = where;
  const texts = places[language];
  if (cell !== undefined) return column === undefined ? cell : fill(texts.cellOfColumn, { cell, column });
  if (position !== undefined)
    return fill(row === undefined ? texts.columnOfPath : texts.cellOfPath, { path, row, position });
  if (row !== undefined && column !== undefined) return fill(texts.rowOfColumn, { row, column });
  if (row !== undefined && path !== undefined) return fill(texts.entryOfPath, { row, path });
  if (column !== undefined) return fill(texts.column, { column });
  return row === undefined ? path : fill(texts.row, { row });
}

/** The first of `count` names. */
function listed(names: readonly string[], count: number, language: Language): string {
  const shown = names.slice(0, NAMES_LISTED).map((name) => contentOf(name) || "—");
  return shown.join(places[language].comma) + (count > shown.length ? "…" : "");
}

/** A share of 0..1 in percent with at most one decimal. */
function percent(share: number, language: Language): string {
  return fill(places[language].percent, { number: Math.round(share * 1000) / 10 });
}
