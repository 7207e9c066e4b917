import type { Assessment } from "../../model/assessment";
import type {
  Gate,
  MatrixCut,
  Model,
  Override,
  Tier,
  TierBy,
  TierRule,
  Ties,
} from "../../model/document/types";
import { bufferWithin } from "../../model/tier/hold";
import { scoreCutCount } from "../../model/tier/scoreCutCount";

/** Cuts may differ by this much at the least: the digit that the pane shows. */
const STEP = 0.1;

/** Proposals of ours for four tiers: of the accounts, and of the cumulative value. */
const QUOTAS = [0.05, 0.15, 0.3];
const PARETO = [0.5, 0.8, 0.95];

type Tiers = Model["tiers"];

/** Takes the tiers by another measure; cuts stay where they are, a quota or Pareto share is fitted anew. */
export function withTiersBy(model: Model, by: TierBy, { cuts }: Assessment): Model {
  const { list, by: before } = model.tiers;
  if (by === before) return model;
  if (by === "cut") return withCuts(model, before === "pareto" ? evenCuts(list.length) : cuts);
  const shares = by === "quota" ? quotasOf(list, before) : proposed(PARETO, list.length);
  return withList(
    model,
    list.map((tier, index) => ({
      ...tier,
      cut: null,
      count: by === "pareto" || shares !== null ? null : tier.count,
      share: index === list.length - 1 ? null : (shares?.[index] ?? tier.share),
    })),
    by,
  );
}

/** Shares to start a quota from; null: those that stand there already, kept over a visit to cuts. */
function quotasOf(list: readonly Tier[], before: TierBy): readonly number[] | null {
  const upper = list.slice(0, -1);
  const isKept = before === "cut" && upper.every(({ share, count }) => (share ?? count) !== null);
  return isKept ? null : proposed(QUOTAS, list.length);
}

function proposed(usual: readonly number[], tiers: number): readonly number[] {
  if (usual.length === tiers - 1) return usual;
  return Array.from({ length: tiers - 1 }, (_, index) =>
    usual === PARETO ? (index + 1) / tiers : 1 / tiers,
  );
}

function evenCuts(tiers: number): number[] {
  return Array.from({ length: tiers - 1 }, (_, index) => 80 - (index * 45) / Math.max(1, tiers - 1));
}

/** The most that one tier's quota may take: what the other tiers leave of the whole. */
export function roomFor({ list }: Tiers, index: number): number {
  const others = list.slice(0, -1).filter((_, other) => other !== index);
  return Math.max(0, 1 - others.reduce((sum, { share }) => sum + (share ?? 0), 0));
}

/** Sets a quota or Pareto share, 0..1, and fits the cuts anew. */
export function withShare(model: Model, index: number, share: number): Model {
  const { tiers } = model;
  const below = tiers.list[index - 1]?.share ?? 0;
  const above = tiers.list[index + 1]?.share ?? 1;
  const limited =
    tiers.by === "quota"
      ? Math.min(Math.max(share, 0), roomFor(tiers, index), 0.999)
      : Math.min(Math.max(share, below + 0.001), above - 0.001);
  return refitted(withTier(model, index, { share: Math.round(limited * 1e6) / 1e6, count: null }));
}

/** Sets a quota as a number of accounts. */
export function withCount(model: Model, index: number, count: number): Model {
  return refitted(withTier(model, index, { count: Math.max(1, Math.round(count)), share: null }));
}

/** Counts quotas in accounts, or in shares of them, from what the tiers hold now. */
export function withQuotaIn(model: Model, unit: "share" | "count", { tiers }: Assessment): Model {
  const { list } = model.tiers;
  const inCounts = tiers.map(({ count }) => Math.max(1, count));
  const total = tiers.reduce((sum, { count }) => sum + count, 0);
  return refitted(
    withList(
      model,
      list.map((tier, index) => {
        if (index === list.length - 1) return tier;
        const count = tier.count ?? inCounts[index] ?? 1;
        if (unit === "count") return { ...tier, share: null, count };
        const share = tier.share ?? Math.min(0.999, Math.round((count / Math.max(1, total)) * 1000) / 1000);
        return { ...tier, share, count: null };
      }),
    ),
  );
}

/** Opens the cuts, so that quota or Pareto share find them in the accounts at hand. */
export function refitted(model: Model): Model {
  return withList(
    model,
    model.tiers.list.map((tier) => ({ ...tier, cut: null })),
  );
}

/**
 * Moves one cut; the tiers are by cut from then on. It stops short of its neighbours; a cut that plays no part
 * under the rule `potential` gives way.
 *
 * @param found the cuts in force
 */
export function withCut(model: Model, index: number, cut: number, found: readonly number[]): Model {
  const visible = scoreCutCount(model.tiers);
  const ceiling = index === 0 ? 100 : (found[index - 1] ?? 100) - STEP;
  const floor = index + 1 < visible ? (found[index + 1] ?? 0) + STEP : 0;
  const moved = [...found];
  moved[index] = tenths(Math.min(ceiling, Math.max(floor, cut)));
  return withCuts(model, moved);
}

function withCuts(model: Model, cuts: readonly number[]): Model {
  let above = Infinity;
  const falling = cuts.map((cut) => (above = Number(Math.min(cut, above - STEP).toFixed(6))));
  const { list, buffer } = model.tiers;
  const moved = list.map((tier, index) => ({ ...tier, cut: falling[index] ?? null }));
  const next = withList(model, moved, "cut");
  return { ...next, tiers: { ...next.tiers, buffer: bufferWithin(falling, buffer) } };
}

/** Moves a cut of the matrix; the tier rule's potential cut goes with it where it lay there. */
export function withMatrixCut(
  model: Model,
  axis: "direct" | "potential",
  cut: MatrixCut,
  found: number | null,
): Model {
  const next = { ...model, matrix: { ...model.matrix, [axis]: cut } };
  const follows = axis === "potential" && model.tiers.by !== "quota" && found === model.tiers.potentialCut;
  return follows && typeof cut === "number" ? withPotentialCut(next, cut) : next;
}

/** Moves the tier rule's own cut on the potential axis; a quota that finds it by itself becomes a cut. */
export function withPotentialCut(model: Model, cut: number, found?: readonly number[]): Model {
  const next = found && model.tiers.by === "quota" ? withCuts(model, found) : model;
  return { ...next, tiers: { ...next.tiers, potentialCut: tenths(Math.min(100, Math.max(0, cut))) } };
}

export function withBuffer(model: Model, buffer: number, found: readonly number[]): Model {
  const own = bufferWithin(found, Math.max(0, buffer));
  return { ...model, tiers: { ...model.tiers, buffer: own } };
}

export function withRule(model: Model, rule: TierRule): Model {
  return { ...model, tiers: { ...model.tiers, rule } };
}

export function withTies(model: Model, ties: Ties): Model {
  return { ...model, tiers: { ...model.tiers, ties } };
}

/** Renames a tier wherever the model names it; a name that another tier has is left out. */
export function withLabel(model: Model, index: number, label: string): Model {
  const before = model.tiers.list[index]?.label;
  const isTaken = model.tiers.list.some((tier) => tier.label.toLowerCase() === label.toLowerCase());
  if (label === "" || isTaken) return model;
  const named = (own: string): string => (own === before ? label : own);
  return {
    ...withTier(model, index, { label }),
    gates: model.gates.map((gate) => ({ ...gate, cap: named(gate.cap) })),
    overrides: model.overrides.map((own) => ({ ...own, tier: named(own.tier) })),
  };
}

export function withGates(model: Model, gates: readonly Gate[]): Model {
  return { ...model, gates };
}

/** Adds an override in place of the account's earlier one. */
export function withOverride(model: Model, override: Override): Model {
  const others = model.overrides.filter(({ id }) => id.toLowerCase() !== override.id.toLowerCase());
  return { ...model, overrides: [...others, override] };
}

export function withoutOverride(model: Model, id: string): Model {
  return { ...model, overrides: model.overrides.filter((own) => own.id !== id) };
}

function withTier(model: Model, index: number, change: Partial<Tier>): Model {
  return withList(
    model,
    model.tiers.list.map((tier, own) => (own === index ? { ...tier, ...change } : tier)),
  );
}

function withList(model: Model, list: readonly Tier[], by: TierBy = model.tiers.by): Model {
  return { ...model, tiers: { ...model.tiers, by, list } };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
