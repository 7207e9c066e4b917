/** `npm start`: builds what is not fresh, serves the workbench on http://localhost and opens it in the browser. */
import { spawn } from "node:child_process";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { workbenchServer } from "./server.mjs";

const port = Number(process.env.PORT ?? 3000);

ensureBuilt("functions", "addin", "help", "page");

const server = workbenchServer();
server.on("error", (error) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=3001 npm start` : error.message);
  process.exit(1);
});
server.listen(port, "localhost", () => {
  const address = `http://localhost:${server.address().port}`;
  console.log(`KAM for Excel is open at ${address} (Ctrl+C ends it)`);
  if (!process.argv.includes("--no-open")) open(address);
});

/** Opens an address in the system's browser; where there is none, the printed address serves. */
function open(address) {
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", '""'] }[process.platform] ?? [
    "xdg-open",
  ];
  spawn(command, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
