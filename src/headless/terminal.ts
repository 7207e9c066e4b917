import type { Terminal } from "./command";

/** The process's own terminal, and today where it runs. */
export function terminal(): Terminal {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  };
}
