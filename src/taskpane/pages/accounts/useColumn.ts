import type { Column } from "../../../model/portfolio/types";
import { usePane } from "../../usePane";

/** The figures of a criterion as they were read; undefined until they are. */
export function useColumn(header: string): Column | undefined {
  return usePane((state) => state.portfolio?.metrics.find((own) => own.header === header));
}
