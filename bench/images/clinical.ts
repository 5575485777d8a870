import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { filesIn, hasPictures, look, MISSING, opened, pathOf, SURE, toolsFor } from "./pictures.ts";
import { type Section, share } from "./table.ts";

/** What each picture of the folder is, by eye; what is not named is none made in care. */
const MADE_IN_CARE: readonly (readonly [RegExp, string])[] = [
  [/^xrays\//u, "radiograph"],
  [/^presidio\/.*(?:data_0|images_[013])_ORIGINAL/u, "radiograph"],
  [/^presidio\/.*(?:data_2|images_2|RGB)_ORIGINAL/u, "scan"],
  [/^dicom\/(?:693|MR)/u, "scan"],
  [/^dicom\/(?:JPGL|OBX|US1)/u, "scan"],
  [/retina/u, "fundus"],
  [/ihc/u, "microscopy"],
];

/** Whether a picture is known as one made in care, by its pixels alone. */
export async function measureClinical(): Promise<Section> {
  const title = "Clinical pictures";
  if (!hasPictures) return { title, notes: [`Not measured: ${MISSING}.`], tables: [] };
  const tools = await toolsFor("clinical");
  const rows: string[][] = [];
  const right = { clinical: 0, other: 0 };
  const count = { clinical: 0, other: 0 };
  const files = filesIn("xrays", "presidio", "dicom", "scikit-image", "tesseract", "barcodes");
  for (const file of files.filter((one) => !one.includes("no_pixels"))) {
    const is = MADE_IN_CARE.find(([name]) => name.test(file))?.[1] ?? null;
    const image = await opened(file, tools);
    const { sightings } = await look({ ...image, clinical: [] }, tools);
    const [seen] = sightings.flatMap((one) =>
      one.kind === "image-clinical" && one.confidence >= SURE ? [one] : [],
    );
    const kind = is ? "clinical" : "other";
    count[kind]++;
    if ((seen !== undefined) === (is !== null)) right[kind]++;
    if (seen?.details.looksLike !== is && (seen || is))
      rows.push([
        file,
        is ?? "none",
        seen ? `${seen.details.looksLike} ${seen.confidence.toFixed(2)}` : "none",
      ]);
  }
  return {
    title,
    notes: [
      `At ${SURE} and more: of pictures made in care known as such ${share(right.clinical, count.clinical)}, of others left alone ${share(right.other, count.other)}. **The weights were fitted on these very pictures**, so this only shows that the detector is what was fitted. An ultrasound picture counts as a scan; DICOM files are judged by their pixels alone (the product knows them by their format).`,
      `Held out (each original left out with all its variations), as \`training/image-clinical\` prints it:\n\n\`\`\`\n${heldOut()}\n\`\`\``,
    ],
    tables: [{ head: ["Wrong, or of another kind", "is", "said"], rows }],
  };
}

function heldOut(): string {
  const main = fileURLToPath(new URL("../../training/image-clinical/main.ts", import.meta.url));
  const folders = ["xrays", "presidio", "dicom", "scikit-image", "tesseract", "barcodes"].map(pathOf);
  try {
    const printed = execFileSync(process.execPath, [main, ...folders], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const lines = printed.split("\n").filter((line) => /^groups|^held out|found|said/u.test(line));
    return `${lines.join("\n")}\n(on the pictures that are here: most photographs and all DICOM files of that fit are not)`;
  } catch (error) {
    return `not measured: ${error instanceof Error ? error.message.split("\n")[0] : error}`;
  }
}
