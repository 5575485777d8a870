import type { PersonRole, Reading, TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";

/** Words of treatment in the sentence: whoever is greeted there was treated. */
const TREATED =
  /(?<![A-Za-zÀ-ɏ])(?:my|our|a|this|lovely|gorgeous|amazing|brave|fave|favourite) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:patients?|pts?|client|donor|bride)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:(?:days?|weeks?|wks?|months?|mths?|years?|yrs?) (?:post|after|since|out|on)|post[ -]?op|walked out of|our (?:ward|bay|unit|icu|hdu|nicu)|on our (?:ward|bay|unit|list)|in (?:resus|icu|hdu|theatre|recovery|rehab|labour ward|clinic with me)|going (?:into|in to|under)|session with|veneers|fillers?|rhino|lips|botox|bonding|braces|aligners|results?|transformation|before (?:and|&|➡️?|to) after|stitches|epidural|forceps|section|c-section|scan|x-?ray|chemo|discharged|delivered|gave birth|rang the bell|surgery (?:on|for)|treated|operated|under (?:my|our) (?:care|team)|recovering|crutches|fracture|femurs?|stroke|sepsis|cancer|transplant|kidney|hip|knee|rotator cuff|thumb|he is ill|she is ill|so brave|a brave one|looked after you|see you (?:at|in) (?:clinic|your)|pain free|in remission)(?![A-Za-zÀ-ɏ])/i;
const RELATIVE =
  /(?<![A-Za-zÀ-ɏ])(?:his|her|their|the|baby's|patient's|pt's) (?:[A-Za-zÀ-ɏ]+ ){0,1}(?:mum|mam|mom|mummy|mother|dad|daddy|father|wife|husband|partner|son|daughter|brother|sister|granny|gran|grandad|aunt|uncle|carer|family|parents)[,: ]*$|whoever's (?:dad|mum|mam|gran|grandad|brother|sister) is $/i;
const COLLEAGUE =
  /(?<![A-Za-zÀ-ɏ])(?:dr|drs|doctor|prof|professor|nurse|sister|matron|colleagues?|consultant|registrar|reg|sho|team|fellow|mentor|supervisor|co-?authors?|paper|talk|session (?:by|from)|lecture|keynote|podcast|chaired|chair|conference|panel|webinar|poster|thread|congrats|congratulations|well done|thanks|thank you|brilliant|great work|led by|written by|h\/t|via|rt|cc|with the (?:amazing|brilliant|fab) )(?![A-Za-zÀ-ɏ])[^.!?\n]{0,50}$/i;
const CLINICIAN_NAME =
  /^(?:dr|prof|doc|doctor|nurse|rn|md|midwife|medic|gp|surgeon|anaes|consultant|pharm)[._\d]?|(?:md|gp|rn|doc|nurse|medic|surgeon|midwife|pharm|physio)\d*$/i;

/** By what the words around it say. An organisation is in the public eye as a public figure is. */
export function roleOfHandle(name: string, span: TextSpan, reading: Reading): PersonRole {
  const lower = name.toLowerCase();
  if (lower === reading.draft.author.handle?.replace(/^@/, "").toLowerCase()) return "author";
  if (isOrganisation(lower)) return "public-figure";
  const sentence = reading.sentenceAt(span);
  const lead = reading.text.slice(Math.max(sentence.start, span.start - 80), span.start);
  if (RELATIVE.test(lead)) return "relative";
  if (CLINICIAN_NAME.test(lower)) return "colleague";
  const around = reading.text.slice(sentence.start, Math.min(reading.text.length, sentence.end + 120));
  if (TREATED.test(around)) return "patient";
  return COLLEAGUE.test(lead) ? "colleague" : "unknown";
}

const ORGANISATION =
  /^(?:nhs|hse|gmc|bma|rcgp|rcn|rcp|rcsi?|rcpsych|rcem|rcog|rcpch|nmc|nice|mhra|cqc|hiqa|who|cdc|gov|dhsc|ukhsa|phe|phs|bbc|rte|itv|sky|the(?:bmj|lancet|journal)|nejm|jama|bmj|lancet|uk|uni)|(?:nhs|nhsft|trust|hospitals?|uni|university|college|society|council|charity|foundation|news|journal|official|hq|org|gov|police|ambulance|conference|institute|medschool|library|magazine|podcast|uk|ireland|scotland|wales)\d{0,4}$/;

const isOrganisation = (name: string): boolean =>
  ORGANISATION.test(name) || name.split(/[._-]/).some((part) => lexicon("mailbox-roles").has(part));
