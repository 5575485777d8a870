import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

/** What it does, by the cue that carried it. */
const SEEN: Readonly<Record<string, string>> = {
  "labels-patients": "calls patients by a name that they would not want to hear",
  "mocks-patients": "laughs at patients",
  "blames-patients": "blames people for being ill",
  "generalises-about-group": "says of a whole group what is true of few",
  prejudice: "speaks with contempt of people for who they are",
  "jokes-about-death": "jokes about somebody's death",
  "likens-patients": "likens patients to animals or a show",
};

export const demeaningMessage = ({ passage, carriers: [first = ""] }: Grounds): Message => ({
  what: `${quote(passage)} ${SEEN[first] ?? "reads as mocking or writing off patients or a group of people"}.`,
  why: "The people it is about will read it, and so will those who have to decide whether to trust you with something embarrassing.",
  next: "Turn it on the system, the day or yourself, or leave it among friends who were there. If the patients are not the joke, say what is.",
});
