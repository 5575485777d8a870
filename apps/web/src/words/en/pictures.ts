import { BY_EYE } from "@chaperone/rules/by-eye";
import type { Readiness } from "../../pictures/ready.ts";
import { boxName, boxTitle, place } from "./pictures-boxes.ts";
import { metadata } from "./pictures-file.ts";
import { keptWords, notCleanWords, seen } from "./pictures-seen.ts";
import { copyStep, step, why } from "./pictures-steps.ts";

/** How far a picture is from being posted. */
const readiness: Readonly<Record<Readiness, string>> = {
  looking: "It is still being looked at.",
  "not-looked-at": "It could not be looked at.",
  film: "A film has no clean copy: cut it, or post single pictures from it.",
  "no-copy": "It has no clean copy yet.",
  copying: "Its clean copy is being made.",
  "copy-open-findings": "Its copy still shows something that was found.",
  ready: "Its clean copy is ready.",
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Pictures and films of a draft: their list, the table one lies on, the clean copy. */
export const pictures = {
  section: "Pictures and films",
  add: "Add a picture or film",
  addAnother: "Add another picture or film",
  letGo: "Let go to add it",
  onDevice: "All you add stays on this device.",
  title: (number: number, isFilm: boolean) => `Picture ${number}${isFilm ? ", a film" : ""}`,
  announced: (number: number, sentence: string) => `Picture ${number}: ${sentence}`,
  lookingAtIt: "I am looking at it.",
  look: "Look and cover",
  lookAtFilm: "Look at it",
  remove: "Remove",
  cancel: "Cancel",
  tryAgain: "Try again",
  putAway: "Close",
  /** In the verdict, of pictures that are not looked at yet or could not be. */
  reads: "your pictures",
  couldNotLook: "they could not be looked at",
  alt: {
    label: "Describe it for people who cannot see it",
    hint: "Say what matters in it, as you would on the telephone: “A child’s hand holding a blue inhaler.” Leave out who it is.",
  },
  step,
  copyStep,
  progress: "How far the looking has come",
  seen,
  why,
  metadata,
  boxes: {
    title: boxTitle,
    name: boxName,
    place,
    groups: { face: "Faces", text: "Text", code: "Codes", own: "Your covers" },
    none: "Nothing was found that could be covered.",
    coverAll: (count: number) => `Cover all ${count}`,
    uncoverAll: (count: number) => `Uncover all ${count}`,
    cover: "Cover:",
    lookYourself: "look at it yourself",
  },
  table: {
    done: "Done",
    show: "Show the picture",
    asItIs: "As it is",
    covered: "Covered",
    cleanCopy: "Clean copy",
    addCover: "Add a cover",
    size: "Size of the picture",
    smaller: "Smaller",
    larger: "Larger",
    percent: (part: number) => `${Math.round(part * 100)} %`,
    enlarged: "The picture, enlarged",
    pictureAsItIs: "The picture as it is",
    pictureAsSeen: "The picture as it will be seen",
    pictureOfCopy: "The clean copy",
    help: "Press a box to cover it or to leave it; drag it to move it, its corner to change its size. Dashed boxes are guesses.",
    helpMouse: "Draw over anything else with the mouse.",
    helpKeys: "Arrow keys move a box, with Shift they change its size; Delete takes a cover of yours away.",
    frames: (count: number) => `It holds ${count} pictures; you see the first. Covers lie on all of them.`,
    whatISee: "What I see",
    forYou: "For you to look at",
    cannotSee: "These I cannot see; you can:",
    byEye: BY_EYE.map(capitalised),
  },
  film: {
    stillOf: "A still of the film",
    stillAt: (clock: string) => `A still of the film, at ${clock}`,
    fullest: (clock: string) => `The still at ${clock}, in which most was found.`,
    first: "The first still of the film.",
    at: (clock: string) => `At ${clock}`,
    alike: "Stills that look alike were looked at once.",
    cannotSeeOrHear: "These I cannot see or hear; you can:",
    byEar: "What is said in it, and what else can be heard",
    noCopy:
      "Chaperone can’t write a clean copy of a film. Cut it, or take single pictures from it and add those.",
  },
  copy: {
    heading: "Clean copy",
    make: "Make the clean copy",
    stop: "Stop",
    begun: "The clean copy is being made.",
    made: "The clean copy is made.",
    isClean: "The copy is clean: every cover is opaque, and its file holds nothing but the picture.",
    isNotClean: "I cannot call this copy clean.",
    notClean: notCleanWords,
    kept: keptWords,
    download: "Download clean copy",
    downloadAllTheSame: "Download it all the same",
    downloaded: "Downloaded. Post that file, and not the picture you added.",
    notes: {
      none: "No clean copy yet.",
      failed: "The clean copy could not be made.",
      notClean: "Its copy is not clean.",
      made: "Clean copy made.",
      downloaded: "Clean copy downloaded.",
    },
    /** A new name: the old one may say who is in the picture, and files are passed on with their names. */
    fileName: (number: number) => `clean-picture-${number}`,
  },
  readiness,
};
