import type { DraftImage, Region } from "@chaperone/core";
import type { FilmFormat } from "@chaperone/images";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type Box, boxesOf, coveredRegions, keptSightings } from "./boxes.ts";
import { filmBoxes, isFilmReport } from "./film.ts";
import { takeStills } from "./film-stills.ts";
import { draftImageOf, type Picture, type Refusal } from "./picture.ts";
import type { FromWorker, Still, ToWorker } from "./protocol.ts";
import { UNPLAYABLE } from "./words.en.ts";

export interface Pictures {
  readonly all: readonly Picture[];
  readonly refusals: readonly Refusal[];
  /** What the checker gets; the same list as long as nothing in it changes. */
  readonly images: readonly DraftImage[];
  /** Some would be lost with the page: no copy of them was downloaded as they stand. */
  readonly hasUnsaved: boolean;
  add(files: Iterable<File>): void;
  remove(key: string): void;
  /** Lets a refused file be forgotten. */
  putAway(key: string): void;
  describe(key: string, alt: string): void;
  changeBoxes(key: string, change: (boxes: readonly Box[]) => readonly Box[]): void;
  makeCopy(key: string): void;
  stopCopy(key: string): void;
  markDownloaded(key: string): void;
}

const STOPPED =
  "The looking stopped before it was done; the picture may need more memory than this browser has. Please try again, or make the picture smaller.";

/** The draft's pictures, and the worker that looks at them. It is started with the first of them. */
export function usePictures(): Pictures {
  const [all, setAll] = useState<readonly Picture[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const worker = useRef<Worker | null>(null);
  /** Films that are played now, to be called off. */
  const films = useRef(new Map<string, AbortController>());

  const change = (key: string, changes: (picture: Picture) => Partial<Picture>): void =>
    setAll((pictures) => pictures.map((one) => (one.key === key ? { ...one, ...changes(one) } : one)));
  const drop = (key: string): void => setAll((pictures) => pictures.filter((one) => one.key !== key));
  const refuse = (name: string, why: string): void =>
    setRefusals((before) => [...before.filter((one) => one.name !== name), { key: newKey(), name, why }]);

  const onMessage = useEffectEvent((message: FromWorker): void => {
    const { key } = message;
    const picture = all.find((one) => one.key === key);
    if (!picture) return;
    switch (message.type) {
      case "step":
        change(key, ({ report, copy }) => {
          if (!report) return { step: message.step };
          return copy?.state === "writing" ? { copy: { state: "writing", step: message.step } } : {};
        });
        break;
      case "opened":
        change(key, () => ({ view: message.view }));
        break;
      case "seen":
        change(key, () => {
          const { report } = message;
          return { report, step: null, boxes: isFilmReport(report) ? filmBoxes(report) : boxesOf(report) };
        });
        break;
      case "film":
        void play(picture, message.format);
        break;
      case "copied":
        // It may have been stopped, or be of covers since changed.
        change(key, ({ copy }) =>
          copy?.state === "writing"
            ? { copy: { state: "written", copy: message.copy, isDownloaded: false } }
            : {},
        );
        break;
      case "refused":
        callOff(key);
        if (picture.report) change(key, () => ({ copy: { state: "failed", why: message.why } }));
        else {
          refuse(picture.name, message.why);
          drop(key);
        }
    }
  });

  const onCrash = useEffectEvent((): void => {
    worker.current?.terminate();
    worker.current = null;
    for (const playing of films.current.values()) playing.abort();
    for (const { report, name, key } of all) {
      if (report) continue;
      refuse(name, STOPPED);
      drop(key);
    }
    setAll((pictures) =>
      pictures.map((one) =>
        one.copy?.state === "writing" ? { ...one, copy: { state: "failed", why: STOPPED } } : one,
      ),
    );
  });

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
      for (const playing of films.current.values()) playing.abort();
    },
    [],
  );

  const callOff = (key: string): void => {
    films.current.get(key)?.abort();
    films.current.delete(key);
  };

  /** The worker waits for its stills, so it is told in any case. */
  const play = async ({ key, file, name }: Picture, format: FilmFormat): Promise<void> => {
    const playing = new AbortController();
    films.current.set(key, playing);
    const { signal } = playing;
    const stills = await takeStills(
      new Blob([file], { type: `video/${format}` }),
      signal,
      (still) => handOver(key, still, signal),
      (done, of) => change(key, () => ({ step: { doing: "sampling", what: "", done, of } })),
    ).catch(() => null);
    if (signal.aborted) return;
    films.current.delete(key);
    if (stills) {
      const { moments, seconds } = stills;
      change(key, () => ({ moments }));
      tell({ type: "film-end", key, seconds });
    } else {
      tell({ type: "forget", key });
      refuse(name, UNPLAYABLE);
      drop(key);
    }
  };

  /** Waits until the worker is done with it: more at once than a decoder has room for would stop it. */
  const handOver = (key: string, still: Still, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      signal.addEventListener("abort", () => reject(signal.reason));
      tell({ type: "still", key, still, port: port2 }, [still, port2]);
    });

  const tell = (message: ToWorker, transfer: Transferable[] = []): void => {
    if (!worker.current) {
      if (message.type === "forget") return;
      worker.current = startWorker();
      worker.current.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => onMessage(data));
      worker.current.addEventListener("error", () => onCrash());
      worker.current.addEventListener("messageerror", () => onCrash());
    }
    worker.current.postMessage(message, transfer);
  };

  return {
    all,
    refusals,
    images: useSame(all.map(draftImageOf)),
    hasUnsaved: all.some(isUnsaved),
    add(files) {
      setRefusals([]);
      const known = [...all];
      for (const file of files) {
        if (known.some((one) => isSameFile(one.file, file))) {
          refuse(file.name, "This picture is here already.");
          continue;
        }
        const picture = newPicture(file);
        known.push(picture);
        setAll((pictures) => [...pictures, picture]);
        tell({ type: "look", key: picture.key, file });
      }
    },
    remove(key) {
      callOff(key);
      tell({ type: "forget", key });
      drop(key);
    },
    putAway: (key) => setRefusals((before) => before.filter((one) => one.key !== key)),
    describe: (key, alt) => change(key, () => ({ alt })),
    changeBoxes(key, changeOf) {
      if (all.some((one) => one.key === key && one.copy?.state === "writing")) tell({ type: "forget", key });
      // A copy with other covers is another copy.
      change(key, ({ boxes }) => ({ boxes: changeOf(boxes), copy: null }));
    },
    makeCopy(key) {
      const picture = all.find((one) => one.key === key);
      if (!picture?.report) return;
      const { file, boxes, report: seen } = picture;
      const covers: Region[] = coveredRegions(boxes);
      change(key, () => ({ copy: { state: "writing", step: null } }));
      tell({ type: "copy", key, file, covers, seen, kept: keptSightings(boxes) });
    },
    stopCopy(key) {
      tell({ type: "forget", key });
      change(key, () => ({ copy: null }));
    },
    markDownloaded: (key) =>
      change(key, ({ copy }) => ({
        copy: copy?.state === "written" ? { ...copy, isDownloaded: true } : copy,
      })),
  };
}

const startWorker = (): Worker =>
  new Worker(new URL("./pictures.worker.ts", import.meta.url), { type: "module", name: "pictures" });

let keys = 0;
const newKey = (): string => `picture-${++keys}`;

const newPicture = (file: File): Picture => ({
  key: newKey(),
  name: file.name,
  file,
  view: null,
  step: null,
  report: null,
  boxes: [],
  moments: [],
  alt: "",
  copy: null,
});

/** Of a film there is nothing to save but its description. */
const isUnsaved = ({ report, copy, alt }: Picture): boolean =>
  report && isFilmReport(report) ? alt.trim() !== "" : copy?.state !== "written" || !copy.isDownloaded;

const isSameFile = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** The list given before, as long as every image in it is the same: a new one means a new check. */
function useSame(images: readonly DraftImage[]): readonly DraftImage[] {
  const [kept, setKept] = useState(images);
  const isSame =
    kept.length === images.length &&
    kept.every(({ seen, alt }, at) => seen === images[at]!.seen && alt === images[at]!.alt);
  if (isSame) return kept;
  setKept(images);
  return images;
}
