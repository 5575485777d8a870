import { claimsAndOffers } from "./claims-and-offers.ts";
import { conductAndAuthor } from "./conduct-and-author.ts";
import type { CueCases } from "./cue-cases.ts";
import { evidenceAndHelp } from "./evidence-and-help.ts";
import { guards } from "./guards.ts";
import { people } from "./people.ts";

/** What each cue finds and what it leaves alone. */
export const cueCases: readonly CueCases[] = [
  ...guards,
  ...evidenceAndHelp,
  ...people,
  ...claimsAndOffers,
  ...conductAndAuthor,
];
