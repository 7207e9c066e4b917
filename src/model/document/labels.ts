import { ModelError } from "../error";

/** Refuses a label that stands twice in the list at `path`. */
export function checkDistinct(labels: readonly string[], path: string): void {
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) throw new ModelError("LABELS_EQUAL", { path, content: twice });
}

/** Refuses the label at `path` unless it is one of `labels`. */
export function checkLabel(label: string, labels: readonly string[], path: string): void {
  if (!labels.includes(label)) {
    throw new ModelError("LABEL_UNKNOWN", { path, content: label, expected: labels.join(", ") });
  }
}
