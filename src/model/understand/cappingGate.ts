import type { Assessment } from "../assessment";
import type { Gate } from "../document/types";
import type { Portfolio, RawCell } from "../portfolio/types";
import { gateFlags } from "../tier/gateFlags";

/** The gate that capped an account's tier, and the cell that it judged; null where none did. */
export function cappingGate(
  { model, afterPotential, afterGates }: Assessment,
  portfolio: Portfolio,
  account: number,
): { readonly gate: Gate; readonly cell: RawCell } | null {
  const capped = afterGates[account] as number;
  if (capped === afterPotential[account]) return null;
  const label = model.tiers.list[capped]?.label;
  for (const [index, gate] of model.gates.entries()) {
    const cell = portfolio.gates[index]?.[account] ?? null;
    if (gate.cap === label && gateFlags([cell], gate).flags[0] === true) return { gate, cell };
  }
  return null;
}
