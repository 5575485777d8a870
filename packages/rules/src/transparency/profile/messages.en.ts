import type { Message } from "@chaperone/core";
import { inWords } from "../../evidence.ts";

export type ProfilePart = "name" | "role" | "views";

const WORDS: Readonly<Record<ProfilePart, string>> = {
  name: "your real name",
  role: "what you are by profession",
  views: "that the views are your own",
};

export const profileMessage = (missing: readonly ProfilePart[]): Message => ({
  what: `This profile does not say ${inWords(missing.map((part) => WORDS[part]))}.`,
  why: "Readers trust health words on an account by who stands behind it, and can check it only if they know; it also keeps your employer's voice apart from yours.",
  next: "If you write about health there, give your name, your role and “views my own”. “No medical advice here, no messages from patients please” saves you awkward refusals. If you would rather stay unnamed, keep clinical advice off the account.",
});
