import type { Entry } from "../types";
import { ahp } from "./ahp";
import { ahpCr } from "./ahpCr";
import { ahpGroup } from "./ahpGroup";
import { ahpRepair } from "./ahpRepair";
import { assess } from "./assess";
import { band } from "./band";
import { check } from "./check";
import { cleanName } from "./cleanName";
import { contribution } from "./contribution";
import { coverage } from "./coverage";
import { critic } from "./critic";
import { duplicates } from "./duplicates";
import { entropy } from "./entropy";
import { gini } from "./gini";
import { groupScore } from "./groupScore";
import { hhi } from "./hhi";
import { migration } from "./migration";
import { normalize } from "./normalize";
import { nps } from "./nps";
import { pareto } from "./pareto";
import { quadrant } from "./quadrant";
import { rankWeight } from "./rankWeight";
import { reason } from "./reason";
import { score } from "./score";
import { screen } from "./screen";
import { tier } from "./tier";
import { tierCap } from "./tierCap";
import { tierFlip } from "./tierFlip";
import { tierGap } from "./tierGap";
import { tierHold } from "./tierHold";
import { tierOdds } from "./tierOdds";
import { tierPareto } from "./tierPareto";
import { tierQuota } from "./tierQuota";
import { topShare } from "./topShare";
import { topsis } from "./topsis";

/** What the pages tell beyond the JSDoc, by the function's id. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  AHP: ahp,
  AHPCR: ahpCr,
  AHPGROUP: ahpGroup,
  AHPREPAIR: ahpRepair,
  ASSESS: assess,
  BAND: band,
  CHECK: check,
  CLEANNAME: cleanName,
  CONTRIBUTION: contribution,
  COVERAGE: coverage,
  CRITIC: critic,
  DUPLICATES: duplicates,
  ENTROPY: entropy,
  GINI: gini,
  GROUPSCORE: groupScore,
  HHI: hhi,
  MIGRATION: migration,
  NORMALIZE: normalize,
  NPS: nps,
  PARETO: pareto,
  QUADRANT: quadrant,
  RANKWEIGHT: rankWeight,
  REASON: reason,
  SCORE: score,
  SCREEN: screen,
  TIER: tier,
  TIERCAP: tierCap,
  TIERFLIP: tierFlip,
  TIERGAP: tierGap,
  TIERHOLD: tierHold,
  TIERODDS: tierOdds,
  TIERPARETO: tierPareto,
  TIERQUOTA: tierQuota,
  TOPSHARE: topShare,
  TOPSIS: topsis,
};
