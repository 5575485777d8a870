import { sortImageWords } from "@chaperone/checker";
import {
  cleanCopy,
  type ImageDetector,
  isFilm,
  type LookProgress,
  lookAt,
  type Raster,
} from "@chaperone/images";
import { fullestFrame } from "./film.ts";
import { openPicture } from "./open-picture.ts";
import { type FromWorker, type Step, stepOf, type ToWorker, type View, viewSize } from "./protocol.ts";
import { lookedForOf } from "./seen-facts.ts";
import { theTools } from "./worker-tools.ts";

export type Job = Extract<ToWorker, { readonly type: "look" | "copy" }>;
export type Send = (message: FromWorker, transfer?: Transferable[]) => void;

/** Looks at a picture, and sends its view as soon as it is opened. @throws the signal's reason when aborted. */
export async function look(
  { key, file }: Job & { type: "look" },
  send: Send,
  signal: AbortSignal,
): Promise<void> {
  const tell = steps(key, send);
  tell(stepOf("opening"));
  const image = await openPicture(key, file, send, tell, signal);
  const show = async (frame: Raster): Promise<void> => {
    const view = await viewOf(frame);
    signal.throwIfAborted();
    send({ type: "opened", key, view }, [view]);
  };
  await show(image.frames[0]!);
  const { detectors } = await theTools(tell);
  const onProgress = lookingWith(detectors, tell);
  const report = await lookAt(image, detectors, { signal, onProgress, together: true });
  if (isFilm(image.format)) await show(image.frames[fullestFrame(report)]!);
  send({ type: "seen", key, report: await sortImageWords(report) });
}

/** Writes the clean copy, and looks at it once more. @throws the signal's reason when aborted. */
export async function copy(job: Job & { type: "copy" }, send: Send, signal: AbortSignal): Promise<void> {
  const { key, file, covers, seen, kept } = job;
  const tell = steps(key, send);
  tell(stepOf("writing"));
  const image = await openPicture(key, file, send, tell, signal);
  const { codec, detectors } = await theTools(tell);
  const onProgress = lookingWith(detectors, tell);
  const options = { covers, seen, kept, codec, detectors, signal, onProgress, together: true };
  const { bytes, format, leftovers, isClean, ...written } = await cleanCopy({ image, ...options });
  const copied = new Blob([bytes], { type: `image/${format}` });
  const report = await sortImageWords(written.report);
  const view = await createImageBitmap(copied, viewSize(report));
  signal.throwIfAborted();
  send({ type: "copied", key, copy: { file: copied, format, report, leftovers, isClean, view } }, [view]);
}

const steps =
  (key: string, send: Send) =>
  (step: Step): void =>
    send({ type: "step", key, step });

/** Told as what is looked for, not as the detectors call it. */
const lookingWith =
  (detectors: readonly ImageDetector[], tell: (step: Step) => void) =>
  ({ done, of, what }: LookProgress): void => {
    const detector = detectors.find(({ reads }) => reads === what);
    // What is done is told once more at the end.
    if (done < of) tell({ doing: "looking", what: lookedForOf(detector?.id), done, of });
  };

const viewOf = (frame: Raster): Promise<View> =>
  createImageBitmap(
    new ImageData(frame.data as Uint8ClampedArray<ArrayBuffer>, frame.width, frame.height),
    viewSize(frame),
  );
