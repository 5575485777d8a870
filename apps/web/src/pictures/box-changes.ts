import type { Region } from "@chaperone/core";
import { flushSync } from "react-dom";
import { type Box, ownBox } from "./boxes.ts";
import type { Picture } from "./picture.ts";
import type { Pictures } from "./use-pictures.ts";

export interface BoxChanges {
  cover(keys: readonly string[], isCovered: boolean): void;
  move(box: Box, region: Region): void;
  /** The focus goes along. */
  add(region: Region): void;
  remove(box: Box): void;
}

/**
 * What can be done with a picture's boxes.
 * @param otherwise the id of what gets the focus once the last box is gone
 */
export function boxChanges({ key, boxes }: Picture, pictures: Pictures, otherwise: string): BoxChanges {
  const change = (changeOf: (boxes: readonly Box[]) => readonly Box[]): void =>
    pictures.changeBoxes(key, changeOf);
  const cover: BoxChanges["cover"] = (keys, isCovered) =>
    change((all) => all.map((one) => (keys.includes(one.key) ? { ...one, isCovered } : one)));
  return {
    cover,
    move: (box, region) =>
      change((all) => all.map((one) => (one.key === box.key ? { ...one, region } : one))),
    add(region) {
      const box = ownBox(region);
      flushSync(() => change((all) => [...all, box]));
      document.getElementById(box.key)?.focus();
    },
    remove(box) {
      // What was found is never taken off the list: it can only be left to be seen.
      if (box.of) {
        cover([box.key], false);
        return;
      }
      const at = boxes.indexOf(box);
      const next = boxes[at + 1] ?? boxes[at - 1];
      flushSync(() => change((all) => all.filter((one) => one.key !== box.key)));
      document.getElementById(next?.key ?? otherwise)?.focus();
    },
  };
}
