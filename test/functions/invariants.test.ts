import fc from "fast-check";
import type { Call, Rows } from "./invariants/call";
import { CALLS } from "./invariants/calls";
import {
  inUnit,
  portfolios,
  reordered,
  unknownAccount,
  type Cell,
  type Portfolio,
} from "./invariants/portfolio";
import { callFunction, CellError, metadata } from "./runtime";

/** Truths about every function, whatever portfolio it is called on. */

const RUNS = { numRuns: 100 };
/** Figures come rounded to 6 decimals, so the noise of a sum may show in the last of them. */
const NOISE = 2e-6;

const shown = async (id: string, portfolio: Portfolio): Promise<Rows | string> =>
  callFunction(id, CALLS[id]!.args(portfolio)).then(
    (rows) => rows as Rows,
    (error: unknown) => {
      if (error instanceof CellError && error.code === "#N/A") return error.code;
      throw error;
    },
  );
const alike = (found: Rows | string, expected: Rows | string): void => {
  // jest's own comparison, which says where they differ, takes its time: only where they do.
  if (!isAlike(found, expected)) expect(found).toEqual(expected);
};
const isAlike = (found: Rows | string, expected: Rows | string): boolean => {
  if (typeof found === "string" || typeof expected === "string") return found === expected;
  return found.length === expected.length && found.every((row, at) => isAlikeRow(row, expected[at]!));
};
const isAlikeRow = (found: readonly Cell[], expected: readonly Cell[]): boolean =>
  found.length === expected.length &&
  found.every((cell, at) => {
    const other = expected[at]!;
    if (typeof cell !== "number" || typeof other !== "number") return cell === other;
    return Math.abs(cell - other) <= NOISE * Math.max(1, Math.abs(other));
  });
const both = (id: string, one: Portfolio, other: Portfolio) =>
  Promise.all([shown(id, one), shown(id, other)]);
const where = (is: (call: Call, id: string) => boolean) =>
  Object.entries(CALLS).filter(([id, call]) => is(call, id));

const [SAMPLE] = fc.sample(portfolios, { seed: 1, numRuns: 1 }) as [Portfolio];
/** Whether a function is told anything about the accounts, or the criteria. */
const reads = (id: string, entries: "accounts" | "criteria"): boolean => {
  const without = { ...SAMPLE, [entries]: SAMPLE[entries].slice(1) };
  return JSON.stringify(CALLS[id]!.args(without)) !== JSON.stringify(CALLS[id]!.args(SAMPLE));
};
const holds = (
  work: (portfolio: Portfolio, order: readonly number[]) => Promise<void>,
  entries: "accounts" | "criteria",
) =>
  fc.assert(
    fc.asyncProperty(
      portfolios.chain((portfolio) =>
        fc.tuple(fc.constant(portfolio), permutations(portfolio[entries].length)),
      ),
      ([portfolio, order]) => work(portfolio, order),
    ),
    RUNS,
  );
const permutations = (count: number) =>
  fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });

test("every function but CHECK has its call", () => {
  expect([...Object.keys(CALLS), "CHECK"].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

test.each(Object.entries(CALLS))(
  "%s follows the accounts, in whatever order they stand",
  async (id, { rows }) => {
    await holds(async (portfolio, order) => {
      const [before, after] = await both(id, portfolio, {
        ...portfolio,
        accounts: reordered(portfolio.accounts, order),
      });
      if (typeof before === "string" || typeof after === "string") return alike(after, before);
      if (rows === "accounts") return alike(after, reordered(before, order));
      if (rows === "groups") return expect(partition(after)).toEqual(partition(reordered(before, order)));
      if (rows === "listed") return alike(listed(after), listed(before));
      alike(after, before);
    }, "accounts");
  },
);

test.each(where(({ columns }, id) => columns !== "position" && reads(id, "criteria")))(
  "%s follows the criteria, in whatever order they stand",
  async (id, { rows, columns }) => {
    await holds(async (portfolio, order) => {
      const [before, after] = await both(id, portfolio, {
        ...portfolio,
        criteria: reordered(portfolio.criteria, order),
        accounts: portfolio.accounts.map((account) => ({
          ...account,
          metrics: reordered(account.metrics, order),
        })),
      });
      if (typeof before === "string" || typeof after === "string") return alike(after, before);
      const turned = rows === "criteria" ? reordered(before, order) : before;
      if (columns === "groups")
        return alike(turnedOver(listed(turnedOver(after))), turnedOver(listed(turnedOver(before))));
      if (columns === undefined) return alike(after, turned);
      alike(
        after,
        turned.map((row) => [...reordered(row, order), ...row.slice(order.length)]),
      );
    }, "criteria");
  },
);

test.each(where(({ isWeighted }) => isWeighted === true))(
  "%s ignores the scale of the weights",
  async (id) => {
    const factors = fc.constantFrom(0.25, 3, 100, 1024);
    await fc.assert(
      fc.asyncProperty(portfolios, factors, async (portfolio, factor) => {
        const criteria = portfolio.criteria.map((own) => ({ ...own, weight: own.weight * factor }));
        const [found, expected] = await both(id, { ...portfolio, criteria }, portfolio);
        alike(found, expected);
      }),
      RUNS,
    );
  },
);

test.each(where(({ unit }) => unit !== undefined))(
  "%s knows nothing of the unit",
  async (id, { unit, back }) => {
    const shifts = unit === "scale" ? fc.constant(0) : fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(portfolios, fc.constantFrom(0.5, 2, 16), shifts, async (portfolio, scale, shift) => {
        const [found, expected] = await both(id, inUnit(portfolio, scale, shift), portfolio);
        if (!back || typeof found === "string") return alike(found, expected);
        alike(
          found.map((row) => row.map((cell, at) => back(cell, scale, shift, portfolio, at))),
          expected,
        );
      }),
      RUNS,
    );
  },
);

test.each(where(({ rows }) => rows === "accounts" || rows === "groups"))(
  "%s gives equal accounts equal answers",
  async (id) => {
    await fc.assert(
      fc.asyncProperty(portfolios, fc.nat(), async (portfolio, at) => {
        const [twin = unknownAccount(0)] = portfolio.accounts;
        const place = 1 + (at % portfolio.accounts.length);
        const accounts = [...portfolio.accounts.slice(0, place), twin, ...portfolio.accounts.slice(place)];
        const rows = (await shown(id, { ...portfolio, accounts })) as Rows;
        alike([rows[place]!], [rows[0]!]);
      }),
      RUNS,
    );
  },
);

test.each(where(({ alone }) => alone !== undefined))("%s of one account alone", async (id, { alone }) => {
  await fc.assert(
    fc.asyncProperty(portfolios, async (portfolio) => {
      const one = { ...portfolio, accounts: portfolio.accounts.slice(0, 1) };
      const [found, whole] = await both(id, one, portfolio);
      if (alone === "#N/A" || (alone === "its row, anchored" && !portfolio.isAnchored))
        return expect(found).toBe("#N/A");
      alike(found, (whole as Rows).slice(0, 1));
    }),
    RUNS,
  );
});

test.each(where(({ rows }, id) => rows !== "criteria" && reads(id, "accounts")))(
  "an account of which nothing is known changes no other in %s, and has no figure of its own",
  async (id, { rows, unknown }) => {
    await withStranger(id, "", async (found, expected, place, portfolio) => {
      if (unknown === undefined || typeof expected === "string") return alike(found, expected);
      alike([(found as Rows)[place]!], [unknown(portfolio)]);
      const others = (found as Rows).filter((_, at) => at !== place);
      if (rows === "groups") return expect(partition(others)).toEqual(partition(expected));
      alike(others, expected);
    });
  },
);

test.each(where(({ rows }, id) => rows === "criteria" && reads(id, "accounts")))(
  "an account of which nothing is known does not change the weights that %s draws",
  async (id) => {
    await withStranger(id, "", async (found, expected) => alike(found, expected));
  },
);

test.each(where(({ faulty }) => faulty !== undefined))(
  "an account whose cells hold text changes no other in %s, and reads Check",
  async (id, { faulty }) => {
    await withStranger(id, "about 5", async (found, expected, place, portfolio) => {
      if (typeof expected === "string") return alike(found, expected);
      alike([(found as Rows)[place]!], [faulty!(portfolio)]);
      alike(
        (found as Rows).filter((_, at) => at !== place),
        expected,
      );
    });
  },
);

/** Calls a function with one account more, never in the last row, whose blanks would be trimmed. */
async function withStranger(
  id: string,
  cell: Cell,
  work: (
    found: Rows | string,
    expected: Rows | string,
    place: number,
    portfolio: Portfolio,
  ) => Promise<void> | void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(portfolios, fc.nat(), async (portfolio, at) => {
      const place = at % portfolio.accounts.length;
      const stranger = unknownAccount(portfolio.criteria.length, cell);
      const accounts = [...portfolio.accounts.slice(0, place), stranger, ...portfolio.accounts.slice(place)];
      const [expected, found] = await both(id, portfolio, { ...portfolio, accounts });
      await work(found, expected, place, portfolio);
    }),
    RUNS,
  );
}

/** Rows in an order that depends on nothing but themselves. */
function listed(rows: Rows): Rows {
  return [...rows]
    .map((row) => row.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : cell)))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function turnedOver(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]!));
}

/** Which rows share a group, whatever its number: the first row that has the same; -1 for those that have none. */
function partition(rows: Rows): number[] {
  const groups = rows.map(([group]) => group);
  return groups.map((group) => (group === "" ? -1 : groups.indexOf(group)));
}
