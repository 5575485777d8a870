import { headersFor, SERVED_POLICY } from "../../content-policy.ts";
import { type Build, type BuiltFile, nameOf, prefixOf } from "./build.ts";

/** Files under a name with a hash of their content: under the same name another build has the same. */
const isHashed = ({ path }: BuiltFile): boolean => path.startsWith("assets/");

export interface KeptFiles {
  /** This build's file, from the cache or else fetched and kept. */
  file(file: BuiltFile): Promise<Response>;
  /** A file of another build that some window may still use. */
  ofOthers(path: string): Promise<Response | undefined>;
  /** All that this build needs is there: from now on the page is opened from it. */
  becomeNewest(): Promise<unknown>;
  isNewest(): Promise<boolean>;
  /** The page of the build that became the newest last, which need not be this one. */
  newestPage(): Promise<Response | undefined>;
  /** This page's caches of other builds. */
  otherBuilds(): Promise<readonly string[]>;
  /** Removes another build's cache; what this build has in common with it is taken over. */
  remove(name: string): Promise<void>;
}

/** The page's files in the browser's caches, one cache for each build. */
export function keptFiles(scope: string, build: Build): KeptFiles {
  const own = nameOf(scope, build.id);
  /** A cache with one entry: the name of the newest build's. */
  const newest = `newest ${own.slice(0, -build.id.length)}`;
  const addressOf = (path: string): string => new URL(path, scope).href;

  const otherBuilds = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)) && name !== own);

  async function ofOthers(path: string): Promise<Response | undefined> {
    for (const cacheName of await otherBuilds()) {
      const found = await caches.match(addressOf(path), { cacheName });
      if (found) return found;
    }
    return undefined;
  }

  const nameOfNewest = async (): Promise<string | undefined> =>
    (await caches.match(scope, { cacheName: newest }))?.text();

  /** With the headers that a host without any leaves out; and nothing but the bytes that were built. */
  async function fetched({ path, integrity }: BuiltFile, fresh: boolean): Promise<Response> {
    const response = await fetch(addressOf(path), { integrity, cache: fresh ? "no-cache" : "force-cache" });
    if (!response.ok) throw new TypeError(`${path} is not there`);
    const type = response.headers.get("Content-Type");
    // Nobody else's policy is taken over: a page for static hosts forbids itself more than this in its own bytes.
    const isServed = response.headers.get("Content-Security-Policy")?.startsWith(SERVED_POLICY) === true;
    return new Response(response.body, {
      headers: {
        ...headersFor(`/${path}`, isServed ? SERVED_POLICY : undefined),
        ...(type && { "Content-Type": type }),
      },
    });
  }

  return {
    otherBuilds,
    ofOthers,
    becomeNewest: async () => (await caches.open(newest)).put(scope, new Response(own)),
    isNewest: async () => (await nameOfNewest()) === own,
    newestPage: async () =>
      caches.match(addressOf("index.html"), { cacheName: (await nameOfNewest()) ?? own }),
    async file(file) {
      const cache = await caches.open(own);
      const address = addressOf(file.path);
      const there = await cache.match(address);
      if (there) return there;
      const found = (isHashed(file) && (await ofOthers(file.path))) || (await fetched(file, !isHashed(file)));
      // A full disk is no reason to withhold the file itself.
      await cache.put(address, found.clone()).catch(() => {});
      return found;
    },
    async remove(name) {
      const [from, to] = await Promise.all([caches.open(name), caches.open(own)]);
      for (const { path } of build.files.filter(isHashed)) {
        const address = addressOf(path);
        const found = (await to.match(address)) ? null : await from.match(address);
        if (found) await to.put(address, found);
      }
      await caches.delete(name);
    },
  };
}
