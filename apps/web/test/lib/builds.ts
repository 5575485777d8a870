import type { Site } from "../../../server/src/site.ts";
import { finish } from "../../offline.ts";

const MADE = ["/service-worker.js", "/_headers"];

/** The build after this one: other names for the page's script and for one that is loaded later, and one more word. */
export async function nextBuild(site: Site): Promise<Site> {
  const renamed = [...site.keys()].flatMap((path) => {
    const [, stem, hash] = /\/((?:index|guidance-screen)-)([\w-]{8})\.js$/u.exec(path) ?? [];
    return hash ? [[stem + hash, `${stem}NEXT0000`] as const] : [];
  });
  const anew = (text: string): string =>
    renamed.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  const next = new Map(
    [...site]
      .filter(([path]) => !MADE.includes(path))
      .map(([path, file]) => [
        anew(path),
        isText(path) ? { ...file, body: bytes(anew(text(file.body))) } : file,
      ]),
  );
  const page = next.get("/index.html")!;
  const unnamed = text(page.body).replace(/(name="build" content=")\w+/u, "$1BUILD");
  next.set("/index.html", { ...page, body: bytes(unnamed) });
  const made = await finish(new Map([...next].map(([path, { body }]) => [path.slice(1), body])));
  next.set("/index.html", { ...page, body: bytes(made.page) });
  next.set("/service-worker.js", { ...site.get("/service-worker.js")!, body: bytes(made.serviceWorker) });
  return next;
}

/** Large files hold no names. */
const isText = (path: string): boolean =>
  /^\/index\.html$|\/(?:index|en|ga|use-words|guidance)[\w-]*\.js$/u.test(path);
const text = (body: Uint8Array): string => new TextDecoder().decode(body);
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
