import { defineCue } from "./define-cue.ts";

export const praisesProduct = defineCue({
  name: "praises-product",
  means: "A product, firm or service is praised as the best or only one.",
  patterns: [
    /\b(?:wouldn't be without|couldn't be without|best (?:thing|money) (?:I|you|we|I've|you'll|you can)|first choice|ask for it by name|(?:just |go and )?get (?:it|them|yours)(?: from| on| at|[.!])|worth (?:the money|every penny|having|a call)|need (?:these|this|it) in your life|made (?:such )?a (?:huge |big |real )?difference|the making of|can't fault|best on the market|stopped (?:recommending|prescribing) anything else|only thing on my|keep going back to|gets? me through|one thing I've seen|does what it says|I gave one to|opened my eyes|worth having|won't find better)\b/gi,
    /\b(?:obsessed|life[- ]chang\w+|game[- ]chang\w+|changed my life|swear by|can't live without|hands down|holy grail|must[- ]have|streets ahead|second to none|nothing (?:else )?(?:comes close|touches|compares|beats)|no (?:\w+ ){1,3}(?:comes close|touches it)|won't be going back|never going back|can't imagine going back|five stars|10\/10|best in the (?:uk|business|country|world|market))\b/gi,
    /\b(?:the )?only (?:one|thing|\w+|\w+ \w+)(?: that)? (?:I|I'd|we|we'd|I'll|I'll)(?: would)?(?: ever)? (?:trust|use|recommend|let|allow|take|tell|buy|go to|like|rate)\b|\bI only (?:recommend|use|trust)\b|\bI(?:'d| would) (?:only )?recommend\b|\bI(?:'ve| have) been recommending\b|\bI tell (?:every|all)\b/gi,
    /\b(?:best|finest|favourite|fave) (?:\w+ )?(?:clinic|app|tool|product|brand|serum|supplement|scanner|device|kit|plan|pump|sachet|gel|powder|software|system|scan|test|company)\b|\bwhat got us through\b|\b(?:that's it|nothing else)[.!]/gi,
    /\b(?:really |so |very |properly )?impressed (?:by|with)\b|\bevery (?:practice|clinic|gp|mum|hospital|surgery|one of you) (?:should|needs?)\b/gi,
  ],
  unless: [
    /\b(?:nurse|team|colleague|book club|restaurant|pub|film|podcast about|album|tea|biscuits?|cake|dog|cat|trainer|teacher|registrar|hospital food|mess|song)\b/i,
  ],
  asserted: true,
});
