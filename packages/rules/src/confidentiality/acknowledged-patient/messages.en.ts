import type { DraftKind, Message } from "@chaperone/core";
import { quote } from "../../quote.ts";

export const acknowledges = (passage: string): Message => ({
  what: `${quote(passage)} tells readers that this person is, or was, a patient.`,
  why: "Whether somebody is a patient is confidential in itself, even when they said so first and even when you only deny it.",
  next: "Answer in a way that would be true of anyone, and offer a private way to talk.",
});

/** Answers that would be true of anyone. */
export const ANSWERS: Partial<Record<DraftKind, string>> = {
  "review-reply":
    "Thank you for taking the time to write. We cannot discuss anyone’s care here, or say whether someone has been seen by us, but we would like to hear more. Please contact the practice directly.",
  reply:
    "Thank you for your message. I cannot talk about anyone’s care here, but please contact the practice or your own doctor directly and someone will help.",
};
