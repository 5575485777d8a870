/**
 * What packages/images sees, covers and cleans, and how long it takes. Writes bench/results/images.md, section by
 * section as they are done. For times that count, let nothing else run.
 *
 *   npm run bench:images [-- --quick] [--only metadata,text,faces,codes,clinical,speed,page,peers]
 *
 * The public test pictures are looked for beside the repository, or where CHAPERONE_PICTURES says. The page is the
 * built one (npm run build), or the one in CHAPERONE_PAGE. Other projects' tools: see peers.ts.
 */
import { parseArgs } from "node:util";
import { measureClinical } from "./clinical.ts";
import { measureCodes } from "./codes.ts";
import { measureFaces } from "./faces.ts";
import { measureMetadata } from "./metadata.ts";
import { measurePage } from "./page.ts";
import { measurePeers } from "./peers.ts";
import { measureSpeed } from "./speed.ts";
import { inMarkdown, type Section, store } from "./table.ts";
import { measureText } from "./text.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });
const isQuick = values.quick ?? false;

const PARTS: Readonly<Record<string, { title: string; measure: () => Promise<Section> }>> = {
  metadata: { title: "Metadata", measure: measureMetadata },
  text: { title: "Text", measure: () => measureText(isQuick) },
  faces: { title: "Faces", measure: () => measureFaces(isQuick) },
  codes: { title: "Codes", measure: () => measureCodes(isQuick) },
  clinical: { title: "Clinical pictures", measure: measureClinical },
  speed: { title: "Time and memory in Node", measure: () => measureSpeed(isQuick) },
  page: { title: "Time and memory in the page", measure: () => measurePage(isQuick) },
  peers: { title: "Beside other projects' tools", measure: () => measurePeers(isQuick) },
};
const titles = Object.values(PARTS).map(({ title }) => title);

for (const name of values.only?.split(",") ?? Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part) throw new RangeError(`There is no part "${name}": ${Object.keys(PARTS).join(", ")}.`);
  console.error(`Measuring: ${name}`);
  const section = await part.measure().catch((error: unknown) => ({
    title: part.title,
    notes: [`Not measured: ${error instanceof Error ? error.message.split("\n")[0] : error}.`],
    tables: [],
  }));
  console.log(`## ${inMarkdown(section)}\n`);
  // Half the cases must not stand where the whole is expected; times say themselves how often they were taken.
  if (!isQuick || name === "speed" || name === "page") store(section, titles);
}
process.exit();
