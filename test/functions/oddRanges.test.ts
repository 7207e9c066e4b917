import fc from "fast-check";
import { errors } from "../../src/locales/errors";
import { warnings, type WarningText } from "../../src/locales/warnings";
import { ACCOUNTS, CALLS, CRITERIA } from "./calls";
import { callFunction, CellError, errorCell, metadata } from "./runtime";

/**
 * Every function through Microsoft's runtime, with everything that a sheet may hand over in the place of every
 * argument. A function that is added to functions.json is tried at once: it needs its line in CALLS.
 */

type Range = readonly (readonly unknown[])[];
type Call = Readonly<Record<string, unknown>>;

const ODD_CELLS: readonly (readonly [string, unknown])[] = [
  ["a blank as 0", 0],
  ["a blank as null", null],
  ["a blank as empty text", ""],
  ["an error", errorCell("#N/A")],
  ["an error as a typed value", { type: "Error", basicType: "Error", basicValue: "#DIV/0!" }],
  ["text", "about 5"],
  ["a number as text", "12"],
  ["TRUE", true],
  ["FALSE", false],
  ["a date serial", 45_992],
  ["a formatted number", { type: "FormattedNumber", basicValue: 45_992, numberFormat: "yyyy-mm-dd" }],
  ["a number below 0", -3],
  ["a huge number", 1.7e308],
  ["a tiny number", 5e-324],
];
const AS_IS = Symbol("as it is");
const anyCell = fc.oneof(
  fc.double({ min: -1e3, max: 1e12, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom<unknown>(" ", "n/a", "Check", "Unrated", "Core", ...ODD_CELLS.map(([, cell]) => cell)),
);
const BLANKS = [null, "", "\u3000"];

/** The sentences that a refusal may be, whatever is filled in or falls out. */
const SENTENCES = [...Object.values(errors.en), ...Object.values(warnings.en).map(joined)].map((text) => {
  const [start = "", ...rest] = text.split(/\[(?:[^[\]{}]|\{\w+\})*\]|\{\w+\}/).map(literal);
  const filled = rest.filter((part, at) => part !== "" || at === rest.length - 1);
  return new RegExp(`^${[start, ...filled].join("[^]*")}$`);
});

/** Refusals that were looked at: most are met a hundred times. */
const known = new Set<string>();

/** An error that Excel shows with its message, and the message a whole sentence of the catalogue. */
function checkRefusal({ code, message }: CellError): void {
  if (known.has(code + message)) return;
  expect(["#VALUE!", "#N/A"]).toContain(code);
  if (!SENTENCES.some((sentence) => sentence.test(message)))
    throw new Error(`No sentence of the catalogue: ${message}`);
  expect(message).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
  known.add(code + message);
}

describe.each(metadata.functions)("$id", ({ id, parameters }) => {
  const names = parameters.map(({ name }) => name);
  const call: Call = CALLS[id] ?? {};
  const matrices = parameters.filter(({ dimensionality }) => dimensionality === "matrix");
  const optionals = parameters.filter(({ optional }) => optional).map(({ name }) => name);

  /** What the cells show: a result, or an error with its sentence; nothing else passes. */
  const outcome = async (args: Call) => {
    const shown = await callFunction(
      id,
      names.map((name) => args[name] ?? null),
    ).catch((error: unknown) => error);
    if (!(shown instanceof CellError)) return soundRows(shown);
    checkRefusal(shown);
    return { code: shown.code, message: shown.message };
  };
  const result = async (args: Call) => {
    const shown = await outcome(args);
    expect(shown).toBeInstanceOf(Array);
    return shown;
  };

  test("has a call in CALLS, with every argument, that gives a result", async () => {
    expect(Object.keys(call)).toEqual(names);
    await result(call);
  });

  test("optional arguments may be left out, or be null one by one or all together", async () => {
    for (const name of optionals) await result({ ...call, [name]: null });
    const required = names.slice(0, names.length - optionals.length).map((name) => call[name]);
    const allNull = await result({ ...call, ...Object.fromEntries(optionals.map((name) => [name, null])) });
    expect(await callFunction(id, required)).toEqual(allNull);
  });

  test.each(ODD_CELLS)("%s in any one cell, or in all of an argument", async (_, odd) => {
    const calls = names.flatMap((name) => {
      const all = mapCells(call[name], () => odd);
      const alone = mapRange(call[name], () => odd);
      return [...withCell(call[name], odd), all, alone].map((changed) => ({ ...call, [name]: changed }));
    });
    await Promise.all(calls.map(outcome));
  });

  test("accounts of any number with any cells, and any of the optional arguments", async () => {
    const row = fc.record({
      like: fc.nat(ACCOUNTS - 1),
      odd: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(AS_IS) }, anyCell), {
        minLength: CRITERIA + 1,
        maxLength: CRITERIA + 1,
      }),
    });
    const accounts = fc.array(row, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(accounts, fc.subarray(optionals), async (picked, leftOut) => {
        const cells = (body: Range): Range =>
          picked.map(({ like, odd }) =>
            (body[like] ?? []).map((own, column) => (odd[column] === AS_IS ? own : odd[column])),
          );
        const filled = mapRanges(call, (range) =>
          hasAccounts(range) ? [...range.slice(0, -ACCOUNTS), ...cells(range.slice(-ACCOUNTS))] : range,
        );
        await outcome({ ...filled, ...Object.fromEntries(leftOut.map((name) => [name, null])) });
      }),
      { numRuns: 40 },
    );
  });

  test("a blank is the same as null, as empty text and as white space, wherever it stands", async () => {
    const shown = (blank: unknown) => {
      const calls = names.flatMap((name) =>
        withCell(call[name], blank).map((changed) => ({ ...call, [name]: changed })),
      );
      return Promise.all(calls.map(outcome));
    };
    const [expected, ...others] = await Promise.all(BLANKS.map(shown));
    for (const other of others) expect(other).toEqual(expected);
  });

  test("a single cell, one row, one column or too many rows in the place of a range", async () => {
    for (const { name } of matrices) {
      const range = rangeOf(call[name]);
      const long = Array.from({ length: 10_000 }, (_, row) => range[row % range.length]);
      const shapes = [range[0]?.[0], range.slice(0, 1), range.map((row) => row.slice(0, 1)), long];
      for (const shape of [...shapes, turned(range)])
        await outcome({ ...call, [name]: withRange(call[name], shape) });
    }
  });

  test("one account, and one criterion", async () => {
    const one = mapRanges(call, (range) => (hasAccounts(range) ? range.slice(0, 1 - ACCOUNTS) : range));
    await outcome(one);
    await outcome(mapRanges(call, narrow));
    await outcome(mapRanges(one, narrow));
  });

  test("a row of entries serves as well as a column of them", async () => {
    const expected = await result(call);
    for (const { name } of matrices) {
      const range = rangeOf(call[name]);
      if (range.length > 1 && range.some((row) => row.length > 1)) continue;
      expect(await outcome({ ...call, [name]: withRange(call[name], turned(range)) })).toEqual(expected);
    }
  });

  test("10,000 accounts", async () => {
    const shown = await result(
      mapRanges(call, (range) => {
        const body = range.slice(-ACCOUNTS);
        const head = range.slice(0, -ACCOUNTS);
        if (!hasAccounts(range)) return range;
        return [...head, ...Array.from({ length: 10_000 }, (_, row) => body[row % ACCOUNTS] ?? [])];
      }),
    );
    if (((await result(call)) as Range).length === ACCOUNTS) expect(shown).toHaveLength(10_000);
  });

  test("ranges that go on with blanks cost and show what their data do", async () => {
    const expected = await result(call);
    for (const blank of BLANKS) {
      const longer = (range: Range): Range => extended(range, blank, 300);
      expect(await outcome(mapRanges(call, longer))).toEqual(expected);
      for (const { name } of matrices)
        expect(await outcome({ ...call, [name]: mapRange(call[name], longer) })).toEqual(expected);
    }
  });

  test("an option may be written in any letter case", async () => {
    for (const { name, customEnumId } of parameters) {
      const options = metadata.enums.find(({ id: own }) => own === customEnumId)?.values ?? [];
      for (const option of options.length > 0 ? options.map((value) => value.name) : wordsOf(call[name])) {
        const shaped = (text: string) => ({
          ...call,
          [name]: mapCells(call[name], (cell) => (options.length > 0 || cell === option ? text : cell)),
        });
        const isOption = options.length > 0 || OPTIONS.includes(name);
        const expected = isOption ? await result(shaped(option)) : await outcome(call);
        for (const text of [option.toUpperCase(), option[0]!.toUpperCase() + option.slice(1)]) {
          if (isOption) expect(await outcome(shaped(text))).toEqual(expected);
          else await outcome(shaped(text));
        }
      }
    }
  });
});

/** Arguments whose texts are options, where functions.json has no list of them. */
const OPTIONS = ["directions", "method", "missing", "cutDirect", "cutPotential"];

function soundRows(shown: unknown): Range {
  const rows = shown as Range;
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    if (row.length === 0 || row.length !== rows[0]!.length) throw new Error("The rows differ in length.");
    const unsound = row.find((cell) => typeof cell !== "string" && !Number.isFinite(cell));
    if (unsound !== undefined) throw new Error(`A cell shows ${String(unsound)}.`);
  }
  return rows;
}

function joined({ what, cure }: WarningText): string {
  return `${what} ${cure}`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const hasAccounts = (range: Range): boolean => range.length >= ACCOUNTS;

const turned = (range: Range): Range =>
  (range[0] ?? []).map((_, column) => range.map((row) => row[column] ?? null));

/** A range about the first criterion alone. */
function narrow(range: Range): Range {
  const rows = range.length === CRITERIA ? range.slice(0, 1) : range;
  return rows.every((row) => row.length === CRITERIA) ? rows.map((row) => row.slice(0, 1)) : rows;
}

/** An argument's range; of several, as AHPGROUP takes, the first. */
function rangeOf(argument: unknown): Range {
  if (!Array.isArray(argument)) return [[argument]];
  const [first] = argument as readonly Range[];
  return Array.isArray(first?.[0]) ? (first as Range) : (argument as Range);
}

/** The argument with another range in that one's place. */
function withRange(argument: unknown, range: unknown): unknown {
  return Array.isArray(argument) && rangeOf(argument) !== argument ? [range, ...argument.slice(1)] : range;
}

function mapRange(argument: unknown, change: (range: Range) => unknown): unknown {
  return Array.isArray(argument) ? withRange(argument, change(rangeOf(argument))) : argument;
}

function mapRanges(call: Call, change: (range: Range) => Range): Call {
  return Object.fromEntries(
    Object.entries(call).map(([name, argument]) => [name, mapRange(argument, change)]),
  );
}

function mapCells(argument: unknown, change: (cell: unknown) => unknown): unknown {
  if (!Array.isArray(argument)) return change(argument);
  return withRange(
    argument,
    rangeOf(argument).map((row) => row.map(change)),
  );
}

/** The argument as often as it has cells, each time with another one replaced. */
function withCell(argument: unknown, odd: unknown): unknown[] {
  const range = rangeOf(argument);
  return range.flatMap((cells, row) =>
    cells.map((_, column) => {
      const changed = range.map((own, at) =>
        at === row ? own.map((cell, to) => (to === column ? odd : cell)) : own,
      );
      return Array.isArray(argument) ? withRange(argument, changed) : odd;
    }),
  );
}

/** A range with blanks after its data: rows below, or cells to the right of a row of entries. */
function extended(range: Range, blank: unknown, count: number): Range {
  const width = range[0]?.length ?? 0;
  const blanks = (length: number): unknown[] => Array<unknown>(length).fill(blank);
  if (range.length === 1 && width > 1) return range.map((row) => [...row, ...blanks(count)]);
  const below = blanks(width);
  return [...range, ...Array<unknown[]>(count).fill(below)];
}

function wordsOf(argument: unknown): string[] {
  const texts = rangeOf(argument)
    .flat()
    .filter((cell) => typeof cell === "string");
  return [...new Set(texts)].filter((text) => /^[a-z]/.test(text));
}
