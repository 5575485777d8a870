import { defineCue } from "./define-cue.ts";

export const drunkAtWork = defineCue({
  name: "drunk-at-work",
  means: "Drink or drugs before or at work.",
  patterns: [
    /\b(?:two lines|lines in the|addys|adderall|edible|tequila|zero memory|coming down|comedown|pupils|six cans|\d+ pints|after \d+ pints|with one eye closed|glass(?:es)? of (?:wine|whiske?y|prosecco)|vaping)\b/gi,
    /\b(?:hung ?over|hanging|still (?:drunk|pissed|steaming|going)|drunk|pissed|steaming|hammered|tipsy|drams?|pints?|whisk(?:e)?y|gin|vodka|prosecco|wine|malbec|cans|spliff|joint|weed|coke|ket|pills|mdma|line|high|stoned|wasted|last pint|slash of|bottle of)\b/gi,
  ],
  beside: [
    /\b(?:ward round|on[- ]call|shift|theatre|list|clinic|ward|bleep|bleeps|drug round|placement|surgery|ct(?:s)?\b|obs|first on the table|on nights|nights|handover|patients?|scrubs?|reporting|consult\w*|house call|visit|working|at work|rotas?|home visit|scrubbed|triage|the take|long day|arrest|scripts|surgery at|before nights|reflections|ct scans|drove home|the list|list at)\b/i,
  ],
  unless: [
    /\b(?:annual leave|day off|days off|after (?:my|the|a) (?:last )?(?:shift|nights|on call|clinic)|post[- ]nights|off duty|not (?:on|working)|never worked drunk|alcohol (?:free|units|service|awareness|liaison|brief)|awareness|teaching|patients? who drink|last night of|finished|no bleep|retire\w*|leaving do|minimum unit|coke zero|diet coke|line (?:manager|management|up|in)\b|hotline|online|cannulat\w+|picc|central line|online|knee joint|joint (?:pain|clinic|replacement|injection|injections|list)|hip|high (?:street|bp|blood|risk|temperature)|waiting list|pain|stoned fruit|drunk (?:patient|man|lady|people|driver)s?|drunks)\b/i,
  ],
});
