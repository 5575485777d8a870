import type { Reading, TextSpan } from "@chaperone/core";
import { sentenceSpan } from "./sentence.ts";

const PRICE =
  /[£€$₦₹] ?\d|\b(?:R|KSh|EC\$|RM) ?\d|\b\d+ ?(?:quid|euros?|pounds)\b|\bhalf price\b|\b\d+ ?% off\b|\b\d for \d\b/i;
/** Booking, stock, favour, praise and promise: what turns a word about a medicine into selling it. */
const OFFER =
  /\b(?:book\w*|offers?|offering|in stock|back in|now in|pens? (?:are )?(?:in|back|down)|order|link|code|discount|sale|deal|party|free|bring|slots?|spaces|packages?|first come|first \d+|dm|message me|whatsapp|text me|walk[- ]in|ring (?:now|us|me)|per (?:area|zone)|a zone|areas?|zones?|obsessed|life[- ]chang\w*|changed my life|holy grail|power couple|game[- ]chang\w*|fountain|best|cheapest|only the|swear by|no consult|discreet|delivered|posted|to your door|back room|ask for|ask about|in the (?:drawer|fridge|shop)|available|get (?:yours|on|one|you|frozen)|have you started|treat yourself|glow\w*|glass skin|stone down|down \w+ stone|lost \w+ stone|lose \w+|settled|smoother|fresher|frozen|try it|just do it|I'd recommend|isn't close|I do|we do|we offer|on us|combo|top ups?|gift|voucher|sort (?:yours|you)|my (?:store|shop|protocol|hair stack|own clinic|clinic)|(?:first|second) (?:box|pen)|pens|zero (?:pain|risk)|always perfect|love it|it's unreal|all my pals|tell your mates|coming\?|here\.|bruise)\b|>>|💉/iu;
/** Facts, warnings, supply and law: to speak of a medicine is not to promote it. */
const TEACHING =
  /\b(?:mhra|hpra|shortages?|recall|yellow card|guidelines?|nice\b|trial|study|pancreatitis|counterfeit|fake|illegal|against the law|can't (?:advertise|quote|post|talk)|cannot (?:advertise|quote)|prescription[- ]only|prescription medicine|not allowed|adverts?|advertis\w+|don't buy|never buy|before you (?:stop|book)|unlicensed|speak to your|talk to your|ask your|anaesthetist|out of stock|hard to get|licen[cs]ed for|refus\w+|turned (?:down|away)|does not|doesn't|if your|only need it|live virus)\b/i;

/** Whether the passage's sentence, or one beside it, sells or praises. */
export function isOffered(reading: Reading, span: TextSpan): boolean {
  const own = sentenceSpan(reading, span);
  if (TEACHING.test(reading.textAt(own))) return false;
  const before = sentenceSpan(reading, { start: Math.max(0, own.start - 1), end: own.start });
  const next = sentenceSpan(reading, { start: own.end, end: own.end });
  const around = reading.text.slice(before.start, next.end);
  return PRICE.test(around) || OFFER.test(around);
}
