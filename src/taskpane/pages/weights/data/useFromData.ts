import { useEffect, useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { ModelError } from "../../../../model/error";
import {
  askData,
  DATA_METHODS,
  onTwoLevels,
  type DataMethod,
  type FromData,
} from "../../../draft/dataWeights";
import type { Weight } from "../../../draft/weights";
import { usePane } from "../../../usePane";

const NO_RATINGS: readonly Float64Array[] = [];

/** What the data alone would weigh by each method, as the sliders show weights, or why they cannot tell. */
export type DataWeights = Readonly<Record<DataMethod, readonly Weight[] | ModelError>>;

/**
 * The weights of the data; null until they are worked out, and while the accounts are hidden. Ratings stay the same
 * while weights move, so this is done once, after the page is drawn.
 */
export function useFromData(): DataWeights | null {
  const draft = usePane((state) => state.draft);
  const isHidden = usePane((state) => state.weighing === "hidden");
  const ratings = usePane(useShallow((state) => state.assessment?.ratings ?? NO_RATINGS));
  const [found, setFound] = useState<{ readonly of: typeof ratings; readonly weights: FromData } | null>(
    null,
  );
  useEffect(() => {
    if (isHidden || ratings.length === 0) return;
    const timer = setTimeout(() => setFound({ of: ratings, weights: askData(ratings) }), 0);
    return () => clearTimeout(timer);
  }, [ratings, isHidden]);
  return useMemo(() => {
    if (!draft || isHidden || found?.of !== ratings || ratings.length !== draft.criteria.length) return null;
    const [critic, entropy] = DATA_METHODS.map((method) => {
      const own = found.weights[method];
      return own instanceof ModelError ? own : onTwoLevels(draft, own);
    }) as [DataWeights["critic"], DataWeights["entropy"]];
    return { critic, entropy };
  }, [draft, isHidden, found, ratings]);
}
