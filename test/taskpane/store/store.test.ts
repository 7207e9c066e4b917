import { failureSentence } from "../../../src/taskpane/store/failure";
import { WORDS } from "../../../src/locales/words";
import { watchWorkbook } from "../../../src/taskpane/store/watch";
import { getCell, setCell } from "../../../src/workbench/book/cells";
import { newBook, newId, newSheet } from "../../../src/workbench/book/newBook";
import { raiseCalculated } from "../../../src/workbench/page/fromUniver/events";
import { accountsBook } from "../../workbook/jobs";
import { ACCOUNTS } from "../../workbook/accounts";
import { openPane, SAMPLE, type OpenPane } from "../openPane";

const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));

async function opened(rows = clean): Promise<OpenPane> {
  const pane = openPane(accountsBook(rows));
  await pane.store.getState().open();
  await settle();
  return pane;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("an empty workbook offers the first run, and the sample becomes the open list", async () => {
  const { store, book } = openPane(newBook("Sheet1"));
  await store.getState().open();
  expect(store.getState().phase).toBe("empty");
  await store.getState().addSample();
  await settle();
  const { phase, source, assessment } = store.getState();
  expect(phase).toBe("ready");
  expect(source).toMatchObject({ kind: "table", sheet: SAMPLE.sheetName, rows: 12, headers: SAMPLE.headers });
  expect(assessment?.tiers.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(12);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", SAMPLE.sheetName]);
});

test("a list opens with a proposal whose anchors are numbers and whose quota is open", async () => {
  const { store } = await opened();
  const { draft, origin, assessment } = store.getState();
  expect(origin).toBe("proposal");
  expect(draft?.criteria.map(({ column }) => column)).toEqual([
    "Revenue",
    "Growth",
    "Pipeline",
    "Overdue days",
  ]);
  expect(draft?.criteria.every(({ worst, best }) => worst !== null && best !== null)).toBe(true);
  expect(draft?.tiers.list.every(({ cut }) => cut === null)).toBe(true);
  expect(assessment?.score.length).toBe(12);
});

test("where the list in front cannot be read, the pane says why and lets another be chosen", async () => {
  const book = accountsBook(clean, "block");
  const other = newSheet("Other", newId());
  book.sheets.push(other);
  const [first] = book.sheets;
  for (const [row, cells] of first?.rows ?? []) other.rows.set(row, new Map(cells));
  if (first) setCell(first, 0, 4, { value: "Revenue", formula: null, style: 0 });
  const { store } = openPane(book);
  await store.getState().open();
  const { phase, sources, source, failure } = store.getState();
  expect({ phase, sheet: source?.sheet }).toEqual({ phase: "ready", sheet: "My accounts" });
  expect(failureSentence(failure?.error, "en", source)).toMatch(/Two columns .* "Revenue": D1, E1\. Rename/);
  await store.getState().choose(sources[1]!);
  expect(store.getState().failure).toBeNull();
  expect(store.getState().draft?.criteria.length).toBeGreaterThan(2);
});

test("moving a weight is seen in the assessment", async () => {
  const { store } = await opened();
  const before = Array.from(store.getState().assessment?.score ?? []);
  store.getState().moveWeight("Growth potential", 900);
  expect(store.getState().isStale).toBe(true);
  await settle();
  expect(store.getState().isStale).toBe(false);
  expect(Array.from(store.getState().assessment?.score ?? [])).not.toEqual(before);
});

test("a slider dragged to its end and back leaves the other weights as they were", async () => {
  const { store } = await opened();
  const weights = (): number[] => store.getState().draft?.dimensions.map(({ weight }) => weight) ?? [];
  const before = weights();
  store.getState().moveWeight("Financial contribution", 1000);
  expect(weights()).toEqual([100, 0, 0, 0, 0]);
  store.getState().moveWeight("Financial contribution", 350);
  expect(weights()).toEqual(before);
});

test("a locked dimension holds, and locked weights do not move at all", async () => {
  const { store } = await opened();
  const { toggleLock, moveWeight, setWeighing } = store.getState();
  const weightOf = (name: string): number | undefined =>
    store.getState().draft?.dimensions.find((own) => own.name === name)?.weight;
  toggleLock("Risk");
  moveWeight("Financial contribution", 800);
  expect(weightOf("Risk")).toBe(5);
  expect(weightOf("Financial contribution")).toBe(80);
  setWeighing("locked");
  moveWeight("Financial contribution", 100);
  expect(weightOf("Financial contribution")).toBe(80);
});

test("what a run wrote is the draft afterwards, and the list says the tiers", async () => {
  const { store } = await opened();
  expect(await store.getState().write()).toBe(true);
  const { draft, saved, sheetTiers, activity, source } = store.getState();
  expect(draft).toEqual(saved);
  expect(sheetTiers).toHaveLength(12);
  expect(activity).toEqual({ kind: "done", code: "written", values: { count: 12 } });
  expect(source?.own).toContain("KAM Score");
});

test("a second pane on the workbook starts with the saved model", async () => {
  const first = await opened();
  await first.store.getState().write();
  const second = openPane(first.book);
  await second.store.getState().open();
  expect(second.store.getState().origin).toBe("workbook");
  expect(second.store.getState().draft).toEqual(first.store.getState().saved);
});

test("words that will be written follow the pane's language until KAM Model holds them", async () => {
  const { store } = await opened();
  store.getState().speak("zh");
  expect(store.getState().job()).toMatchObject({ language: "zh", words: WORDS.zh });
  await store.getState().write();
  store.getState().speak("en");
  expect(store.getState().job()).toMatchObject({ language: "en", words: { unrated: WORDS.zh.unrated } });
});

test("work that Excel refuses ends as a failure with a sentence, and the next work may begin", async () => {
  const { store } = await opened();
  await store.getState().show("No such sheet", "A1");
  const { failure } = store.getState();
  expect(failure?.work).toBe("showing");
  const error = failure?.error;
  expect(failureSentence(error, "en", null)).toContain("not there any more");
  expect(failureSentence(error, "zh", null)).toContain("已不存在");
  await store.getState().show("My accounts", "A1");
  expect(store.getState()).toMatchObject({ activity: { kind: "idle" }, failure: null });
});

test("comparing one segment re-anchors what came from the data", async () => {
  const { store } = await opened();
  const revenue = (): unknown => store.getState().draft?.criteria.find(({ column }) => column === "Revenue");
  const before = revenue();
  store.getState().compare({ column: "Segment", in: ["Consumer"] });
  await settle();
  expect(store.getState().portfolio?.count).toBe(4);
  expect(revenue()).not.toEqual(before);
  store.getState().compare(null);
  await settle();
  expect(revenue()).toEqual(before);
});

describe("while the pane is open", () => {
  async function watched(): Promise<OpenPane> {
    const pane = await opened();
    await watchWorkbook(pane.store, pane.surroundings);
    return pane;
  }
  /** What the pane does when the analyst pauses, at once. */
  async function paused({ store }: OpenPane): Promise<void> {
    await settle();
    await store.getState().catchUp();
    await settle();
  }
  const codes = ({ store }: OpenPane): string[] => store.getState().notices.map(({ code }) => code);

  test("a column that is renamed keeps its part in the model", async () => {
    const pane = await watched();
    await pane.run(async (context, sheet) => {
      sheet.getRange("D1").values = [["Turnover"]];
      await context.sync();
    });
    await paused(pane);
    expect(codes(pane)).toEqual(["columnRenamed"]);
    expect(pane.store.getState().draft?.criteria[0]?.column).toBe("Turnover");
    expect(pane.store.getState().refusal).toBeNull();
  });

  test("a column that is deleted leaves the model", async () => {
    const pane = await watched();
    await pane.run(async (context) => {
      context.workbook.tables.getItem("Accounts").columns.getItem("Growth").delete();
      await context.sync();
    });
    await paused(pane);
    expect(codes(pane)).toEqual(["columnGone"]);
    expect(pane.store.getState().draft?.criteria.map(({ column }) => column)).not.toContain("Growth");
    expect(pane.store.getState().assessment).not.toBeNull();
  });

  test("a table that is deleted is missed, and an empty workbook is the first run again", async () => {
    const pane = await watched();
    await pane.run(async (context, sheet) => {
      context.workbook.tables.getItem("Accounts").delete();
      sheet.getRange().clear();
      await context.sync();
    });
    await paused(pane);
    expect(codes(pane)).toEqual(["listGone"]);
    expect(pane.store.getState().phase).toBe("empty");
  });

  test("a weight edited on KAM Model is the pane's weight", async () => {
    const pane = await watched();
    await pane.store.getState().write();
    await paused(pane);
    await pane.run(async (context) => {
      const table = context.workbook.tables.getItem("KamDimensions");
      table.columns.getItem("Weight").getDataBodyRange().getCell(0, 0).values = [[60]];
      await context.sync();
    });
    await paused(pane);
    expect(codes(pane)).toEqual(["modelChanged"]);
    expect(pane.store.getState().draft?.dimensions[0]?.weight).toBe(60);
  });

  test("a run waits until an edit of KAM Model that cannot be read is mended", async () => {
    const pane = await watched();
    await pane.store.getState().write();
    await paused(pane);
    const edit = (weight: unknown): Promise<void> =>
      pane.run(async (context) => {
        const table = context.workbook.tables.getItem("KamDimensions");
        table.columns.getItem("Weight").getDataBodyRange().getCell(0, 0).values = [[weight]];
        await context.sync();
      });
    const { store } = pane;
    await edit("much");
    await paused(pane);
    store.getState().dismissFailure();
    expect(await store.getState().write()).toBe(false);
    expect(failureSentence(store.getState().failure?.error, "en", null)).toContain("much");
    await edit(60);
    await paused(pane);
    expect(store.getState().failure).toBeNull();
    expect(await store.getState().write()).toBe(true);
    expect(store.getState().saved?.dimensions[0]?.weight).toBe(60);
  });

  test("a metric that is corrected is read again without a word", async () => {
    const pane = await watched();
    await pane.run(async (context, sheet) => {
      sheet.getRange("D2").values = [[500000]];
      await context.sync();
    });
    await paused(pane);
    expect(codes(pane)).toEqual([]);
    expect(pane.store.getState().portfolio?.metrics[0]?.values[0]).toBe(500000);
  });

  test("an edit that could not be read while Excel was busy is read with the next one, wherever that is", async () => {
    const pane = await opened();
    let isBusy = false;
    const { run } = pane.surroundings;
    const surroundings = {
      ...pane.surroundings,
      run: ((batch) => (isBusy ? Promise.reject(new Error("busy")) : run(batch))) as typeof run,
    };
    await watchWorkbook(pane.store, surroundings);
    const type = (sheet: string, address: string): Promise<void> =>
      pane.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject(sheet).getRange(address).values = [[500000]];
        await context.sync();
      });
    await pane.run(async (context) => {
      context.workbook.worksheets.add("Notes");
      await context.sync();
    });
    isBusy = true;
    await type("My accounts", "D2");
    await paused(pane);
    isBusy = false;
    await type("Notes", "A1");
    await paused(pane);
    expect(pane.store.getState().portfolio?.metrics[0]?.values[0]).toBe(500000);
  });

  test("tiers that formulas answer after the run are read when they are calculated", async () => {
    const pane = await watched();
    pane.store.getState().chooseMode("values");
    await pane.store.getState().write();
    const [sheet] = pane.book.sheets;
    const tier = (ACCOUNTS[0]?.length ?? 0) + 1;
    if (sheet) setCell(sheet, 1, tier, { value: "Moved", formula: null, style: 0 });
    expect(pane.store.getState().sheetTiers?.[0]).not.toBe("Moved");
    const followed = new Promise<void>((resolve) => {
      pane.store.subscribe(({ sheetTiers }) => {
        if (sheetTiers?.[0] === "Moved") resolve();
      });
    });
    if (sheet) raiseCalculated(pane.host.session, sheet);
    await followed;
  });

  test("a figure typed just before the run counts in it", async () => {
    const pane = await watched();
    const { chooseMode, write } = pane.store.getState();
    chooseMode("values");
    await pane.run(async (context, sheet) => {
      sheet.getRange("D2").values = [[1]];
      await context.sync();
    });
    await settle();
    await write();
    await paused(pane);
    const [sheet] = pane.book.sheets;
    const column = ACCOUNTS[0]?.length ?? 0;
    expect(sheet && getCell(sheet, 0, column)?.value).toBe("KAM Score");
    expect(sheet && getCell(sheet, 1, column)?.value).toBeCloseTo(
      pane.store.getState().assessment?.score[0] ?? NaN,
      9,
    );
  });
});

test("text among the figures is named by its cell", async () => {
  const pane = openPane(accountsBook(ACCOUNTS));
  const [sheet] = pane.book.sheets;
  if (sheet) setCell(sheet, 3, 3, { value: "#N/A", formula: null, style: 0 });
  await pane.store.getState().open();
  await settle();
  const { assessment } = pane.store.getState();
  expect(assessment?.warnings.filter(({ code }) => code === "FAULTY_CELL")).toHaveLength(2);
  expect(Array.from(assessment?.status ?? []).filter((state) => state === 2)).toHaveLength(2);
});

test("what was done stays told when the pane reads the workbook by itself", async () => {
  const { store } = await opened();
  store.getState().finish("sampleAdded");
  await store.getState().follow();
  expect(store.getState().activity).toEqual({ kind: "done", code: "sampleAdded", values: {} });
});

test("what failed stays told when the pane reads the workbook by itself, until something else is asked for", async () => {
  const { store } = await opened();
  await store.getState().show("No such sheet", "A1");
  await store.getState().follow();
  expect(store.getState().failure?.work).toBe("showing");
  await store.getState().show("My accounts", "A1");
  expect(store.getState().failure).toBeNull();
});

test("what is asked for while the pane reads is done when it has read", async () => {
  const { store, book } = await opened();
  const reading = store.getState().follow();
  expect(store.getState().activity).toMatchObject({ kind: "busy", work: "reading" });
  await Promise.all([
    reading,
    store.getState().show("My accounts", "C4"),
    store.getState().show("My accounts", "D5"),
  ]);
  expect(book.selection).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
  expect(store.getState().activity.kind).toBe("idle");
});

test("what is asked for while a run is written is not done", async () => {
  const { store, book } = await opened();
  const before = book.selection;
  const writing = store.getState().write();
  await settle();
  expect(store.getState().activity).toMatchObject({ kind: "busy", work: "writing" });
  await store.getState().show("My accounts", "C4");
  expect(book.selection).toEqual(before);
  expect(await writing).toBe(true);
});
