import { textOf } from "../../cells/cell";
import { QUADRANTS } from "../../model/assessment";
import { serialOf } from "../dates";
import type { Job } from "../job";
import { SETTING_KEYS, type SettingKey, SETTINGS, type TableName } from "../names";
import { resultColumns, resultHeaders } from "../resultColumns";
import type { Entry } from "./entry";
import { anchorEntries, usedEntry, weightEntry } from "./formulas";
import { joinTexts } from "./listText";

/** The rows of a table, one entry a column; columns that a row does not reach are left alone. */
export type Rows = readonly (readonly Entry[])[];

export type Contents = Readonly<Record<TableName, Rows>>;

/** Everything that the tables of KAM Model hold, one blank row where a table has nothing to hold. */
export function modelContents(job: Job, ratingsSheet: string): Contents {
  const { model, words } = job;
  const idOf = rawIds(job);
  const settings = settingEntries(job);
  return {
    KamCriteria: model.criteria.map((criterion, index) => [
      criterion.column,
      criterion.dimension,
      criterion.axis,
      criterion.weight,
      weightEntry(job, index),
      criterion.direction,
      criterion.scale,
      criterion.worst,
      criterion.best,
      criterion.missing,
      ...anchorEntries(job, index, ratingsSheet),
    ]),
    KamDimensions: orBlank(
      model.dimensions.map(({ name, weight }) => [name, weight, usedEntry(job, name)]),
      [null, null, usedEntry(job, "")],
    ),
    KamTiers: model.tiers.list.map(({ label, cut, share, count }) => [label, cut, share ?? count]),
    KamMatrix: [
      ["direct", model.matrix.direct],
      ["potential", model.matrix.potential],
    ],
    KamGates: orBlank(
      model.gates.map(({ column, op, value, cap, reason }) => [column, op, value, cap, reason]),
      [null, null, null, null, null],
    ),
    KamQuadrants: QUADRANTS.map((id, index) => [id, words.quadrants[index]]),
    KamBands: orBlank(
      model.criteria.flatMap(({ column, bands }) => bands.map(({ from, rating }) => [column, from, rating])),
      [null, null, null],
    ),
    KamOverrides: orBlank(
      model.overrides.map(({ id, tier, reason, by, expires }) => [
        idOf(id),
        tier,
        reason,
        by,
        day(expires, job.grid.date1904),
      ]),
      [null, null, null, null, null],
    ),
    KamSettings: SETTING_KEYS.map((key) => [SETTINGS[key], settings[key]]),
  };
}

function settingEntries({ grid, model, words, source, language }: Job): Record<SettingKey, Entry> {
  const { tiers, filter } = model;
  const headers = resultHeaders(source, language);
  return {
    version: model.version,
    name: model.name,
    table: model.table,
    account: model.account,
    id: model.id,
    filterColumn: filter?.column ?? null,
    filterValues: filter === null ? null : joinTexts(filter.in),
    size: model.matrix.size,
    anchors: model.anchors,
    minCoverage: model.minCoverage,
    by: tiers.by,
    rule: tiers.rule,
    ties: tiers.ties,
    potentialCut: tiers.potentialCut,
    buffer: tiers.buffer,
    asOf: day(model.asOf, grid.date1904),
    unrated: words.unrated,
    check: words.check,
    resultColumns: joinTexts(resultColumns(model).map((kind) => headers[kind])),
  };
}

function orBlank(rows: Rows, blank: readonly Entry[]): Rows {
  return rows.length > 0 ? rows : [blank];
}

function day(isoDate: string | null, date1904: boolean | undefined): number | null {
  return isoDate === null ? null : serialOf(isoDate, date1904);
}

/** Formulas look an override up among the accounts: an id that is a number there must be a number here. */
function rawIds({ grid, model }: Job): (id: string) => string | number {
  const column = grid.columns[grid.headers.indexOf(model.id ?? model.account)] ?? [];
  const numbers = new Map(
    column.flatMap((raw) => (typeof raw === "number" ? [[textOf(raw), raw] as const] : [])),
  );
  return (id) => numbers.get(id) ?? id;
}
