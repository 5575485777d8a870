import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { createApp } from "../../../server/src/app.ts";
import { type Listening, listen } from "../../../server/src/listen.ts";
import { loadSite, type Site } from "../../../server/src/site.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

export async function builtSite(): Promise<Site> {
  if (!existsSync(DIST)) throw new Error("The page is not built: run npm run build first.");
  return loadSite(DIST);
}

/** The page as `npm start` serves it. */
export const serveDesk = async (): Promise<Listening> => listen(createApp({ site: await builtSite() }), 0);

/**
 * The page on a plain static host: under a folder, with no headers of its own.
 * @param current the site as it stands at each request; the built page otherwise
 */
export async function serveStatically(folder: string, current?: () => Site): Promise<Listening> {
  const built = current ? null : await builtSite();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length - 1) : "";
    const file = (built ?? current!()).get(path === "/" ? "/index.html" : path);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": file.type }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
