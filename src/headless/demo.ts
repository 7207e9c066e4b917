import { runDemo } from "./runDemo";
import { terminal } from "./terminal";

void runDemo(process.argv.slice(2), terminal()).then((code) => {
  process.exitCode = code;
});
