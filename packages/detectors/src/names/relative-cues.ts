import { inAnyCase } from "../joined.ts";
import { KIN, type RoleCue } from "./cue.ts";

/** The family of someone treated. */
export const RELATIVE_CUES: readonly RoleCue[] = [
  {
    role: "relative",
    weight: 6,
    left: inAnyCase(String.raw`
      \b(?:his|her|their|your|'s|s'|the|patient's|pt's|a|whose|dad's|mum's|baby's|of) (?:(?:late|
      eldest|youngest|oldest|older|younger|little|big|twin|new|lovely|poor|other|only|baby|proud|
      brave|own|ex-?|good|long-suffering|[A-Za-zÀ-ɏ]+) ){0,2}(?:${KIN})\s?[,:(]? ?(?:is |was |called |
      named )?$
    `),
  },
  {
    role: "relative",
    weight: 5,
    left: inAnyCase(String.raw`
      (?:^|[.!,;:&(/–-] ?|\b(?:and|with|to|ring|rang|call|from|is|by) )(?:proud |new |poor |lovely |
      step)?(?:${KIN})\s?[,:(]? ?(?:is |was )?$
    `),
  },
  {
    role: "relative",
    weight: 2.5,
    right: inAnyCase(String.raw`^,? ?(?:\(?(?:his|her|the|their|your) )(?:[A-Za-zÀ-ɏ]+ )?(?:${KIN})\b`),
  },
  {
    role: "relative",
    weight: 2,
    right: inAnyCase(String.raw`
      ^, (?:mum|mam|mother|dad|father|wife|husband|son|daughter|brother|sister|granny|widow|
      carer) (?:to|of)\b
    `),
  },
  {
    role: "relative",
    weight: 1.8,
    left: inAnyCase(String.raw`
      \b(?:my )?(?:sympathies|condolences|sorry for your (?:trouble|loss)|deepest sympathy|
      thoughts are with)(?: (?:to|with))? ?,? ?$
    `),
  },
  {
    role: "relative",
    weight: 1.5,
    right: inAnyCase(String.raw`
      ^,? (?:your|our) (?:[A-Za-zÀ-ɏ]+ )?(?:mum|mam|mother|dad|father|wife|husband|son|daughter|brother|
      sister|granny|nan|baby|little one|boy|girl|child)(?:'s)?\b
    `),
  },
];
