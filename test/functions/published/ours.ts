/** The functions whose results nobody else has printed, as far as could be opened, and why. */
export const OURS: Readonly<Record<string, string>> = {
  COVERAGE: "How much of the weight is known: composite indicators reweight, but print no such share.",
  REASON: "The sentence is ours; its figures are those of SCORE, TIERGAP and TIERFLIP.",
  TIERFLIP:
    "After Triantaphyllou & Sánchez 1997, who turn the order of two options; the form for a cut is ours. The paper's " +
    "tables could not be opened; test/model/robust/tierFlip.test.ts and invariants.test.ts hold the form.",
  TIERODDS:
    "After the category acceptability of SMAA-TRI; the spread around given weights is ours, so no printed odds apply.",
  QUADRANT: "The source (002) names axes and fields and prints neither cuts nor customers with figures.",
  STAGE: "The source (002) names the stages and gives no limits; all defaults are ours.",
  CHECK: "Which findings are told, and from what figure on, is ours; its rank correlation is AGREEMENT's.",
};
