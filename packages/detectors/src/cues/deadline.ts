import { defineCue } from "./define-cue.ts";
import { PRICE, test } from "./parts.ts";

export const deadline = defineCue({
  name: "deadline",
  means: "A date or hour by which to buy or book.",
  patterns: [
    /\b(?:tonight|today|this week|tomorrow)\b(?=[^.!?\n]{0,12}(?:[.!?\n]|$))|\bclosing the (?:list|book|doors)\b|\bmust start within\b|\bbefore (?:they|it)(?:'s| get)\b|\bmeasured in (?:minutes|hours|days)\b|\bwhile stocks? lasts?\b|\bonly \d+ (?:bottles|kits|boxes)\b/gi,
    /\b(?:before|by|until|till|til|ends?|closes?|closing|expires?|dies|offer ends|up at|price (?:goes|rise)) (?:the )?(?:book )?(?:at )?(?:midnight|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|the weekend|weekend|\d{1,2} ?[ap]m|\d{1,2}(?:st|nd|rd|th)|april|half term|end of (?:the )?(?:month|week)|summer)\b/gi,
    /\b(?:doors close|this week(?:end)? only|today only|tonight only|weekend only|prices? (?:goes?|go|going) up|last chance|flash sale|24 ?h(?:ou)?rs?(?: only| left)?|\d+ hours|closing the book|offer (?:ends|dies|closes)|tick ?tock|hurry|don't miss out|don't (?:wait|leave it|delay)|every (?:day|week|month|year) you wait|act now|book (?:now|today|tonight))\b/gi,
  ],
  beside: [
    test(
      `${PRICE}|\\b(?:book|offer|clinic|scan|kit|test|programme|pens?|package|course|class|webinar|appointments?|places|slots?|code|link|price|rate|checkout|order|buy|treatments?|sale|reset|deposit|drip|botox|jab|doors)\\b`,
    ),
  ],
  unless: [
    /\b(?:999|nhs|free flu|registration (?:closes|deadline)|application|abstract|consultation closes|voter|petition|applications|exam|job|raffle|vote|rota|marathon|parkrun)\b/i,
  ],
});
