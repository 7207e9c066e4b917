import { RATED, UNRATED, type Assessment } from "../../model/assessment";
import type { Model } from "../../model/document/types";
import type { Portfolio } from "../../model/portfolio/types";
import { gateFlags } from "../../model/tier/gateFlags";

/** How much of the accounts, and of their value, a group holds. */
export interface Share {
  readonly count: number;
  /** 0..1 */
  readonly accounts: number;
  /** Share of the size column's total, 0..1; null where the model has none, or it holds nothing positive. */
  readonly value: number | null;
}

/** @param groups index of each account's group, -1 where none */
export function sharesOf(groups: ArrayLike<number>, count: number, size: Portfolio["size"]): Share[] {
  const counts = new Array<number>(count).fill(0);
  const values = new Array<number>(count).fill(0);
  let total = 0;
  for (let account = 0; account < groups.length; account++) {
    const group = groups[account] ?? -1;
    const amount = Math.max(0, size?.values[account] || 0);
    total += amount;
    if (group < 0) continue;
    counts[group] = (counts[group] ?? 0) + 1;
    values[group] = (values[group] ?? 0) + amount;
  }
  return counts.map((own, group) => ({
    count: own,
    accounts: groups.length === 0 ? 0 : own / groups.length,
    value: total > 0 ? (values[group] ?? 0) / total : null,
  }));
}

/** Accounts without a tier: too little known, and a cell to put right. */
export function countUntiered({ status, tier }: Assessment): { unrated: number; check: number } {
  let unrated = 0;
  let check = 0;
  status.forEach((own, account) => {
    if (own === RATED || (tier[account] ?? -1) >= 0) return;
    if (own === UNRATED) unrated++;
    else check++;
  });
  return { unrated, check };
}

/** How many accounts owe their tier to the buffer, and how many to a gate. */
export function countSteps({ decidedBy }: Assessment): { buffer: number; gate: number; override: number } {
  const counts = { buffer: 0, gate: 0, override: 0 };
  for (const step of decidedBy)
    if (step === "buffer" || step === "gate" || step === "override") counts[step]++;
  return counts;
}

/** Accounts in the top tier although a gate has caught them, or could not judge their cell. */
export function flaggedOnTop({ tier }: Assessment, portfolio: Portfolio, { gates }: Model): number[] {
  const found = new Set<number>();
  gates.forEach((gate, index) => {
    const cells = portfolio.gates[index];
    if (!cells) return;
    const { flags, unclear } = gateFlags(cells, gate);
    flags.forEach((isCaught, account) => isCaught && tier[account] === 0 && found.add(account));
    for (const account of unclear) if (tier[account] === 0) found.add(account);
  });
  return [...found].sort((one, other) => one - other);
}
