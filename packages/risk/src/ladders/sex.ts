import { type Sex, shareOfSex } from "../people.ts";
import { sourceOf } from "../tables/load.ts";
import { type Ladder, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** A woman or a man. It stays as told: it halves the number, and every "she" would have to go. */
export const sexLadder = ({ words, spans }: Told, sex: Sex): Ladder => ({
  kind: "sex",
  spans,
  source: sourceOf("age-sex/wpp-2024"),
  guess: false,
  rungs: [
    { detail: words, say: words, cost: 0, share: ({ country }) => share(shareOfSex(country, sex), 0.01) },
  ],
  happening: false,
  visible: true,
  listed: true,
  key: `sex:${sex}`,
});
