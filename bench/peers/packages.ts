import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = new URL(".", import.meta.url).pathname;
const require = createRequire(import.meta.url);

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** One of the other projects' packages. Required, so that the type checker does not ask for it. */
export const load = <T>(name: string): T => require(name) as T;

export const packageVersion = (name: string): string =>
  manifestOf(join(folder, "node_modules", name)).version;

/** Unpacked bytes of packages with all they bring along, each counted once. */
export function packageBytes(...names: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (name: string, from: string): void => {
    const home = find(name, from);
    if (home === null || seen.has(home)) return;
    seen.add(home);
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifestOf(home);
    const peers = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
    for (const needed of [...Object.keys(dependencies), ...peers]) visit(needed, home);
  };
  for (const name of names) visit(name, folder);
  return [...seen].reduce((sum, home) => sum + bytesIn(home, isOwn), 0);
}

const manifestOf = (home: string): Manifest =>
  JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as Manifest;

/** As Node looks packages up: beside the one that asks, then upwards, but never outside this folder. */
function find(name: string, from: string): string | null {
  for (let at = from; at.startsWith(folder) || `${at}/` === folder; at = dirname(at)) {
    const home = join(at, "node_modules", name);
    if (existsSync(join(home, "package.json"))) return home;
  }
  return null;
}

/** A package within a package is counted by itself. */
const isOwn = (name: string): boolean => name !== "node_modules";

/** Bytes of all files in a folder, without the entries that are not wanted. */
export function bytesIn(home: string, wanted: (name: string) => boolean): number {
  return readdirSync(home, { withFileTypes: true })
    .filter(({ name }) => wanted(name))
    .reduce((sum, entry) => {
      const path = join(home, entry.name);
      if (entry.isDirectory()) return sum + bytesIn(path, wanted);
      return entry.isFile() ? sum + statSync(path).size : sum;
    }, 0);
}
