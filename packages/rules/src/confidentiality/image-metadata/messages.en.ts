import { METADATA_KINDS, type Message, type MetadataKind } from "@chaperone/core";
import { inWords } from "../../evidence.ts";

const CALLED: Readonly<Record<MetadataKind, string>> = {
  position: "where it was taken",
  time: "when it was taken or changed",
  device: "with which device",
  software: "with which software",
  person: "somebody's name",
  words: "captions or comments",
  identifier: "serial or record numbers",
  preview: "a small copy that may show what was cut away",
  hidden: "hidden data",
  motion: "a short film taken with it",
  other: "other details",
};

export const fileTells = (kinds: readonly MetadataKind[], where: string, isFilm: boolean): Message => ({
  what: `The file of ${where} also holds ${inWords(METADATA_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => CALLED[kind]))}.`,
  why: "It goes wherever the file goes and shows on no screen. Some networks drop it when a picture is uploaded, others keep it, and a file sent in a message keeps it all.",
  next: isFilm
    ? "A film cannot be copied clean here: let a film editor export it anew without its data, and check that."
    : "Post the clean copy: it is made from the pixels alone.",
});
