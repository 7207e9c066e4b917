import type { Grid } from "../../cells/grid";
import { formatModel } from "../../model/document/format";
import { parseModel } from "../../model/document/parse";
import type { Model } from "../../model/document/types";
import { freshAnchors } from "./anchors";

/** The text is no JSON at all. */
export class NotJson extends Error {}

/** The model as the text of a file, version 1 of the document: `parseModel` reads it, and so does the command line. */
export function modelFileText(model: Model): string {
  return `${JSON.stringify(formatModel(model), null, 2)}\n`;
}

/** A name that every system takes, after the model's. */
export function modelFileName({ name }: Model): string {
  const plain = name.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, " ").trim();
  return `${plain || "KAM"}.json`;
}

/**
 * The model of a file, for the list that is open: its anchors that are open come from these accounts, its table is
 * theirs.
 *
 * @throws {NotJson} where the text is no JSON
 * @throws {ModelError} as `parseModel`; as `freshAnchors` where the list lacks a column or holds no number in it
 */
export function modelOfFile(text: string, grid: Grid, table: string | null): Model {
  return freshAnchors(grid, { ...parseModel(jsonOf(text)), table });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new NotJson(error instanceof Error ? error.message : "");
  }
}
