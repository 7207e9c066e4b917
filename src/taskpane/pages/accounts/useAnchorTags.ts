import { useMemo } from "react";
import type { Criterion } from "../../../model/document/types";
import { rescaled } from "../../draft/criteria";
import { usePane } from "../../usePane";
import { useColumn } from "./useColumn";

/** Which percentile an anchor is, where it comes from the data: "P5"; null where it was typed. */
export function useAnchorTags(criterion: Criterion): {
  readonly worst: string | null;
  readonly best: string | null;
} {
  const column = useColumn(criterion.column);
  const anchors = usePane((state) => state.draft?.anchors ?? "p5p95");
  return useMemo(() => {
    if (!column) return { worst: null, best: null };
    const isRising = criterion.direction === "max";
    const [low, high] = anchors === "p5p95" ? ["P5", "P95"] : ["min", "max"];
    try {
      const { worst, best } = rescaled(criterion, criterion.scale, column, anchors);
      return {
        worst: criterion.worst === worst ? (isRising ? low : high) : null,
        best: criterion.best === best ? (isRising ? high : low) : null,
      };
    } catch {
      return { worst: null, best: null };
    }
  }, [criterion, column, anchors]);
}
