import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { root } from "./ensureBuilt.mjs";

const LIBRARY = "/lib/1/hosted/";
const OFFICE_JS =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;
const dist = join(root, "dist");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
};

/**
 * The workbench over plain http, without a network: its page, beside it the add-in as built, Microsoft's library from
 * npm. The add-in's page changes in transit: the library's address becomes this server's, and one script stands in
 * front of it (see ../wire/frameShim.ts).
 */
export function workbenchServer() {
  const page = join(root, ".build", "page");
  return createServer(
    answering(async (path) => {
      if (path.startsWith(LIBRARY)) {
        const name = path.slice(LIBRARY.length).toLowerCase();
        return read(join(root, "node_modules", "@microsoft", "office-js", "dist", name));
      }
      if (path === "/taskpane.html") {
        const { body, type } = await read(join(dist, path));
        return { body: inFrame(body.toString()), type };
      }
      const ofPage = join(page, path === "/" ? "index.html" : path);
      return read(existsSync(ofPage) ? ofPage : join(dist, path));
    }),
  );
}

/** Answers requests for the add-in's own files. */
export const addInFiles = answering((path) => read(join(dist, path)));

/** A request listener that sends what `find` gives for a path, and 404 where it gives nothing. */
function answering(find) {
  const found = async (url) => find(normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)));
  return (request, response) => {
    found(request.url).then(
      ({ body, type }) => {
        response.writeHead(200, {
          "Content-Type": type,
          "Access-Control-Allow-Origin": "*",
          "Cache-Control": "max-age=0, must-revalidate",
        });
        response.end(body);
      },
      () => {
        response.writeHead(404, { "Content-Type": "text/plain" }).end(`There is no ${request.url}`);
      },
    );
  };
}

async function read(file) {
  return { body: await readFile(file), type: TYPES[extname(file)] ?? "application/octet-stream" };
}

function inFrame(html) {
  if (!OFFICE_JS.test(html)) throw new Error("taskpane.html does not load office.js");
  return html.replace(
    OFFICE_JS,
    `<script src="/frameShim.js"></script><script src="${LIBRARY}office.js"></script>`,
  );
}
