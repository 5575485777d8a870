import { defineDetector, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { platesIn, type SeenPlate } from "./identifiers/plates.ts";
import { before } from "./identifiers/surroundings.ts";
import { matchesIn } from "./prefilter/matches.ts";

interface SeenVehicle extends TextSpan {
  readonly country: SeenPlate["country"];
  readonly confidence: number;
  readonly described: boolean;
}

/** Number plates, with the make and colour before them, and a particular person's car told by its looks. */
export const vehicleRegistration = defineDetector({
  id: "vehicle-registration",
  reads: "number plates and cars",
  emits: ["vehicle-registration"],
  detect: (reading) => {
    const cars = describedCars(reading.words, reading.text);
    const plates = [...platesIn(reading.text), ...namedPlates(reading.text)].flatMap((plate) =>
      toVehicle(plate, reading.text, cars),
    );
    return keepStrongest([...plates, ...driven(reading.text, cars)]).map(toSighting);
  },
});

const COLOUR =
  "white|black|silver|gr[ea]y|blue|red|green|yellow|orange|brown|gold|beige|bronze|cream|maroon|navy|purple|pink|burgundy|champagne|teal|turquoise|dark|light|metallic|old|battered|vintage|new|wee|big|little";
const COLOURED = new RegExp(`(?<![A-Za-zÀ-ɏ])((?:(?:${COLOUR})[ -])+)$`, "i");

/** A make, model or kind of vehicle with a colour before it. */
function describedCars(
  words: Parameters<ReturnType<typeof lexicon>["matches"]>[0],
  text: string,
): TextSpan[] {
  return joinNeighbours(lexicon("vehicle-names").matches(words)).flatMap(({ start, end }) => {
    const colour = COLOURED.exec(before(text, start, 40))?.[1];
    return colour ? [{ start: start - colour.length, end }] : [];
  });
}

/** "Audi" and "A4", "Ford Transit van": one vehicle. */
function joinNeighbours(matches: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const { start, end } of matches) {
    const last = joined.at(-1);
    if (last && start - last.end === 1) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

const VEHICLE_WORD =
  /(?<![A-Za-zÀ-ɏ])(?:reg|regs|registration|number ?plate|numberplate|plates?|car|van|jeep|vehicle|driv(?:es?|er|ing)|drove|parked|parking|motor|owner|driver of|belongs to)(?![A-Za-zÀ-ɏ])[^!?\n]{0,45}$/i;

function toVehicle(plate: SeenPlate, text: string, cars: readonly TextSpan[]): SeenVehicle[] {
  const car = cars.find(
    ({ end }) =>
      end <= plate.start &&
      /^(?:,? |: ?| ?\(|,? (?:reg|plate|registration|number):? )$/.test(text.slice(end, plate.start)),
  );
  const near = car !== undefined || VEHICLE_WORD.test(before(text, plate.start, 60));
  // Short forms ("S417", "A1 ABC") are plates only right after a car or a word for its plate.
  const adjacent =
    car !== undefined ||
    /(?:reg|registration|plates?|number ?plate)(?: no| number)?[\s:.]*(?:is )?$/i.test(
      before(text, plate.start, 25),
    );
  const weak = plate.confidence === 0;
  const confidence = weak
    ? adjacent
      ? 0.8
      : near && isLong(text, plate)
        ? 0.7
        : 0
    : near
      ? plate.besideVehicle
      : plate.confidence;
  if (confidence === 0) return [];
  return [
    {
      start: car?.start ?? plate.start,
      end: plate.end,
      country: plate.country,
      confidence,
      described: false,
    },
  ];
}

const isLong = (text: string, { start, end }: TextSpan): boolean => {
  const written = text.slice(start, end).replace(/[ -]/g, "");
  return written.length >= 6 && /\d{2}|\d[A-Za-zÀ-ɏ]{3}/.test(written);
};

/** "plate 11882", "reg 417 KDX": plates of elsewhere. */
const NAMED =
  /(?<![A-Za-zÀ-ɏ])(?:number ?plate|licen[cs]e plate|plates?|reg(?:istration)?(?: plate| mark)?)(?: no\.?| number)?(?: is)?[ :]{1,2}(?<code>(?=[A-Z -]{0,6}\d)[A-Z\d]{1,5}(?:[ -][A-Z\d]{1,5}){0,2})(?![A-Za-zÀ-ɏ0-9])/dg;

function* namedPlates(text: string): Generator<SeenPlate> {
  for (const match of matchesIn(text, NAMED)) {
    const [start, end] = match.indices?.groups?.code ?? [0, 0];
    // Figures alone after "registration" are a doctor's or a pharmacy's.
    const plate = /plate/i.test(match[0]);
    if (!/\d/.test(text.slice(start, end)) || !(plate || /[A-Za-zÀ-ɏ]/.test(text.slice(start, end))))
      continue;
    yield { start, end, country: "other", confidence: 0.75, besideVehicle: 0.85 };
  }
}

/** A car alone identifies when it is said whose it is: "drives a black Insignia", "in his silver Corolla". */
const DRIVEN =
  /(?<![A-Za-zÀ-ɏ])(?:driv(?:es?|er of|ing)|drove|pulls? up in|pulled up in|left in|leaves in|went out in|gone in|parked|owner of|rides?|(?:in|by|to|into|out of|behind|beside) (?:his|her|their)|(?:his|her|their)|the (?:lad|man|woman|lady|fella|guy|family|couple|person) (?:in|with))(?: (?:a|an|the|his|her|their))? $/i;

function* driven(text: string, cars: readonly TextSpan[]): Generator<SeenVehicle> {
  for (const { start, end } of cars) {
    if (DRIVEN.test(before(text, start, 40)))
      yield { start, end, country: "other", confidence: 0.5, described: true };
  }
}

const toSighting = ({ start, end, country, confidence, described }: SeenVehicle): Sighting => ({
  kind: "vehicle-registration",
  span: { start, end },
  confidence,
  details: { country, ...(described ? { described: true as const } : {}) },
});
