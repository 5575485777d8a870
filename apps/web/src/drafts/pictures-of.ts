import type { KeptPicture } from "../pictures/kept-picture.ts";
import { newId, type StoredPicture } from "./kept-draft.ts";

/** A picture's entry in its draft. A file already written with the draft keeps its id, and is not written again. */
export const storedOf = (
  pictures: readonly KeptPicture[],
  before: readonly StoredPicture[],
): readonly StoredPicture[] =>
  pictures.map(({ name, file, lastModified, alt, boxes }) => {
    const { type, size } = file;
    const known = before.find(
      (one) => one.name === name && one.size === size && one.lastModified === lastModified,
    );
    return { file: known?.file ?? newId(), name, type, size, lastModified, alt, boxes };
  });

/** What tells one picture from another. What was seen in a box, and its key, come anew with every look. */
export const tellingOf = (picture: KeptPicture | StoredPicture): unknown => {
  const { name, lastModified, alt, boxes } = picture;
  const size = "size" in picture ? picture.size : picture.file.size;
  const covers = boxes.map(({ region: { left, top, width, height }, isCovered }) => [
    left,
    top,
    width,
    height,
    isCovered,
  ]);
  return [name, size, lastModified, alt, covers];
};
