import { today } from "../workbook/today";
import type { Terminal } from "./command";

/** The process's own terminal, and today where it runs. */
export function terminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    today: today(),
  };
}
