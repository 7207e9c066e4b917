/** The colours that Excel's theme gives to series in turn. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export const accentColor = (index: number): string => ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];

/** A colour as set: "" stands for none, null for Excel's choice. */
export const colorOf = (color: string | null, automatic: string): string =>
  color === null ? automatic : color === "" ? "none" : color;
