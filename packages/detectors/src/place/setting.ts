import type { TextSpan } from "@chaperone/core";

/** What stands around a word that may be a place. */
export interface Setting {
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly afterPreposition: boolean;
  /** "to", "of", "for": people follow them as often as places. */
  readonly afterDirection: boolean;
  readonly afterTitle: boolean;
  readonly partOfHandle: boolean;
  /** Beside another capitalised word: "Sarah Bolton", "Preston Smith". */
  readonly amongNames: boolean;
  /** Between commas, stops or line ends. */
  readonly standsAlone: boolean;
  readonly beforeInstitution: boolean;
}

const PREPOSITION =
  /(?:^|[^A-Za-zÀ-ɏ])(?:in|at|from|near|outside|around|across|via|towards|beyond|past|throughout|leaving|reached|visiting|in to|out of|just off|up to|down to|over to|back to|sent to|went to|gone to|moved to|flown to|transferred to|going to|drive to|travelled to|based in|north of|south of|east of|west of|beside) (?:the )?$/i;
const DIRECTION = /(?:^|[^A-Za-zÀ-ɏ])(?:to|of|for|off|through|into|between|and|by|on|with) (?:the )?$/i;
const TITLE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:dr|mr|mrs|ms|miss|mx|prof|professor|sister|nurse|matron|lord|lady|sir|dame|judge|sgt|sergeant|fr|father|sr|rev|cllr|councillor|president|senator|minister|coroner|justice|st|saint)\.? (?:[A-ZÀ-ÞĀ-Ɏ]\.? )?$/i;
const BEFORE_A_NAME = /(?:^|[^A-Za-zÀ-ɏ0-9'-])([A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{1,24}) $/;
const NOT_A_FIRST_NAME =
  /^(?:North|South|East|West|Greater|Upper|Lower|Great|Little|New|Old|Royal|Saw|The|This|Our|My|Today|Hello|Hi|Dear|Sunny|Central|Inner|Retired|Ex|Home|Back|Lady|Man|Girl|Boy|University|Hospital|Bus|Hey|Proud)$/;
const NAME_AFTER = /^ [A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+/;
const INSTITUTION =
  /^(?:'s)? (?:Hospital|General|Royal|Infirmary|Road|Rd|Street|ED|A&E|ICU|ITU|AMU|ward|hospital|maternity|prison|races|town|city|district|area|village|island|man|woman|lady|lad|girl|boy|couple|family|farmer|mum|mam|mammy|dad|branch|train|ferry|boat|bridge|airport|University|Uni|United|City|Town|Rovers|GAA|RFC|FC|parkrun|Parkrun|marathon|Marathon|festival|unit|team|gang|crew|lot|folk|people)(?![A-Za-zÀ-ɏ])/;

/** Looks both ways from a span. */
export function placeAbout(text: string, { start, end }: TextSpan): Setting {
  const before = text.slice(Math.max(0, start - 28), start);
  const after = text.slice(end, end + 28);
  const itself = text.slice(start, end);
  const named = BEFORE_A_NAME.exec(before)?.[1];
  const beforeInstitution = INSTITUTION.test(after);
  return {
    capital: /^(?:the )?[A-ZÀ-ÞĀ-Ɏ]/.test(itself),
    allCapitals: itself === itself.toUpperCase(),
    afterPreposition: PREPOSITION.test(before),
    afterDirection: DIRECTION.test(before),
    afterTitle: TITLE.test(before),
    partOfHandle: /[@/.][A-Za-zÀ-ɏ0-9_]*$/.test(before) || /^@/.test(after),
    amongNames:
      (named !== undefined && !NOT_A_FIRST_NAME.test(named)) ||
      (NAME_AFTER.test(after) && !beforeInstitution),
    standsAlone: /(?:^|[\n,.;:(#!?/"-] ?|- )$/.test(before) && /^(?:$|[\n,.;:)!?/'"-]| -| \()/.test(after),
    beforeInstitution,
  };
}
