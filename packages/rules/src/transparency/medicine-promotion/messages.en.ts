import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const medicinePromotionMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} stands beside a price, an offer, a booking or praise.`,
  why: "Prescription-only medicines may not be advertised to the public, by brand, substance or nickname, on any account.",
  next: "Promote the consultation instead: “we see people for lines and wrinkles”, “book a weight clinic appointment”. Leave out the medicine, its price and its nickname. Education and safety news are fine.",
});
