import { readFileSync } from "node:fs";
import { createChecker } from "@chaperone/checker";
import { DETAIL_TYPE_OF, type FactKind, type Observation, observe, readDraft } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { build } from "esbuild";
import type { Flag } from "../measure.ts";
import { loadReader, type Reader } from "./reader.ts";
import type { Entry, Tool } from "./tool.ts";

const root = new URL("../../../", import.meta.url);

export const ours: readonly Entry[] = [
  { name: "**Chaperone, light stage**", open: () => open("**Chaperone, light stage**", null) },
  {
    name: "**Chaperone, light stage and reader**",
    async open() {
      return open(this.name, await loadReader());
    },
  },
];

async function open(name: string, reader: Reader | null): Promise<Tool> {
  const added = reader ? { reader: async () => reader.detector } : {};
  const checker = createChecker({ jurisdiction: "GB", profession: "doctor", ...added });
  const all = reader ? [...detectors, reader.detector] : detectors;
  return {
    name,
    version: ourVersion(),
    bytes: (await builtBytes()) + (reader?.bytes ?? 0),
    async read(draft, whose) {
      const start = performance.now();
      // The whole check is timed, findings and guidance included: that is what a user waits for.
      const flags =
        whose === "patients"
          ? detailsOf((await checker.check(draft)).details)
          : factsOf((await observe(readDraft(draft), all)).observations);
      return { flags, ms: performance.now() - start };
    },
  };
}

export const ourVersion = (): string =>
  (JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string }).version;

/** What is said to be a patient's or a relative's. */
const detailsOf = (details: readonly Observation<"detail">[]): Flag[] =>
  details.flatMap(({ place, details: { type, about } }) =>
    place.in === "text" && about !== "other" ? [{ start: place.start, end: place.end, types: [type] }] : [],
  );

/** The facts beneath, whoever they are about. A number shown as having a wrong check digit is none. */
const factsOf = (observations: readonly Observation[]): Flag[] =>
  observations.flatMap(({ kind, place, details }) => {
    const type = DETAIL_TYPE_OF[kind as FactKind];
    const isFact = type !== undefined && !("valid" in details && details.valid === false);
    return place.in === "text" && isFact ? [{ start: place.start, end: place.end, types: [type] }] : [];
  });

/** Detectors with their lists and models, and what runs them, as one minified file. */
async function builtBytes(): Promise<number> {
  const contents = `export { detectors } from "@chaperone/detectors"; export { observe, readDraft } from "@chaperone/core";`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root.pathname },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]!.contents.length;
}
