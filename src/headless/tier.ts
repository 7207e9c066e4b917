import { runTier } from "./runTier";
import { terminal } from "./terminal";

void runTier(process.argv.slice(2), terminal()).then((code) => {
  process.exitCode = code;
});
