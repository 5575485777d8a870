import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanCopy, ImageError, openImage } from "@chaperone/images";
import { writeCleanDicom } from "../../packages/images/src/dicom/index.ts";
import { holdsSecret, type Planted, plant } from "../../packages/images/test/lib/plant.ts";
import { toolsFor } from "./pictures.ts";
import { type Section, share, target } from "./table.ts";

interface Cleaned {
  readonly file: Planted;
  readonly bytes: Uint8Array | null;
  /** Why it was refused. */
  readonly refused?: string;
}

/** Whether anything planted in a file comes along into its copy. */
export async function measureMetadata(): Promise<Section> {
  const { codec, decodeJpeg2000 } = await toolsFor();
  const covers = [{ left: 0, top: 0, width: 0.3, height: 0.3 }];
  const all = (await plant()).filter(({ format }) => format !== "mp4" && format !== "webm");
  const copies: Cleaned[] = [];
  for (const file of all) {
    copies.push(
      await clean(file, async () => {
        const image = await openImage(file.bytes, codec, { decodeJpeg2000 });
        return (await cleanCopy({ image, covers, codec, detectors: [] })).bytes;
      }),
    );
  }
  const dicoms: Cleaned[] = [];
  for (const file of all.filter(({ format }) => format === "dicom"))
    dicoms.push(await clean(file, async () => writeCleanDicom(file.bytes, covers)));

  const folder = mkdtempSync(join(tmpdir(), "chaperone-images-"));
  try {
    const groups = [...new Set(all.map(({ format }) => format))].map(
      (format) => [format, copies.filter(({ file }) => file.format === format)] as const,
    );
    const rows = [
      ...groups.map(([format, some]) => row(`${format}, copy from pixels`, some, folder)),
      row("dicom, written as DICOM", dicoms, folder),
    ];
    const left = [...copies, ...dicoms].flatMap(stillThere);
    const planted = [...copies, ...dicoms].reduce((sum, { file }) => sum + file.secrets.length, 0);
    return {
      title: "Metadata",
      notes: [
        `${target("No secret left of those planted (target 0)", left.length === 0)}: ${left.length} of ${planted}${left.length ? `: ${left.slice(0, 10).join(", ")}` : ""}. Looked for in the bytes of the copy, as Latin letters and as UTF-16 either way round. The secrets stand in every place of every format that packages/images/test/lib/plant.ts knows; places that nobody thought of are not measured.`,
        hasExiftool
          ? "exiftool counts tags beyond those of the format itself (size, depth, JFIF and so on): what it shows of a picture drawn anew. Of DICOM it counts those whose value holds a secret. Of places it does not read (those of BMP) it cannot speak."
          : "exiftool is not installed here, so no other reader looked at the copies.",
        "A refused file gives no copy, so nothing is left of it; those are broken on purpose or bare containers.",
      ],
      tables: [
        { head: ["Format", "Files", "Refused", "Secrets left", "exiftool: tags before", "tags left"], rows },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function clean(file: Planted, make: () => Promise<Uint8Array>): Promise<Cleaned> {
  try {
    return { file, bytes: await make() };
  } catch (error) {
    if (error instanceof ImageError) return { file, bytes: null, refused: error.code };
    throw error;
  }
}

const stillThere = ({ file, bytes }: Cleaned): string[] =>
  bytes ? file.secrets.filter((secret) => holdsSecret(bytes, secret)).map(() => file.name) : [];

function row(name: string, some: readonly Cleaned[], folder: string): string[] {
  const secrets = some.flatMap(({ file, bytes }) => (bytes ? file.secrets : [])).length;
  const tags = hasExiftool ? some.flatMap((one) => (one.bytes ? foreignTags(one, folder) : [])) : null;
  // What it sees in the originals shows that it would see it in the copies.
  const before = some.flatMap(({ file }) =>
    hasExiftool ? foreignTags({ file, bytes: file.bytes }, folder) : [],
  );
  return [
    name,
    String(some.length),
    String(some.filter(({ bytes }) => !bytes).length),
    share(some.flatMap(stillThere).length, secrets),
    hasExiftool ? String(before.length) : "not installed",
    tags === null
      ? "not installed"
      : tags.length === 0
        ? "0"
        : `${tags.length}: ${[...new Set(tags)].join(", ")}`,
  ];
}

const hasExiftool = ((): boolean => {
  try {
    return execFileSync("exiftool", ["-ver"], { encoding: "utf8" }).length > 0;
  } catch {
    return false;
  }
})();

/** Groups that a format fills by itself, or that exiftool reckons from the file. */
const OWN =
  /^(?:ExifTool|System|File|Composite|PNG:(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace)|PNG-pHYs|JFIF|GIF:(?:GIFVersion|ImageWidth|ImageHeight|HasColorMap|ColorResolutionDepth|BitsPerPixel|BackgroundColor|FrameCount|Duration|AnimationIterations)|Animation)/u;

function foreignTags({ file, bytes }: Cleaned, folder: string): string[] {
  const isDicom = bytes![128] === 0x44 && bytes![129] === 0x49;
  const path = join(folder, "copy");
  writeFileSync(path, bytes!);
  const [seen] = JSON.parse(
    execFileSync("exiftool", ["-j", "-G1", "-a", "-u", path], {
      encoding: "utf8",
      // What it thinks of files that are odd on purpose.
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as Record<string, unknown>[];
  const tags = Object.entries(seen ?? {}).filter(([name]) => name !== "SourceFile");
  if (isDicom)
    return tags
      .filter(([, value]) => file.secrets.some((secret) => String(value).includes(secret)))
      .map(([name]) => name);
  return tags.map(([name]) => name).filter((name) => !OWN.test(name));
}
