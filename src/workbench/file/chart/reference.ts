import type { CellError, CellValue } from "../../book/types";
import { textElement } from "../xml/text";
import { element, setting } from "./element";

/** The cells that a reference such as "='Sheet 1'!$A$1:$A$9" names, row by row. */
export type ValuesOf = (reference: string) => readonly CellValue[];

/** Names of the elements that hold a reference with the values last seen there. */
interface Names {
  readonly reference: string;
  readonly formula: string;
  readonly cache: string;
}

const TEXTS: Names = { reference: "c:strRef", formula: "c:f", cache: "c:strCache" };

function referenceWith(
  reference: string,
  names: Names,
  format: string,
  seen: readonly (string | null)[],
): string {
  const points = seen.map((text, index) =>
    text === null ? "" : element("c:pt", { idx: index }, textElement("c:v", text)),
  );
  return element(
    names.reference,
    {},
    textElement(names.formula, reference.replace(/^=/, "")),
    element(names.cache, {}, format, setting("c:ptCount", seen.length), ...points),
  );
}

const isError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

function asNumber(value: CellValue): string | null {
  if (isError(value)) return value.error;
  return typeof value === "number" ? String(value) : null;
}

function asText(value: CellValue): string | null {
  return value === null ? null : isError(value) ? value.error : String(value);
}

/** Numbers of a series, with the values last seen; text counts for nothing. */
export function numbers(reference: string, valuesOf: ValuesOf): string {
  const names = { reference: "c:numRef", formula: "c:f", cache: "c:numCache" };
  return referenceWith(
    reference,
    names,
    textElement("c:formatCode", "General"),
    valuesOf(reference).map(asNumber),
  );
}

export function texts(reference: string, valuesOf: ValuesOf, names = TEXTS): string {
  return referenceWith(reference, names, "", valuesOf(reference).map(asText));
}

/** Categories or x values: numbers if no cell holds text. */
export function categories(reference: string, valuesOf: ValuesOf): string {
  const hasText = valuesOf(reference).some((value) => typeof value === "string");
  return hasText ? texts(reference, valuesOf) : numbers(reference, valuesOf);
}
