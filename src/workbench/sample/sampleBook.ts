import type { Book } from "../book/types";
import type { Sample, SampleCustomer } from "./aggregateSuperstore";
import { listBook, type ListCell } from "./listBook";
import { sampleTexts } from "./texts";

/** The sample's columns with their number formats, in the order of the headers. */
export const SAMPLE_COLUMNS: readonly [keyof SampleCustomer, string][] = [
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

/** The sample as a workbook, its headers in the language. */
export function sampleBook(sample: Sample, language: "en" | "zh"): Book {
  const { sheetName, headers } = sampleTexts[language];
  const header = headers.map((value): ListCell => ({ value, numberFormat: "General" }));
  const rows = sample.customers.map((customer) =>
    SAMPLE_COLUMNS.map(([field, numberFormat]): ListCell => ({ value: customer[field], numberFormat })),
  );
  return listBook(sheetName, [header, ...rows]);
}
