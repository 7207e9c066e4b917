/** Excel's words in the object model for what files call otherwise. */

export const UNDERLINES: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

export const HORIZONTALS: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

export const VERTICALS: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** Style and weight of each border of a file. */
export const BORDERS: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

/** The file's word for one of the object model's; `fallback` for one that it does not have. */
export function wordOnDisk(words: Readonly<Record<string, string>>, word: string, fallback: string): string {
  return Object.entries(words).find(([, each]) => each === word)?.[0] ?? fallback;
}

/** The file's border nearest to a style and weight: the style counts more. */
export function borderOnDisk(style: string, weight: string): string | null {
  if (style === "None") return null;
  const all = Object.entries(BORDERS).filter(([, [each]]) => each === style);
  return (all.find(([, [, each]]) => each === weight) ?? all[0])?.[0] ?? "thin";
}
