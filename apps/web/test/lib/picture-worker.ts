import type { ImageReport, ImageSighting } from "@chaperone/core";
import type { BrowserContext } from "playwright-core";

const WORKER = /\/assets\/pictures\.worker-[\w-]+\.js$/u;

const ran = (detector: string, reads: string) => ({ detector, reads, run: { state: "ran" as const } });

export const reportOn = (
  sightings: readonly ImageSighting[],
  more: Partial<ImageReport> = {},
): ImageReport => ({
  format: "jpeg",
  width: 640,
  height: 480,
  frames: 1,
  sightings,
  coverage: [ran("metadata", "what the file carries"), ran("faces", "faces"), ran("text", "readable text")],
  ...more,
});

export const face = (left: number, top: number, confidence = 0.9): ImageSighting => ({
  kind: "image-face",
  region: { left, top, width: 0.1, height: 0.15 },
  frame: 0,
  confidence,
  details: { turned: 0 },
});

export const words = (text: string | null, top: number): ImageSighting => ({
  kind: "image-text",
  region: { left: 0.1, top, width: 0.3, height: 0.06 },
  frame: 0,
  confidence: 0.95,
  details: { words: text, meaning: text === null ? "unread" : "unknown" },
});

export const says = (
  what: "position" | "device" | "person",
  value: string,
): ImageSighting<"image-metadata"> => ({
  kind: "image-metadata",
  region: null,
  frame: 0,
  confidence: 1,
  details: { what, field: `EXIF ${what}`, value },
});

/** Two faces, one of them perhaps, a line that was read and one that was not, and a file that tells much. */
export const CROWD = reportOn([
  face(0.1, 0.1),
  face(0.7, 0.4, 0.3),
  words("BAY 4", 0.7),
  words(null, 0.85),
  says("position", "53.27, -9.05"),
  says("device", "Fairphone FP5"),
]);

export interface Answers {
  readonly report: ImageReport;
  /** What is seen in every copy. */
  readonly copy?: ImageReport;
  readonly leftovers?: readonly ImageSighting[];
  /** Never comes to an end with a picture of this name. */
  readonly isStuck?: boolean;
}

/** Another worker in the place of the real one, which takes seconds of work: it sees the same in every picture. */
export const answeringPictures =
  ({ report, copy = reportOn([]), leftovers = [], isStuck = false }: Answers) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(WORKER, async (route) =>
      route.fulfill({
        response: await route.fetch(),
        body: `const [report, seen, leftovers] = ${JSON.stringify([report, copy, leftovers])};
    function view(ink) {
      const canvas = new OffscreenCanvas(report.width, report.height);
      const context = canvas.getContext("2d");
      context.fillStyle = ink;
      context.fillRect(0, 0, canvas.width, canvas.height);
      return canvas.transferToImageBitmap();
    }
    addEventListener("message", async ({ data: { type, key, covers } }) => {
      if (type === "forget") return;
      const step = { doing: "looking", what: "faces", done: 0, of: 3 };
      postMessage({ type: "step", key, step });
      if (type === "look") {
        postMessage({ type: "opened", key, view: view("#8fb8c9") });
        if (${isStuck}) return;
        postMessage({ type: "seen", key, report });
      } else {
        const file = new Blob([JSON.stringify(covers)], { type: "image/jpeg" });
        const copy = { file, format: "jpeg", report: seen, leftovers, isClean: leftovers.length === 0, view: view("#44606c") };
        postMessage({ type: "copied", key, copy });
      }
    });`,
      }),
    );
