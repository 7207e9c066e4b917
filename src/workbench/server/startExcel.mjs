/**
 * `npm run start:excel`: builds what is not fresh and serves the add-in at the address that manifest.xml names, for
 * sideloading into real Excel. Excel takes https only, by a certificate that this machine trusts.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, root } from "./ensureBuilt.mjs";
import { addInFiles } from "./server.mjs";

const PORT = 3000;
/** Where Microsoft's office-addin-dev-certs puts what it makes. */
const certificates = join(homedir(), ".office-addin-dev-certs");
const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => join(certificates, name));

if (!existsSync(cert) || !existsSync(key)) {
  console.error(
    "Excel needs a certificate that this machine trusts. Make one (once, needs the network):\n" +
      "  npx office-addin-dev-certs@2 install",
  );
  process.exit(1);
}

ensureBuilt("functions", "addin", "help");

createServer({ cert: readFileSync(cert), key: readFileSync(key) }, addInFiles).listen(
  PORT,
  "localhost",
  () => {
    const manifest = join(root, "dist", "manifest.xml");
    console.log(
      `The add-in is served at https://localhost:${PORT} (Ctrl+C ends it). Load its manifest, ${manifest}:\n` +
        "  Excel on the web: Home, Add-ins, More Add-ins, Upload My Add-in\n" +
        `  Excel on Windows or Mac: npx office-addin-debugging@7 start "${manifest}" desktop`,
    );
  },
);
