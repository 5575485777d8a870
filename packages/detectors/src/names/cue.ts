import type { PersonRole } from "@chaperone/core";
import { joined } from "../joined.ts";

/** Words near a name that say who it is. `left` ends at the name, `right` begins after it. */
export interface RoleCue {
  readonly role: Exclude<PersonRole, "unknown">;
  readonly weight: number;
  readonly left?: RegExp;
  readonly right?: RegExp;
  /** Said to the person answered as well: thanks in a reply go to a stranger. */
  readonly notInReplies?: true;
}

/** Relations, as part of a pattern. */
export const KIN = joined(String.raw`
  mum|mam|mom|mother|mummy|mammy|mommy|ma|dad|father|daddy|da|wife|husband|hubby|partner|
  fianc[eé]e?|son|daughter|brother|sister|sons|daughters|brothers|sisters|granny|gran|nan|nana|
  grandma|grandmother|grandad|grandfather|grandson|granddaughter|grand-?daughters?|grand-?sons?|
  grandchildren|uncle|aunt|auntie|aunty|niece|nephew|cousin|widow|widower|carer|girlfriend|
  boyfriend|fiance|next of kin|nok|parents?|family|twin|sibling|siblings|stepson|stepdaughter|
  stepdad|stepmum|da|mamo|nain|taid|children|kids|parents|in-law
`);
