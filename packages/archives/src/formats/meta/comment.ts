import { figureIn, type Json, objectIn, textIn } from "../../json/shape.ts";
import { labelled } from "./labels.ts";

/** A comment's own words and time, in the forms that Instagram has had; null where there are none. */
export function commentIn(record: Json): { readonly text: string; readonly at: number | null } | null {
  if (record.label_values !== undefined) {
    const { text, at } = labelled(record);
    return text === null ? null : { text, at };
  }
  const entries = Object.entries(objectIn(record.string_map_data)).map(
    ([key, value]) => [key, objectIn(value)] as const,
  );
  const time = entries.map(([, { timestamp }]) => figureIn(timestamp)).find((at) => at !== null && at > 0);
  const words = entries.filter(([key, { value }]) => textIn(value) !== null && !OF_OTHERS.test(key));
  // Keys are in the language of the account, and stand in one order in all of them: the comment, whose post, when.
  const text = textIn(words[0]?.[1].value);
  return text === null ? null : { text, at: time ?? null };
}

/** The key of the name of whoever made the post that is commented on. */
const OF_OTHERS =
  /owner|eigenaar|besitzer|inhaber|eigent[üu]mer|propri[eé]t|propietari|w[łl]a[śs]ciciel|[äa]gare|ejer|eier|omistaja|sahibi|úinéir/iu;
