import type { Message } from "@chaperone/core";
import { CUT_THE_FILM } from "../images/messages.en.ts";

export interface FacesSeen {
  readonly count: number;
  /** "the picture", "picture 2" */
  readonly where: string;
  readonly isSure: boolean;
  readonly ofPatient: boolean;
  readonly isFilm: boolean;
}

export const facesSeen = ({ count, where, isSure, ofPatient, isFilm }: FacesSeen): Message => ({
  what: isSure
    ? `${count === 1 ? "A face" : `${count} faces`} can be seen in ${where}.`
    : `Something in ${where} may be a face.`,
  why: ofPatient
    ? "It comes with a patient's story or a clinical picture, and a face tells everybody whose it is."
    : "A face is the surest way to know somebody; a patient's may not be shown without their consent, nor anybody else's as a matter of course.",
  next: isFilm
    ? CUT_THE_FILM
    : isSure
      ? "Cover every face whose owner has not agreed to be shown here. A patient's needs written consent for this picture and this place; a bar across the eyes does not hide it."
      : "Look at it, and cover it if it is one.",
});
