import { serialOf } from "../../dates";
import { SETTINGS } from "../../names";
import type { Draft, Format, HeadCell, Shown } from "../draft";
import { matrixCutFormula } from "../formulas/matrix";
import type { RatingsLayout } from "../layout";
import { SETTING_ROWS } from "../sheetRows";

type SettingName = keyof typeof SETTING_ROWS;

/** The settings that the formulas of this sheet read, and the matrix cuts in force. */
export function settingNames({ columns, matrixCuts }: RatingsLayout): SettingName[] {
  const names: [SettingName, boolean][] = [
    ["anchors", true],
    ["minCoverage", true],
    ["rule", columns.afterPotential !== null],
    ["potentialCut", columns.afterPotential !== null],
    ["buffer", columns.afterBuffer !== null],
    ["asOf", columns.override !== null],
    ["unrated", true],
    ["check", true],
    ["tiers", columns.afterPotential !== null],
    ["directCut", matrixCuts !== null],
    ["potentialMatrixCut", matrixCuts !== null],
  ];
  return names.flatMap(([name, isUsed]) => (isUsed ? [name] : []));
}

export function settingCells(draft: Draft): HeadCell[] {
  const { job, layout } = draft;
  const { model, words, assessment } = job;
  const figures: Record<SettingName, Shown> = {
    anchors: model.anchors,
    minCoverage: model.minCoverage,
    rule: model.tiers.rule,
    potentialCut: model.tiers.potentialCut,
    buffer: model.tiers.buffer,
    asOf: model.asOf === null ? "" : serialOf(model.asOf, job.grid.date1904),
    unrated: words.unrated,
    check: words.check,
    tiers: model.tiers.list.length,
    directCut: assessment.matrixCuts.direct ?? "",
    potentialMatrixCut: assessment.matrixCuts.potential ?? "",
  };
  return settingNames(layout).map((name) => ({
    letters: layout.settings.values,
    row: SETTING_ROWS[name],
    formula: settingFormula(name, layout),
    shows: figures[name],
    format: FORMATS[name] ?? "text",
  }));
}

const FORMATS: Readonly<Partial<Record<SettingName, Format>>> = {
  minCoverage: "share",
  potentialCut: "score",
  asOf: { numberFormat: "yyyy-mm-dd" },
  directCut: "score",
  potentialMatrixCut: "score",
};

function settingFormula(name: SettingName, layout: RatingsLayout): string {
  const { matrixX, matrixY } = layout.columns;
  switch (name) {
    case "tiers":
      return "=ROWS(KamTiers[Tier])";
    case "directCut":
      return matrixCutFormula(layout, "direct", matrixX ?? "");
    case "potentialMatrixCut":
      return matrixCutFormula(layout, "potential", matrixY ?? "");
    default: {
      const value = `INDEX(KamSettings[Value],MATCH("${SETTINGS[name]}",KamSettings[Setting],0))`;
      return `=IF(${value}="","",${value})`;
    }
  }
}
