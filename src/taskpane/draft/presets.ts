import { conceptOf, senseOf, type ConceptId } from "../../cells/propose/concepts";
import { headerWords } from "../../cells/propose/headerWords";
import type { Language } from "../../locales/language";
import { presetTexts, type PresetId } from "../../locales/pane/presets";
import { proposal } from "../../locales/proposal";
import type { Dimension, Model } from "../../model/document/types";
import { shareOut, WHOLE } from "../../model/weight/balance";

export const PRESETS: readonly PresetId[] = [
  "radar",
  "second",
  "principles",
  "standards",
  "selection",
  "lenses",
];

/** Only the radar's source gives weights; the others start out equal. */
const RADAR_WEIGHTS = [35, 30, 20, 10, 5];

/** Which of a preset's dimensions each meaning of a column belongs to (ours); what is not named belongs to none. */
const PLACES: Readonly<Record<PresetId, readonly (readonly ConceptId[])[]>> = {
  radar: [
    ["revenue", "profit", "orderValue", "volume"],
    ["orders", "breadth", "tenure", "loyalty", "strategy"],
    ["influence"],
    ["growth", "potential", "pipeline", "walletShare", "customerSize"],
    ["recency", "overdue", "discount", "complaints", "credit", "risk"],
  ],
  second: [
    [
      "revenue",
      "profit",
      "orderValue",
      "volume",
      "growth",
      "potential",
      "pipeline",
      "walletShare",
      "customerSize",
    ],
    ["strategy", "influence", "loyalty", "tenure"],
    ["orders", "breadth"],
    ["recency", "overdue", "discount", "complaints", "credit", "risk"],
  ],
  principles: [
    ["revenue", "profit", "orderValue", "volume"],
    ["strategy", "influence"],
    ["growth", "potential", "pipeline", "walletShare", "customerSize", "breadth"],
    ["loyalty", "tenure", "orders", "recency"],
  ],
  standards: [
    ["revenue", "profit", "orderValue", "volume"],
    ["orders", "recency", "breadth"],
    ["tenure", "loyalty"],
    ["influence", "walletShare"],
  ],
  selection: [
    ["strategy", "growth", "potential", "pipeline", "customerSize"],
    ["revenue", "profit", "orderValue", "volume", "orders", "breadth", "influence", "walletShare"],
    ["tenure", "loyalty", "recency", "overdue", "complaints", "credit", "risk"],
  ],
  lenses: [
    ["revenue", "profit", "orderValue", "volume", "discount", "overdue", "complaints"],
    ["tenure", "growth", "recency"],
    ["loyalty", "orders"],
    ["strategy", "influence", "potential", "pipeline", "breadth", "customerSize", "walletShare"],
    ["credit", "risk"],
  ],
};

/**
 * The model with the dimensions of a preset. Each criterion goes where its header says that it belongs; one that
 * belongs nowhere goes to a dimension of its own that weighs nothing.
 */
export function withPreset(model: Model, id: PresetId, language: Language): Model {
  const { dimensions: names } = presetTexts[language][id];
  const equal = shareOut(WHOLE, new Array<number>(names.length).fill(1));
  const weightOf = (index: number): number =>
    id === "radar" ? (RADAR_WEIGHTS[index] ?? 0) : (equal[index] ?? 0) / 10;
  const dimensions = names.map((name, index): Dimension => ({ name, weight: weightOf(index) }));
  const { unassigned } = proposal[language];
  const criteria = model.criteria.map((criterion) => {
    const place = PLACES[id].findIndex((concepts) => concepts.includes(meaningOf(criterion.column)));
    return { ...criterion, dimension: names[place] ?? unassigned };
  });
  const anyElse = criteria.some(({ dimension }) => dimension === unassigned);
  return {
    ...model,
    criteria,
    dimensions: anyElse ? [...dimensions, { name: unassigned, weight: 0 }] : dimensions,
  };
}

/** The preset whose dimensions a model has, in either language; null where it has others, or none. */
export function presetOf({ dimensions }: Model): PresetId | null {
  const own = dimensions.map(({ name }) => name);
  const isHere = (names: readonly string[]): boolean =>
    names.length > 0 && names.every((name) => own.includes(name)) && own.length <= names.length + 1;
  return (
    PRESETS.find((id) => isHere(presetTexts.en[id].dimensions) || isHere(presetTexts.zh[id].dimensions)) ??
    null
  );
}

/** Whether a model's weights are those that its preset starts with. */
export function hasPresetWeights(model: Model, id: PresetId): boolean {
  const names = model.dimensions.map(({ name }) => name);
  const language = presetTexts.en[id].dimensions.every((name) => names.includes(name)) ? "en" : "zh";
  const preset = withPreset(model, id, language).dimensions;
  const weightOf = new Map(preset.map(({ name, weight }) => [name, weight]));
  return model.dimensions.every(({ name, weight }) => (weightOf.get(name) ?? 0) === weight);
}

function meaningOf(header: string): ConceptId {
  const sense = senseOf(headerWords(header));
  return conceptOf(sense === null ? "unknown" : sense === "annualRevenue" ? "revenue" : sense).id;
}
