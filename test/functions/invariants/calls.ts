import type { Calls } from "./call";
import { CUSTOMER_CALLS } from "./customer";
import { SCORE_CALLS } from "./score";
import { TIER_CALLS } from "./tier";
import { WEIGHT_CALLS } from "./weight";

/** A call of every function but CHECK, whose rows are findings: test/model/checks holds them. */
export const CALLS: Calls = { ...SCORE_CALLS, ...TIER_CALLS, ...WEIGHT_CALLS, ...CUSTOMER_CALLS };
