import { defineDetector, overlaps, type Sighting } from "@chaperone/core";
import { bareIdentifiers, distantCodes, type SeenIdentifier } from "./identifiers/bare-identifiers.ts";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { labelledIdentifiers } from "./identifiers/labelled-identifiers.ts";

/** Codes that lead to one person or one person's file: passports, policies, devices, specimens, courts, keys. */
export const otherIdentifier = defineDetector({
  id: "other-identifier",
  reads: "passport, policy, device, court and other reference numbers",
  emits: ["other-identifier"],
  needs: ["record-number", "phone", "postcode", "vehicle-registration"],
  detect: ({ text }, seen) => {
    const others = [
      ...seen("record-number").filter(({ confidence }) => confidence >= 0.6),
      ...seen("phone").filter(({ confidence }) => confidence >= 0.8),
      ...seen("postcode"),
      ...seen("vehicle-registration"),
    ];
    const found = [...labelledIdentifiers(text), ...distantCodes(text), ...bareIdentifiers(text)];
    return keepStrongest(found)
      .filter((one) => !others.some(({ span }) => span && overlaps(span, one)))
      .map(toSighting);
  },
});

const toSighting = ({ start, end, what, confidence }: SeenIdentifier): Sighting => ({
  kind: "other-identifier",
  span: { start, end },
  confidence,
  details: { what },
});
