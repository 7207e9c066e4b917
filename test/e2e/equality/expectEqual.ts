import type { Report } from "../../../src/headless/report";
import { runTier } from "../../../src/headless/runTier";
import { WORDS } from "../../../src/locales/words";
import { QUADRANTS } from "../../../src/model/assessment";
import type { RealPage } from "../realPage";

/** What the command `tier` finds in a file. */
export async function report(file: string): Promise<Report> {
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    today: new Date().toISOString().slice(0, 10),
  };
  if ((await runTier([file, "--json"], terminal)) !== 0) throw new Error(err);
  return JSON.parse(out) as Report;
}

/** Goes through the pane by its proposal, writes, and compares what pane and list show with a report. */
export async function expectEqual({ pane, grid }: RealPage, told: Report, mode: string): Promise<void> {
  const press = (name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).click();
  await press("Next: Weights");
  await press("Next: Tiers");
  const table = pane.getByRole("table", { name: "Tiers" });
  await table.waitFor();
  const rows = await table.getByRole("row").all();
  const shown = rows.slice(1).map(async (row) => {
    const label = (await row.getByRole("rowheader").innerText()).trim();
    const [, from = "", count] = await row.getByRole("cell").allInnerTexts();
    const cut = /[\d.]+$/.exec(from);
    return { label, cut: cut && Number(cut[0]), count: Number(count?.replaceAll(",", "")) };
  });
  expect(await Promise.all(shown)).toEqual(
    told.tiers.map(({ label, cut, count }) => ({ label, cut: cut && Number(cut.toFixed(1)), count })),
  );

  await press("Next: Write");
  await pane.getByRole("radio", { name: new RegExp(`^${mode}`) }).check();
  await press(/^Write /);
  await pane.getByRole("heading", { name: "Written", exact: true }).waitFor({ timeout: 180_000 });
  const [list = ""] = await grid.sheets();
  const headers = (await grid.read(list)).values[0] ?? [];
  const columns = ["KAM Score", "KAM Tier", "KAM Rank"].map((header) => headers.indexOf(header));
  expect(Math.min(...columns)).toBeGreaterThan(0);
  const { values } = await grid.read(list);
  // Without criteria on both axes there are no quadrants, and no column for them.
  const at = headers.indexOf("KAM Quadrant");
  expect(values.slice(1).map((row) => (at < 0 ? null : row[at]))).toEqual(
    told.accounts.map(({ quadrant }) => (at < 0 ? quadrant : quadrantLabel(quadrant))),
  );
  expect(values.slice(1).map((row) => columns.map((column) => row[column]))).toEqual(
    told.accounts.map(({ score, tier, rank }) => [
      score === null ? "" : expect.closeTo(score, 5),
      tier ?? WORDS.en.unrated,
      rank ?? "",
    ]),
  );
}

const quadrantLabel = (code: string | null): string =>
  WORDS.en.quadrants[QUADRANTS.findIndex((own) => own === code)] ?? "";
