import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const giftFromPatient = defineCue({
  name: "gift-from-patient",
  means: "A patient's money, gift or hospitality is accepted and shown.",
  patterns: [
    /\b(?:in (?:her|his|their) will|lent (?:me|us)|slips? me|wouldn't (?:take|hear of) [^.!?\n]{0,20}(?:pay\w*|penny|cent)|corporate box|on (?:his|her|their) (?:yacht|boat)|(?:his|her|their) (?:villa|yacht|holiday home|apartment)|hampers?|real gold|an? envelope|£\d+ (?:from|every)|perks? of the job)\b/gi,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:my (?:\\w+ )?(?:lady|man|widow|guy)|old boys?|i(?:'ve| have)? (?:been )?(?:opened|mended|treated|looking after)|stents?)\\b`,
    ),
  ],
  unless: [
    /\b(?:declar\w+|return\w*|raffle|kitty|refus\w+|couldn't accept|can't accept|policy|declin\w+|register|gave it back|food ?bank)\b/i,
  ],
});
