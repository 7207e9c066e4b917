import type { ReactNode } from "react";
import type { Run } from "../tiers/run";
import { ConcentrationSection } from "./ConcentrationSection";
import { MovedSection } from "./MovedSection";
import { StabilitySection } from "./StabilitySection";

export interface PortfolioViewProps extends Run {
  /** Told when an account was chosen to be looked at. */
  readonly onExplain: () => void;
}

/** The portfolio as a whole: where its value lies, how firm its tiers are, who moved. */
export function PortfolioView({ onExplain, ...run }: PortfolioViewProps): ReactNode {
  return (
    <div>
      <ConcentrationSection {...run} />
      <StabilitySection {...run} onExplain={onExplain} />
      <MovedSection {...run} onExplain={onExplain} />
    </div>
  );
}
