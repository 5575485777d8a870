import { inAnyCase, joined } from "../joined.ts";
import type { RoleCue } from "./cue.ts";

/** People known from the news, by their office or by what the news says of them. */
export const PUBLIC_CUES: readonly RoleCue[] = [
  {
    role: "public-figure",
    weight: 3,
    left: inAnyCase(String.raw`
      \b(?:(?:prime |first |health |education |justice |prisons |public health |home |
      foreign )?minister|health secretary|(?:home|foreign|education) secretary|secretary of state|
      taoiseach|t[aá]naiste|president|chancellor|senator|governor|congress(?:man|woman)|mp|td|msp|
      ms|mep|mla|cllr|councillor|baroness|lord|king|queen|prince|princess|pope|saint|actor|actress|
      singer|footballer|rugby player|comedian|broadcaster|presenter|author|novelist|poet|composer|
      philosopher|historian|striker|goalkeeper|midfielder|olympian|rapper|film-?maker|journalist|
      columnist|tv's|celebrity|influencer|billionaire|founder of [A-Za-zÀ-ɏ]+)[,:]? $
    `),
  },
  {
    role: "public-figure",
    weight: 3,
    right: new RegExp(
      joined(String.raw`
      ^,? ?\(?(?:MP|TD|MSP|MS|MEP|MLA|MdB|the (?:[A-Za-zÀ-ɏ]+ )?(?:[Mm]inister|[Ss]ecretary of [Ss]tate|
      Chancellor|Taoiseach|T[áa]naiste|MP|TD)|the (?:actor|actress|singer|footballer|comedian|
      author|poet|president|politician|senator))\b
    `),
      "",
    ),
  },
  {
    role: "public-figure",
    weight: 1.5,
    right: inAnyCase(String.raw`
      ^,? (?:resigned|resigns|announced|announces|told (?:parliament|the d[aá]il|MPs|the BBC|RT[EÉ]|
      Radio)|was elected|elected|scored|scores|won the (?:election|3|2|league|cup|final|title|race|
      Nobel|Booker|match)|tweeted|(?:drank|discovered|invented|described|demonstrated|proved|
      published) )
    `),
  },
  { role: "public-figure", weight: 1.5, right: /^,? ?\((?:\d{4}|c\. ?\d{3,4}|b\. ?1\d{3}|d\. ?1\d{3})/ },
  {
    role: "public-figure",
    weight: 1,
    left: inAnyCase(String.raw`
      \b(?:book by|novel by|film by|song by|poem by|quote from|documentary on|biography of|
      memoir by|written by|read|reading|watching|listening to|fan of|vote for|voted for|voting for|
      works of) $
    `),
  },
];
