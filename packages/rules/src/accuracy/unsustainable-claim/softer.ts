/**
 * What a promise becomes when it says what evidence carries; nothing where it is to go. Tried from top to bottom, in
 * any case; each leaves the sentence's grammar as it was.
 */
export const PROMISES: readonly (readonly [promise: RegExp, instead: string])[] = [
  // Guarantees
  [/\b(?:is|are) (?:fully |100 ?% |completely |absolutely |totally )?guaranteed to\b/giu, "may"],
  [
    /\b(we|I) (?:can |will )?(?:guarantee|promise)(?: (?:you|it|that|this))*(?=[.!?,;]|\s*$)/giu,
    "$1 hope so",
  ],
  [
    /\b(we|I) (?:can |will )?(?:guarantee|promise)(?: you)?(?: that)? (it|you|your|they|he|she|we|I|this|these)\b/giu,
    "$1 hope $2",
  ],
  [/\b(we|I) (?:can |will )?guarantee (a|an|the|results?|success)\b/giu, "$1 hope for $2"],
  [
    /,? ?\b(?:or )?(?:your |full |100 ?% )?money[- ]back(?: guaranteed?)?\b|,? ?\bor (?:I|we)(?:['’]ll| will)? (?:refund|pay) you(?: back)?\b/giu,
    "",
  ],
  [/(?<!not |never |n['’]t |no |nothing is )\bguaranteed\b(?= or\b)/giu, "likely"],
  [/,? ?(?:\bresults? )?\b(?:100 ?% )?guaranteed\b(?: for (?:life|ever|good))?/giu, ""],
  [/,? ?\b(?:no exceptions?|without (?:fail|exception)|every single one(?! of)|no matter what)\b/giu, ""],
  // Cures
  [/\bcures\b(?=\s*(?:[.!?,;]|$))/giu, "can help"],
  [/\bcures\b/giu, "can help with"],
  [/\b(?:will|can|to) (?:cure|end)\b/giu, "can help with"],
  [/\b(?:is|are|was|were|gets?|be) (?:completely |fully )?cured\b/giu, "can get better"],
  [/\bcured\b/giu, "eased"],
  [/\breverses\b/giu, "can improve"],
  [/\breversed\b/giu, "improved"],
  [/\b(?:eradicates|wipes out|gets rid of|ends)\b/giu, "can ease"],
  [/\bstops\b/giu, "can slow"],
  [/\bfor good\b|\bpermanently\b|\bfor life\b|\bfor ?ever\b/giu, "for some time"],
  // No risk
  [
    /\b(?:100 ?%|completely|totally|perfectly|entirely|absolutely) (?:safe|harmless|risk[- ]free)\b/giu,
    "safe for most people",
  ],
  [/\b(?:100 ?%|completely|totally|absolutely) painless\b/giu, "bearable for most people"],
  [/\b100 ?% success rate\b/giu, "good success rate"],
  [/\b100 ?% (?:effective|success(?:ful)?)\b/giu, "often effective"],
  [/\b100 ?% (accurate|reliable)\b/giu, "fairly $1"],
  [
    /\b(?:no|zero|without(?: any)?) side[- ]effects(?: at all| whatsoever| of any kind)?\b/giu,
    "few side effects",
  ],
  [
    /\b(?:no|zero|without(?: any)?) (risk|downtime|scarring|bruising|pain|sensitivity|swelling|recovery time|tearing)(?: at all| whatsoever)?\b/giu,
    "little $1",
  ],
  [
    /\b(?:no|zero|without(?: any)?) (risks|complications|downsides|scars|bruises|failures|infections|false alarms|headaches|stitches)(?: at all| whatsoever)?\b/giu,
    "few $1",
  ],
  [
    /\b(?:no|not one|not a single|zero) (side[- ]effect|bruise|headache|scar|complication|failure|infection)(?: at all| of any kind)?\b/giu,
    "hardly a $1",
  ],
];

/** Words that promise only in a sentence that does: "never smoke" is sound advice. */
export const ABSOLUTES: readonly (readonly [promise: RegExp, instead: string])[] = [
  [
    /\b(works?|worked) (?:for|on) (?:everyone|everybody|anyone|all|every (?:single )?(?:child|one|person|patient|body))\b/giu,
    "$1 for some people",
  ],
  [/\b(helps?|fixe?s?) (?:everyone|everybody|all of you)\b/giu, "$1 some people"],
  [/(?:\b100 ?% )?\b(works?|worked) (?:every (?:single )?time|always|100 ?%)/giu, "often $1"],
  [/\b(?:cannot|can['’]?t|won['’]?t|will never) fail\b/giu, "may fail"],
  [/\balways\b/giu, "often"],
  [/\bnever\b(?= \p{L})/giu, "rarely"],
  [/\bevery (?:single )?time\b/giu, "often"],
  [
    /\b(?:everyone|everybody)\b(?! (?:who|that|is|has|gets|was|can|should|will|\p{Ll}+s\b))/giu,
    "some people",
  ],
  [
    /\b(?:100 ?%|(?:a )?hundred per ?cent) of (?:people|patients|women|men|ladies|clients|cases)\b/giu,
    "many people",
  ],
];
