import { useEffect, useState } from "react";
import type { HealthLine } from "../../draft/health";
import { usePane } from "../../usePane";

/**
 * What the checks find in the open list; null until they have run once. They come with a file of their own and run
 * after the page is drawn, since ranks of 100,000 accounts take a while; a later change keeps the lines until its own
 * are found.
 */
export function useHealth(): readonly HealthLine[] | null {
  const assessment = usePane((state) => state.assessment);
  const portfolio = usePane((state) => state.portfolio);
  const source = usePane((state) => state.source);
  const findings = usePane((state) => state.grid?.findings);
  const [lines, setLines] = useState<readonly HealthLine[] | null>(null);
  useEffect(() => {
    if (!assessment || !portfolio || !source) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      void import("../../draft/health").then(({ healthOf }) => {
        if (isWanted) setLines(healthOf(assessment, portfolio, source, findings));
      });
    }, 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [assessment, portfolio, source, findings]);
  return lines;
}
