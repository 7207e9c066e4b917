import dates from "../../data/dates.json";
import salesForce from "../../data/salesForce.json";
import { column } from "../range";
import { sumOf, type PublishedCases } from "./case";

const DAY = 86_400_000;
/** Excel's day 1 is 1 January 1900, and it counts a 29 February 1900 that never was. */
const dayOf = (serial: unknown): string =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * DAY).toISOString().slice(0, 10);
const serialOf = (day: string): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / DAY;

const tiersOf = ({ types, accounts }: (typeof salesForce)[0]) =>
  types.flatMap((type, at) => Array<string>(accounts[at]!).fill(type));

export const PLAN_CASES: PublishedCases = {
  TOUCHPOINTS: [
    {
      source: dates.source,
      args: [dates.signed, [dates.days]],
      read: ([row]) => row!.map(dayOf),
      printed: dates.dates,
    },
  ],
  NEXTTOUCH: dates.dates.map((day, at) => ({
    source: `${dates.source}: the day before the touchpoint it is next, with one day left`,
    args: [dates.signed, serialOf(day) - 1, [dates.days.slice(at)]],
    read: ([row]) => [dayOf(row![0]), row![1]!, row![2]!],
    printed: [day, 1, 1],
  })),
  STAFFING: salesForce.map((company) => ({
    source: company.source,
    args: [
      column(...tiersOf(company)),
      [company.types],
      [company.effort],
      [company.types.map(() => company.capacity)],
    ],
    read: (rows) => [...rows.map((row) => row[1]!), sumOf(rows.map((row) => row[2]!))],
    printed: [...company.accounts, company.people],
  })),
  WORKLOAD: salesForce.flatMap((company) => {
    const tiers = tiersOf(company);
    const rest = [[company.types], [company.effort]];
    return [
      {
        source: `${company.source}: by type`,
        args: [column(...tiers), column(...tiers), ...rest],
        read: (rows) => rows.map((row) => row[2]!),
        printed: company.loads,
      },
      {
        source: `${company.source}: in all`,
        args: [column(...tiers.map(() => "all")), column(...tiers), ...rest],
        read: (rows) => rows.map((row) => row[2]!),
        printed: [sumOf(company.loads)],
      },
    ] satisfies PublishedCases[string];
  }),
};
