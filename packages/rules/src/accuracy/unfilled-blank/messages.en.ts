import type { Message } from "@chaperone/core";
import { quote } from "../../quote.ts";

export const unfilledBlank = (passage: string): Message => ({
  what: `${quote(passage)} is still to be filled in.`,
  why: "A rewrite left room for something that only you know, and readers would see the blank.",
  next: "Write it in, or take the bracket out.",
});
