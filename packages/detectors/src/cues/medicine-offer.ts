import { defineCue } from "./define-cue.ts";
import { isOffered } from "./offered.ts";
import { prescriptionMedicine } from "./prescription-medicine.ts";

export const medicineOffer = defineCue({
  name: "medicine-offer",
  means: "A prescription-only medicine stands together with a price, an offer, a booking, stock or praise.",
  confidence: 0.9,
  find: (reading) =>
    prescriptionMedicine.find(reading).filter((span) => span !== null && isOffered(reading, span)),
});
