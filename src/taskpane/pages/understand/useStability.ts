import { useEffect, useState } from "react";
import { RATED, type Assessment } from "../../../model/assessment";
import { ModelError } from "../../../model/error";
import { oddsOfStaying } from "../../../model/understand/firmness";
import type { Portfolio } from "../../../model/portfolio/types";

/** Enough to tell firm from unsure for every account of a portfolio. */
const RUNS = 400;
const SEED = 1;
/** Accounts between two breaths: about ten milliseconds. */
const CHUNK = 200;

/** Odds of staying, as far as they are worked out. */
export type Stability =
  | { readonly kind: "busy"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly accounts: readonly number[]; readonly staying: readonly number[] }
  | { readonly kind: "tooWide" };

/** What was worked out, and of what. */
interface Found {
  readonly assessment: Assessment;
  readonly spread: number;
  readonly stability: Stability;
}

/** How sure each rated account's tier is; worked out in small pieces, so that the pane stays alive meanwhile. */
export function useStability(assessment: Assessment, portfolio: Portfolio, spread: number): Stability {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const accounts = Array.from(assessment.status.keys()).filter(
      (account) => assessment.status[account] === RATED,
    );
    const total = accounts.length;
    const staying: number[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (stability: Stability): void => setFound({ assessment, spread, stability });
    const work = (): void => {
      try {
        const part = accounts.slice(staying.length, staying.length + CHUNK);
        staying.push(...oddsOfStaying(assessment, portfolio, part, { spread, runs: RUNS, seed: SEED }));
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        return tell({ kind: "tooWide" });
      }
      if (staying.length >= total) return tell({ kind: "done", accounts, staying });
      tell({ kind: "busy", done: staying.length, total });
      timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [assessment, portfolio, spread]);
  const isCurrent = found?.assessment === assessment && found.spread === spread;
  return isCurrent ? found.stability : { kind: "busy", done: 0, total: portfolio.count };
}
