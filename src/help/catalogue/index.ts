import type { Entry } from "../types";
import { agreement } from "./agreement";
import { ahp } from "./ahp";
import { ahpCr } from "./ahpCr";
import { ahpGroup } from "./ahpGroup";
import { ahpRepair } from "./ahpRepair";
import { assess } from "./assess";
import { balance } from "./balance";
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
import { nextTouch } from "./nextTouch";
import { normalize } from "./normalize";
import { nps } from "./nps";
import { orderStats } from "./orderStats";
import { pareto } from "./pareto";
import { quadrant } from "./quadrant";
import { rankWeight } from "./rankWeight";
import { reason } from "./reason";
import { retention } from "./retention";
import { rfm } from "./rfm";
import { score } from "./score";
import { screen } from "./screen";
import { staffing } from "./staffing";
import { stage } from "./stage";
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
import { touchpoints } from "./touchpoints";
import { workload } from "./workload";

/** What the pages tell beyond the JSDoc, by the function's id. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  AGREEMENT: agreement,
  AHP: ahp,
  AHPCR: ahpCr,
  AHPGROUP: ahpGroup,
  AHPREPAIR: ahpRepair,
  ASSESS: assess,
  BALANCE: balance,
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
  NEXTTOUCH: nextTouch,
  NORMALIZE: normalize,
  NPS: nps,
  ORDERSTATS: orderStats,
  PARETO: pareto,
  QUADRANT: quadrant,
  RANKWEIGHT: rankWeight,
  REASON: reason,
  RETENTION: retention,
  RFM: rfm,
  SCORE: score,
  SCREEN: screen,
  STAFFING: staffing,
  STAGE: stage,
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
  TOUCHPOINTS: touchpoints,
  WORKLOAD: workload,
};
