import type { Message } from "@chaperone/core";
import { quote } from "../../quote.ts";

const WHY =
  "Readers should know that it is advertising before they read on, and the advertising rules count free goods, discounts and your own business as well as money.";

export const hiddenLabel = (passage: string, offered: string): Message => ({
  what: `${quote(passage)} is not a label that tells readers plainly that this is advertising.`,
  why: WHY,
  next: `If you gain anything from this, begin with “${offered}”. Softer tags may stand beside it and do not replace it.`,
});

export const lateLabel = (passage: string): Message => ({
  what: `${quote(passage)} says that this is advertising, but not at the start.`,
  why: WHY,
  next: "Put the label first, where it is seen before anything is opened or read.",
});
