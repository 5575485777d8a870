import type { DetailType, Message } from "@chaperone/core";

const NOUNS: Partial<Record<DetailType, string>> = {
  NAME: "the name",
  HANDLE: "the account",
  PHONE: "the phone number",
  EMAIL: "the email address",
  URL: "a link that leads to the page",
  RECORD: "the record number",
  ADDRESS: "the address",
  POSTCODE: "the postcode",
  DOB: "the date of birth",
  VEHICLE: "the number plate",
};

export const identifies = (
  type: DetailType,
  about: "patient" | "relative" | "other",
  passage: string,
): Message => ({
  what: `“${passage}” reads as ${NOUNS[type] ?? "a number or detail"} of ${about === "relative" ? "someone close to a patient" : "someone you treated"}.`,
  why:
    type === "NAME"
      ? "A name is enough for others to recognise a patient, even when nothing else is said."
      : "A single detail like this leads straight to one person, even without a name.",
  next: "Take it out, or post only with the person’s explicit consent for this post, on record.",
});

export const seemsToIdentify = (): Message => ({
  what: "This passage reads as if it names a patient or gives something only one person has.",
  why: "A name, number or address is enough for others to recognise a patient.",
  next: "Look at it once more, and take out whatever belongs to one person alone.",
});
