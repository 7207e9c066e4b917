import type { Assessment } from "../../../model/assessment";
import type { Model } from "../../../model/document/types";
import type { Portfolio } from "../../../model/portfolio/types";

/** What the parts of the page draw: the model in hand, and the latest figures, which may be a frame behind it. */
export interface Run {
  readonly assessment: Assessment;
  readonly portfolio: Portfolio;
  readonly draft: Model;
}
