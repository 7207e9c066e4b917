import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { metadata, callFunction } from "./runtime";
import type { PublishedCases } from "./published/case";
import { CUSTOMER_CASES } from "./published/customer";
import { OURS } from "./published/ours";
import { PLAN_CASES } from "./published/plan";
import { PORTFOLIO_CASES } from "./published/portfolio";
import { SCORE_CASES } from "./published/score";
import { TIER_CASES } from "./published/tier";
import { WEIGHT_CASES } from "./published/weight";

const CASES: PublishedCases = {
  ...SCORE_CASES,
  ...TIER_CASES,
  ...WEIGHT_CASES,
  ...PORTFOLIO_CASES,
  ...CUSTOMER_CASES,
  ...PLAN_CASES,
};
const DATA = join(__dirname, "../data");

test("every function has a published case, or its reason for having none", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect([...Object.keys(CASES), ...Object.keys(OURS)].sort()).toEqual([...ids].sort());
  for (const cases of Object.values(CASES)) expect(cases.length).toBeGreaterThan(0);
});

test("every file of published figures tells a source that was read, and a published case uses it", () => {
  const readers = readdirSync(join(__dirname, "published")).map((name) =>
    readFileSync(join(__dirname, "published", name), "utf8"),
  );
  for (const name of readdirSync(DATA)) {
    const sources = sourcesIn(JSON.parse(readFileSync(join(DATA, name), "utf8")));
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).not.toMatch(/^.{0,20}$|from memory/);
    if (!readers.some((reader) => reader.includes(`data/${name}"`)))
      throw new Error(`Nothing reads ${name}.`);
  }
});

test("what the model says it is checked against exists", () => {
  const folder = join(__dirname, "../../src/model");
  const named = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/Checked against .*/g) ?? [])
    .flatMap((text) => text.match(/\w+\.json/g) ?? []);
  expect(named.length).toBeGreaterThan(30);
  expect(readdirSync(DATA)).toEqual(expect.arrayContaining(named));
});

describe.each(Object.entries(CASES))("%s", (id, cases) => {
  test.each(cases)("agrees with $source", async ({ args, read, printed, decimals = 9 }) => {
    const rows = (await callFunction(id, args)) as (number | string)[][];
    const found = read ? read(rows) : rows.flat();
    expect(found).toHaveLength(printed.length);
    found.forEach((cell, at) => {
      const expected = printed[at]!;
      if (typeof expected !== "number") return expect(cell).toBe(expected);
      const rounding = 0.5 * 10 ** -decimals;
      expect(Math.abs(Number(cell) - expected)).toBeLessThanOrEqual(rounding * (1 + 1e-9) + 1e-12);
    });
  });
});

/** All texts under the key "source", however deep. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) =>
    key === "source" && typeof own === "string" ? [own] : sourcesIn(own),
  );
}
