import { tier, tierReport, workFolder } from "./command";

const { file } = workFolder();

const rows = Array.from({ length: 12 }, (_, index) => `C${index},${100 + 37 * index},${(index * 7) % 5}`);
const list = (change: (row: string, index: number) => string): string =>
  `Customer,Revenue,Pipeline\n${rows.map(change).join("\n")}\n`;

describe("what is not refused but told:", () => {
  test.each(["#N/A", "about 5"])(
    "%s in a metric: that account reads Check, the others are tiered",
    async (text) => {
      const path = file(
        "faulty.csv",
        list((row, index) => (index === 3 ? `C3,${text},2` : row)),
      );
      const { accounts, warnings } = await tierReport(path);
      expect(accounts[3]).toMatchObject({ tier: "Check", score: null, quadrant: null, rank: null });
      expect(accounts.filter((account) => account.tier === "Check")).toHaveLength(1);
      expect(accounts.filter((account) => account.score !== null)).toHaveLength(11);
      expect(warnings.map((warning) => warning.message).join("\n")).toContain(text);
      expect(warnings.map((warning) => warning.message).join("\n")).toContain("B5");
    },
  );

  test.each(["formulas", "kam", "values"])(
    "a criterion that is blank throughout: it is left out, in the mode %s",
    async (mode) => {
      const model = file(
        "blank.json",
        JSON.stringify({
          version: 1,
          account: "Customer",
          criteria: [
            { column: "Revenue", weight: 3 },
            { column: "Pipeline", axis: "potential" },
          ],
          tiers: { rule: "bands", list: [{ label: "A", cut: 50 }, { label: "B" }] },
          matrix: { size: "Pipeline" },
        }),
      );
      const path = file(
        "blank.csv",
        list((_, index) => `C${index},${100 * index},`),
      );
      const out = file(`blank-${mode}.xlsx`);
      const report = await tierReport(path, "--model", model, "--mode", mode, "--out", out);
      expect(report.accounts.map(({ coverage }) => coverage)).toEqual(Array(12).fill(0.75));
      expect(report.accounts.map(({ tier }) => tier)).toEqual([...Array(6).fill("B"), ...Array(6).fill("A")]);
      expect(report.accounts[11]).toMatchObject({ score: 100, potential: null, rank: 1 });
      expect(report.warnings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["MANY_BLANKS", "NO_NUMBERS"]),
      );
      expect(report.warnings.map(({ code }) => code)).not.toContain("CONSTANT_COLUMN");
    },
  );

  test("an axis without criteria: no matrix, with a sentence, and everything else", async () => {
    const path = file("flat.csv", "Customer,Revenue\nAnn,1\nBob,20\nCid,300\nDee,45\n");
    const out = file("flat.xlsx");
    const { accounts, warnings } = await tierReport(path, "--out", out);
    expect(accounts.every((account) => account.quadrant === null && account.tier !== null)).toBe(true);
    expect(warnings.map((warning) => warning.code)).toContain("NO_AXIS");
  });

  test("low coverage: the account is unrated, keeps its score and takes no place", async () => {
    const model = file(
      "model.json",
      JSON.stringify({
        version: 1,
        account: "Customer",
        criteria: [
          { column: "Revenue", axis: "direct", weight: 1, worst: 0, best: 600 },
          { column: "Pipeline", axis: "potential", weight: 1, worst: 0, best: 4 },
        ],
        tiers: { by: "cut", rule: "bands", list: [{ label: "A", cut: 50 }, { label: "B" }] },
      }),
    );
    const path = file(
      "thin.csv",
      list((row, index) => (index === 2 ? "C2,174," : row)),
    );
    const { accounts, warnings } = await tierReport(path, "--model", model);
    expect(accounts[2]).toMatchObject({ score: 29, coverage: 0.5, tier: null, quadrant: null, rank: null });
    expect(warnings.map((warning) => warning.code)).toContain("LOW_COVERAGE");
  });

  test("GB18030 text is read and told", async () => {
    // 客户,营业额 / 甲,1 / 乙,2 / 丙,9
    const words = [0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xd3, 0xaa, 0xd2, 0xb5, 0xb6, 0xee, 0x0a];
    const path = file(
      "gb.csv",
      new Uint8Array([
        ...words,
        0xbc,
        0xd7,
        0x2c,
        0x31,
        0x0a,
        0xd2,
        0xd2,
        0x2c,
        0x32,
        0x0a,
        0xb1,
        0xfb,
        0x2c,
        0x39,
        0x0a,
      ]),
    );
    const { code, out, err } = await tier(path, "--json");
    expect(code).toBe(0);
    expect(err).toContain("GB18030");
    expect(JSON.parse(out).accounts.map((account: { account: string }) => account.account)).toEqual([
      "甲",
      "乙",
      "丙",
    ]);
  });
});
