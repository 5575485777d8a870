import type { DraftImage } from "@chaperone/core";
import { useMemo } from "react";
import { useWords } from "../words/use-words.ts";
import { type Box, coveredRegions, keptSightings } from "./boxes.ts";
import { isSameKept, type KeptPicture, keptOf } from "./kept-picture.ts";
import { isSameFile, isUnsaved, newPicture, restoredPicture } from "./new-picture.ts";
import { draftImageOf, type Picture, type Refusal, unseen } from "./picture.ts";
import { because } from "./protocol.ts";
import { useLooking } from "./use-looking.ts";
import { usePictureList } from "./use-picture-list.ts";
import { useSame } from "./use-same.ts";

export interface Pictures {
  readonly all: readonly Picture[];
  readonly refusals: readonly Refusal[];
  /** What the checker gets; the same list as long as nothing in it changes. */
  readonly images: readonly DraftImage[];
  /** What is kept with the draft; the same list as long as nothing in it changes. */
  readonly kept: readonly KeptPicture[];
  /** Some would be lost with the page: no copy of them was downloaded as they stand. */
  readonly hasUnsaved: boolean;
  add(files: Iterable<File>): void;
  /** In the place of all there are: pictures that were kept, each looked at again. */
  restore(kept: readonly KeptPicture[]): void;
  remove(key: string): void;
  /** Where it could not be looked at. */
  tryAgain(key: string): void;
  /** Lets a refused file be forgotten. */
  putAway(key: string): void;
  describe(key: string, alt: string): void;
  changeBoxes(key: string, change: (boxes: readonly Box[]) => readonly Box[]): void;
  makeCopy(key: string): void;
  stopCopy(key: string): void;
  markDownloaded(key: string): void;
}

/** The draft's pictures, and the worker that looks at them. */
export function usePictures(): Pictures {
  const { pictures: words } = useWords();
  const notSeen = useMemo(() => unseen(words), [words]);
  const list = usePictureList();
  const { all, setAll, change, drop } = list;
  const { tell, forget } = useLooking(list);

  const begin = (pictures: readonly Picture[]): void => {
    for (const { key, file } of pictures) tell({ type: "look", key, file });
  };

  return {
    all,
    refusals: list.refusals,
    images: useSame(
      all.map((one) => draftImageOf(one, notSeen)),
      isSameImage,
    ),
    kept: useSame(all.map(keptOf), isSameKept),
    hasUnsaved: all.some(isUnsaved),
    add(files) {
      list.clearRefusals();
      const added: Picture[] = [];
      for (const file of files) {
        if ([...all, ...added].some((one) => isSameFile(one.file, file)))
          list.refuse(file.name, because("here-already"));
        else added.push(newPicture(file));
      }
      setAll((pictures) => [...pictures, ...added]);
      begin(added);
    },
    restore(kept) {
      for (const { key } of all) forget(key);
      list.clearRefusals();
      const restored = kept.map(restoredPicture);
      setAll(restored);
      begin(restored);
    },
    remove(key) {
      forget(key);
      drop(key);
    },
    tryAgain(key) {
      const picture = all.find((one) => one.key === key);
      if (!picture?.failure) return;
      change(key, () => ({ failure: null }));
      begin([picture]);
    },
    putAway: list.putAway,
    describe: (key, alt) => change(key, () => ({ alt })),
    changeBoxes(key, changeOf) {
      if (all.some((one) => one.key === key && one.copy?.state === "writing")) forget(key);
      // A copy with other covers is another copy.
      change(key, ({ boxes }) => ({ boxes: changeOf(boxes), copy: null }));
    },
    makeCopy(key) {
      const picture = all.find((one) => one.key === key);
      if (!picture?.report) return;
      const { file, boxes, report: seen } = picture;
      change(key, () => ({ copy: { state: "writing", step: null } }));
      tell({ type: "copy", key, file, covers: coveredRegions(boxes), seen, kept: keptSightings(boxes) });
    },
    stopCopy(key) {
      forget(key);
      change(key, () => ({ copy: null }));
    },
    markDownloaded: (key) =>
      change(key, ({ copy }) => ({
        copy: copy?.state === "written" ? { ...copy, isDownloaded: true } : copy,
      })),
  };
}

const isSameImage = (a: DraftImage, b: DraftImage): boolean => a.seen === b.seen && a.alt === b.alt;
