import type { Message } from "@chaperone/core";
import { quote } from "../../quote.ts";

export const consentHasLimits = (passage: string): Message => ({
  what: `${quote(passage)}: taken as the patient's written consent, so their details are not held against this post.`,
  why: "Consent covers this patient, this text and this place, and nothing else that relatives or bystanders may recognise in it; it can be withdrawn, and copies then stay out of your reach.",
  next: "Make sure that they saw these very words and know where they will stand, keep the consent on file, and take the post down when they ask.",
});

export const consentIsNone = (passage: string): Message => ({
  what: `${quote(passage)} is not consent for this post.`,
  why: "A nod in passing, a guess, or a relative's yes for somebody who could speak for themselves does not cover publication.",
  next: "Ask them, show them these very words, say where they will stand, and keep their answer in writing; until then tell it so that nobody is recognised.",
});
