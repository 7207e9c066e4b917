import type { Grid } from "../../cells/grid";
import { WORDS, type Words } from "../../locales/words";
import type { Model } from "../../model/document/types";
import type { Source } from "../../workbook/job";
import { addRatingColumn } from "../../workbook/addRatingColumn";
import { readChart } from "../../workbook/matrix/chartOf";
import { readModelAndWords } from "../../workbook/readModelSheet";
import { readSheetTiers } from "../../workbook/readSheetTiers";
import { endingWith, readSource } from "../../workbook/readSource";
import { readSelection, selectedSource, sourceAt, type Selection } from "../../workbook/selection";
import { showCells } from "../../workbook/showCells";
import { writeSample } from "../../workbook/writeSample";
import { findSources } from "../../workbook/sources";
import { chooseSource } from "../../workbook/chooseSource";
import type { Slice } from "./state";
import type { Surroundings } from "./surroundings";

/** The workbook as the pane has read it. */
export interface WorkbookSlice {
  /** `empty`: no list in the workbook, so the first run is shown. */
  readonly phase: "opening" | "empty" | "ready";
  readonly sources: readonly Source[];
  /** The list that is open. */
  readonly source: Source | null;
  readonly grid: Grid | null;
  /** The model that stands on KAM Model; null where there is none. */
  readonly saved: Model | null;
  readonly words: Words;
  /** Each row's tier as the list says it now; null where no run has written yet. */
  readonly sheetTiers: readonly string[] | null;
  /** Whether the workbook was edited into what cannot be read: the pane knows only what stood there before. */
  readonly isBehind: boolean;
  /** Finds the lists and opens the one the analyst means: what is selected, else as the ribbon would. */
  readonly open: () => Promise<void>;
  readonly choose: (source: Source) => Promise<void>;
  readonly chooseSelection: () => Promise<void>;
  /** Adds the sample as a sheet of its own and opens it. */
  readonly addSample: () => Promise<void>;
  /** Adds a column to the list in which a dimension can be rated by hand; it counts as soon as it holds numbers. */
  readonly addRatingColumn: (dimension: string) => Promise<void>;
  /** Selects a range in Excel. */
  readonly show: (sheet: string, address: string) => Promise<void>;
  /** Reads again after a run of ours: the model that it wrote is the draft. Throws what Excel refuses. */
  readonly reread: () => Promise<void>;
  /** Reads again after an edit beside the pane, brings the draft in step and tells what it did. */
  readonly follow: () => Promise<void>;
  /** Reads the list's tiers again: formulas may answer long after they were written. */
  readonly followTiers: () => Promise<void>;
  /** Follows at once the edits that would be followed when the analyst pauses; replaced by what watches the workbook. */
  readonly catchUp: () => Promise<void>;
}

/** All that a list's opening reads. */
export type Reading = Pick<WorkbookSlice, "source" | "grid" | "saved" | "words" | "sheetTiers">;

export const workbookSlice =
  ({ run, loadSample }: Surroundings): Slice<WorkbookSlice> =>
  (set, get) => {
    const readModel = (context: Excel.RequestContext): Promise<Pick<Reading, "saved" | "words">> =>
      readModelAndWords(context, get().language);
    const read = async (
      context: Excel.RequestContext,
      found: Source,
      model?: Pick<Reading, "saved" | "words">,
    ): Promise<Reading> => {
      const grid = await readSource(context, found);
      const source = endingWith(found, grid);
      return {
        source,
        grid,
        ...(model ?? (await readModel(context))),
        sheetTiers: await readSheetTiers(context, source),
      };
    };
    /** Null: the open list is not there any more. */
    const readAgain = async (
      context: Excel.RequestContext,
    ): Promise<(Reading & Pick<WorkbookSlice, "sources">) | null> => {
      const { source } = get();
      const sources = await findSources(context);
      const same = sources.find((own) => isSame(own, source));
      return same ? { ...(await read(context, same)), sources } : null;
    };
    const enter = (reading: Reading, sources: readonly Source[]): void => {
      set({ ...reading, sources, phase: "ready", isBehind: false });
      get().startOver(reading.saved);
    };
    return {
      phase: "opening",
      sources: [],
      source: null,
      grid: null,
      saved: null,
      words: WORDS.en,
      sheetTiers: null,
      isBehind: false,
      open: async () => {
        await get().attempt("opening", () =>
          run(async (context) => {
            const sources = await findSources(context);
            if (sources.length === 0) {
              set({ phase: "empty", sources, source: null, grid: null, draft: null, assessment: null });
              return;
            }
            // Where the list or the model cannot be read, another list can be chosen all the same.
            const selection = await readSelection(context);
            const source = meant(sources, selection, null);
            set({ sources, source, grid: null, draft: null, assessment: null, phase: "ready" });
            const model = await readModel(context);
            get().chooseChart((await readChart(context)) ?? "scatter");
            enter(await read(context, meant(sources, selection, model.saved), model), sources);
          }),
        );
      },
      choose: async (source) => {
        await get().attempt("reading", () =>
          run(async (context) => enter(await read(context, source), get().sources)),
        );
      },
      chooseSelection: async () => {
        await get().attempt("reading", () =>
          run(async (context) => {
            const source = await selectedSource(context);
            const others = get().sources.filter(
              (own) => own.sheet !== source.sheet || own.address !== source.address,
            );
            enter(await read(context, source), [...others, source]);
          }),
        );
      },
      addSample: async () => {
        const isAdded = await get().attempt("addingSample", async () => {
          const sample = await loadSample(get().language);
          await run((context) => writeSample(context, sample));
        });
        if (isAdded) await get().open();
      },
      addRatingColumn: async (dimension) => {
        const { source, attempt, finish } = get();
        if (!source) return;
        await attempt("addingColumn", async () => {
          await run((context) => addRatingColumn(context, source, dimension));
          finish("columnAdded", { column: dimension });
          await get().reread();
        });
      },
      show: async (sheet, address) => {
        await get().attempt("showing", () => run((context) => showCells(context, sheet, address)));
      },
      reread: () =>
        run(async (context) => {
          const reading = await readAgain(context);
          if (!reading) return;
          set(({ draft }) => ({ ...reading, draft: reading.saved ?? draft, isBehind: false }));
          get().refresh();
        }),
      follow: async () => {
        if (get().phase !== "ready") return get().open();
        let isGone = false;
        const isRead = await get().attemptQuietly("reading", () =>
          run(async (context) => {
            const reading = await readAgain(context);
            isGone = reading === null;
            if (reading) get().keepUp(reading);
          }),
        );
        set(({ failure }) => ({
          isBehind: !isRead,
          failure: isRead && failure?.work === "reading" ? null : failure,
        }));
        if (!isGone) return;
        const list = nameOf(get().source);
        await get().open();
        const { source, notify } = get();
        if (source) notify("sourceGone", { list, other: nameOf(source) });
        else notify("listGone", { list });
      },
      followTiers: async () => {
        const { source, sheetTiers } = get();
        if (source === null || sheetTiers === null) return;
        // What is refused here is read with the next calculation or edit.
        const tiers = await run((context) => readSheetTiers(context, source)).catch(() => sheetTiers);
        const isSame = tiers?.every((tier, row) => tier === sheetTiers[row]) ?? false;
        if (get().sheetTiers === sheetTiers && !isSame) set({ sheetTiers: tiers });
      },
      catchUp: () => Promise.resolve(),
    };
  };

function meant(sources: readonly Source[], selection: Selection, saved: Model | null): Source {
  return sourceAt(sources, selection) ?? chooseSource(sources, selection.sheet, saved?.table ?? null);
}

/** Whether two sources are one list: the table of one name, the block that starts at one cell. */
function isSame(one: Source, other: Source | null): boolean {
  if (one.table !== null) return one.table === other?.table;
  return one.sheet === other?.sheet && one.address.split(":")[0] === other.address.split(":")[0];
}

function nameOf(source: Source | null): string {
  return source?.table ?? source?.sheet ?? "";
}
