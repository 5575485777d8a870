import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const likensPatients = defineCue({
  name: "likens-patients",
  means: "Patients are likened to animals, things, children or a show.",
  patterns: [
    /\b(?:bingo|brigade|petting zoo|zoo|circus|cr[eè]che|babysitting|nursery|forklift|crane|weighbridge|lorry scales|wheelie bin|bin bags?|whale song|walrus|elephants?|hippo|cattle|farmyard|goldfish|houseplants?|vegetable patch|garden centre|wacky races|guess who|oscars?|academy award|popcorn|ear ?plugs|loyalty card|the waterworks|full waterworks|duct tape|o'clock somewhere|god's waiting room|departure lounge|day release|freak show|pick a struggle|hard of thinking)\b|[🐘🐄🐋🐳🐷🐖🦛🐑🧟]/giu,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:dementia|psych\\w*|overdos\\w+|obese|bariatric|bmi|fat|ivf|ocd|pd|bpd|elderly|homeless|addicts?|self[- ]harm\\w*|incontinen\\w*|pain|refugees?|learning disability|fibro\\w*|hernias?|nof|anxiety|nerves|wheelchairs?|\\d+ ?stone|them|they|these|those|lads|old dears|full moon|birth plan)\\b`,
    ),
  ],
  unless: [
    /\b(?:charity|raffle|parkrun|visit\w*|school|children's ward|my (?:kid|kids|son|daughter|wife|husband|mum|dad)|staff (?:room|party)|practice bingo|bingo (?:night|hall|in the)|heart failure|teaching|drs?' mess|see you at|fire brigade|football)\b/i,
  ],
  asserted: true,
});
