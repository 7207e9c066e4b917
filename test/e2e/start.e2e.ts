import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { addinFrame, browserTest, openPage } from "./harness";
import { allowOnly } from "./origins";

let server: ChildProcess | undefined;

afterEach(() => server?.kill());

/** Starts the workbench on a free port; the address that it prints. */
function start(): Promise<string> {
  const script = join(__dirname, "../../src/workbench/server/start.mjs");
  const child = spawn(process.execPath, [script, "--no-open"], { env: { ...process.env, PORT: "0" } });
  server = child;
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(printed);
      if (address) resolve(address[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => {
      reject(new Error(printed));
    });
  });
}

browserTest("npm start serves grid and pane over http and asks no other server", async () => {
  const address = await start();
  const page = await openPage((context) => allowOnly(context, address));
  await page.goto(address);
  const addin = await addinFrame(page, address);
  const info = await addin.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  await addin.waitForSelector("[role=tablist]");
  await page.waitForSelector("canvas");
});
