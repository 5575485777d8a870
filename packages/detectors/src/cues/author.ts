import type { Reading } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";

const TITLE =
  /^(?:dr|doc|doctor|nurse|sister|sr|midwife|mr|mrs|ms|miss|mx|prof|professor|pharmacist|matron|the|your|prof\.|dr\.)$/i;
/** Words that make a shown name a brand or a mask rather than a person's name. */
const MASK =
  /\b(?:doc|docs|doctor|medic|nurse|midwife|gp|pharm\w*|physio|dentist|surgeon|injector|skin|tooth|hormones?|mind|derm|baby|gut|gutsy|menopause|anon\w*|anonymous|the|naughty|nanny|nutri|mum|mums|mama|advice|tips?|tired|whisperer|girl|girlie|guy|lad)\b/i;
const ORGANISATION =
  /\b(?:surgery|practice|clinics?|pharmacy|chemists?|hospitals?|centre|center|dental|medical|health|healthcare|aesthetics|lounge|bar|smiles?|trust|society|group|care|rooms?|partners|unit|maternity|weight|wellness|labs?|college|foundation|team|school|spa|studio|physio|physiotherapy|veins|hair|drips?|vaccine|travel|partnership|hospice|association|service|opticians|&)\b|&/i;
/** A person's name after a title, with letters behind it, or signed. */
const NAME_IN_PROFILE =
  /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sister|Nurse)\.? (?:[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]*\.? )+[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+|[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+ [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+,? (?:MBBS|MBChB|MB ?BCh|BMBS|MPharm|RGN|RN\b|RM\b|MRCGP|FRCS|MRCP|FRCGP|BDS)/;
const SIGNED =
  /(?:^|\n|[-—–] ?|I'm |I am |signed,? |my name is )(?:Dr|Mr|Mrs|Ms|Miss|Prof|Nurse|Sister)?\.? ?[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+ [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+(?:,? (?:GP|MRCGP|RGN|[A-Za-zÀ-ɏ ]{2,40}))?\W*$/;

/**
 * Whether a reader does not learn the real name of the person who writes. A surgery's or firm's account is not asked
 * for one; and where no profile was given at all, nothing is known of it.
 */
export function isUnnamed(reading: Reading): boolean {
  const { name = "", handle = "", bio = "" } = reading.draft.author;
  if (name + handle + bio === "") return false;
  if (isOrganisation(reading) || hasRealName(name)) return false;
  return !NAME_IN_PROFILE.test(bio) && !NAME_IN_PROFILE.test(name) && !SIGNED.test(reading.text);
}

/** "Dr Cian", "Nurse Dee", "The Skin Doc", "Spine Daddy", "Bump with Bex" are none; "Dr A. Byrne" and "Cian Byrne" are. */
function hasRealName(shown: string): boolean {
  // "Feelgood_ie" is a handle, whatever stands before it.
  if (/[_\d]/.test(shown)) return false;
  const words = shown
    .split(/[^A-Za-zÀ-ɏ'’.-]+/)
    .filter((word) => /[A-Za-zÀ-ɏ]/.test(word) && !TITLE.test(word));
  if (words.length < 2 || words.some((word) => MASK.test(word) || JOINING.test(word))) return false;
  const [first, last] = [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()];
  const firstNames = lexicon("first-names");
  if (firstNames.has(first)) return true;
  // "Gutsy Gwen": a nickname before a first name, where a name would run the other way round.
  if (firstNames.has(last)) return lexicon("surnames").has(last) && !isWord(first);
  // Names from anywhere are on no list; words and jobs are. A surname may be a word by itself: "Moyra Guild".
  return !lexicon("occupations").has(last) && !(isWord(first) && isWord(last));
}

/** What joins words and not names; "of", "de" and "al" may stand in a name. */
const JOINING = /^(?:with|your|my|and|for|in|on|next|very|not|who|from|behind|none|some|just)$/i;

const isWord = (word: string): boolean =>
  lexicon("ordinary-words").has(word) || lexicon("occupations").has(word) || lexicon("body-parts").has(word);

export const isOrganisation = ({ draft }: Reading): boolean => {
  const { name = "" } = draft.author;
  return ORGANISATION.test(name) && !/\b(?:dr|mr|mrs|doc|nurse|prof|advice)\b/i.test(name);
};
