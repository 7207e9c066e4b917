import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "../functions/build";

/** The help pages as webpack builds them for release: HTML by its path below dist, "help/en/score.html". */
export function builtPages(): ReadonlyMap<string, string> {
  const folder = buildOnce("help", ["src/help", "src/functions", "src/cells", "src/model", "src/locales"]);
  return new Map(
    ["help/en", "help/zh"].flatMap((path) =>
      readdirSync(join(folder, path)).map((name) => {
        const file = `${path}/${name}`;
        return [file, readFileSync(join(folder, file), "utf8")] as const;
      }),
    ),
  );
}
