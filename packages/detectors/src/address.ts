import { defineDetector, type Reading, type Sighting } from "@chaperone/core";
import { beforePostcodes, describedHomes, houseNumbers, namedHouses } from "./identifiers/described-homes.ts";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { type SeenAddress, streets } from "./identifiers/street-addresses.ts";
import { isSomebodys, namesSomebody } from "./identifiers/surroundings.ts";

/** Street addresses, named houses, and homes told by the way there. */
export const address = defineDetector({
  id: "address",
  reads: "addresses",
  emits: ["address"],
  needs: ["postcode"],
  detect: (reading, seen) => {
    const codes = seen("postcode").flatMap(({ span }) => (span ? [span] : []));
    const named = [...streets(reading), ...namedHouses(reading.text), ...beforePostcodes(reading, codes)];
    const numbers = houseNumbers(reading.text, named.length > 0);
    const found = [...named, ...numbers, ...describedHomes(reading.text)];
    return keepStrongest(found).map((one) => toSighting(one, reading));
  },
});

const toSighting = ({ start, end, confidence, lived, door }: SeenAddress, reading: Reading): Sighting => ({
  kind: "address",
  span: { start, end },
  confidence,
  // A street without a number is a place in town, unless somebody is said to be there.
  details: { personal: lived || (door ? isSomebodys : namesSomebody)(reading, { start, end }) },
});
