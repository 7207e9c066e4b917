import { spawn } from "node:child_process";
import { join } from "node:path";

const SERVER = join(__dirname, "../../../src/workbench/server/server.mjs");
/** Tells its port, and ends with its input. */
const SCRIPT = `
  import { workbenchServer } from ${JSON.stringify(SERVER)};
  const server = workbenchServer().listen(0, "localhost", () => console.log(server.address().port));
  process.stdin.resume().on("end", () => process.exit());
`;

test("an address that is none is not found, and the server goes on", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", SCRIPT]);
  try {
    const port = await new Promise<string>((resolve) =>
      child.stdout.once("data", (text) => resolve(String(text).trim())),
    );
    for (const path of ["/%", "//", "/../package.json", "/nothing"]) {
      const { status } = await fetch(`http://localhost:${port}${path}`);
      expect([path, status]).toEqual([path, 404]);
    }
  } finally {
    child.stdin.end();
  }
});
