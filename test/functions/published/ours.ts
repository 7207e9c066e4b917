/** The functions whose results nobody else has printed, as far as could be opened, and why. */
export const OURS: Readonly<Record<string, string>> = {
  COVERAGE: "How much of the weight is known: composite indicators reweight, but print no such share.",
  REASON: "The sentence is ours; its figures are those of SCORE, TIERGAP and TIERFLIP.",
  TIERFLIP:
    "After Triantaphyllou & Sánchez 1997, whose tables could not be opened; the form for a cut is ours. " +
    "test/model/robust/tierFlip.test.ts holds it against their change and against brute force.",
  TIERODDS:
    "After the category acceptability of SMAA-TRI; the spread around given weights is ours, so no printed odds apply. " +
    "test/model/robust/tierOdds.test.ts holds it against the beta and the arcsine distribution.",
  QUADRANT: "The source (002) names axes and fields and prints neither cuts nor customers with figures.",
  STAGE: "The source (002) names the stages and gives no limits; all defaults are ours.",
  CHECK: "Which findings are told, and from what figure on, is ours; its rank correlation is AGREEMENT's.",
};
