import { longList, matrixModel, SIX, SIX_MODEL } from "./lists";
import { points, run, shown } from "./run";

test("bubbles stand where the accounts stand, sized by the size column, a series a tier", async () => {
  const { chart, sheet } = await run(SIX, SIX_MODEL, { chart: "bubble" });
  expect(chart.type).toBe("Bubble");
  const tiers = chart.series.slice(0, 4);
  expect(tiers.map(({ name }) => name)).toEqual(["Strategic", "Core", "Potential", "Service"]);
  expect(
    tiers.map(({ xValues, values, sizes }) => [xValues, values, sizes].map((each) => shown(sheet, each))),
  ).toEqual([
    [[90], [95], [500]],
    [[60], [70], [150]],
    [
      [80, 20],
      [20, 80],
      [200, 100],
    ],
    [[10], [15], [50]],
  ]);
  expect(chart.series.every(({ type }) => type === null)).toBe(true);
});

test("the axes cross at the cuts, since Excel combines bubbles with no line", async () => {
  const { chart } = await run(SIX, SIX_MODEL, { chart: "bubble" });
  expect(chart.categoryAxis).toMatchObject({ crosses: "Custom", crossesAt: 50, tickLabelPosition: "Low" });
  expect(chart.valueAxis).toMatchObject({ crosses: "Custom", crossesAt: 40, tickLabelPosition: "Low" });
});

test("corner names and cuts are texts on bubbles too small to see, without fill or entry in the legend", async () => {
  const done = await run(SIX, SIX_MODEL, { chart: "bubble" });
  const texts = done.chart.series[4]!;
  expect(points(done, texts.name).map(({ label }) => label)).toEqual([
    "Key value",
    "Direct value",
    "Potential value",
    "Low value",
    "2 accounts, 33% of revenue",
    "1 account, 10% of revenue",
    "1 account, 5% of revenue",
    "1 account, 3% of revenue",
    "50.0",
    "40.0",
  ]);
  expect(texts.fill).toBe("");
  expect(texts.line.visible).toBe(false);
  expect([...done.chart.legend.hidden]).toEqual([4]);
  expect(Math.max(...shown(done.sheet, texts.sizes).map(Number))).toBeLessThan(0.001);
});

test("a snapshot holds values only and says what it is of", async () => {
  const { sheet, written } = await run(SIX, SIX_MODEL, { chart: "bubble", date: "2026-03-31" });
  const cells = [...sheet.rows.values()].flatMap((row) => [...row.values()]);
  expect(cells.every(({ formula }) => formula === null)).toBe(true);
  expect(written.regions).toEqual([]);
  expect(shown(sheet, "A2")[0]).toBe(
    "Snapshot of 31 Mar 2026: 6 accounts, cuts: direct 50.0, potential 40.0. " +
      "Bubbles are sized by revenue; apply again after a change. The 5 largest by revenue are named where there is room.",
  );
});

test("an account without a positive size has no bubble and is counted", async () => {
  const rows = SIX.map((row, index) => (index === 4 ? [...row.slice(0, 3), 0] : row));
  const { chart, sheet } = await run(rows, SIX_MODEL, { chart: "bubble" });
  expect(chart.series.map(({ name }) => name)).not.toContain("Service");
  expect(shown(sheet, "A2")[0]).toMatch(/1 without a positive revenue have no bubble\.$/);
});

test("names stand beside the largest bubbles", async () => {
  const done = await run(longList(60), matrixModel(), { chart: "bubble" });
  const labelled = ["Strategic", "Core", "Potential", "Service"]
    .flatMap((tier) => points(done, tier))
    .filter(({ label }) => label !== null);
  expect(labelled.length).toBeGreaterThan(5);
  expect(labelled.length).toBeLessThanOrEqual(15);
});

test("a name steps aside for the bubble of a neighbour that has no name", async () => {
  const sideBeside = async (x: number): Promise<unknown> => {
    const others = Array.from({ length: 14 }, (_, index) => [`Other ${index}`, 5 + 6 * index, 5, 100]);
    const rows = [...longList(0), ["Alfreds Fut", 70, 60, 100], ...others, ["Unnamed", x, 60, 99]];
    const done = await run(rows, matrixModel(), { chart: "bubble" });
    const tiers = ["Strategic", "Core", "Potential", "Service"].filter((tier) =>
      done.chart.series.some(({ name }) => name === tier),
    );
    return tiers.flatMap((tier) => points(done, tier)).find(({ label }) => label === "Alfreds Fut")?.side;
  };
  expect(await sideBeside(84)).toBe("Left");
  expect(await sideBeside(95)).toBe("Right");
});

test("without a size column the matrix is a scatter", async () => {
  const { chart } = await run(SIX, matrixModel({ matrix: { direct: 50, potential: 40, size: null } }), {
    chart: "bubble",
  });
  expect(chart.type).toBe("XYScatter");
});
