import { NUMBER, NUMBER_WORD } from "../age/number.ts";

export interface FamilyPattern {
  readonly relation: string;
  readonly confidence: number;
  readonly pattern: RegExp;
}

const phrase = (relation: string, confidence: number, source: string, flags = "gi"): FamilyPattern => ({
  relation,
  confidence,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?=[A-Za-zÀ-ɏ0-9])(?:${source})(?![A-Za-zÀ-ɏ0-9])`, flags),
});

const FEW =
  "(?:[2-9]|1\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|several)";
const NTH =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|1st|2nd|3rd|[4-9]th|number (?:two|three|four|five|six|\\d))";

/** What several words say about a family, where no single one does. */
export const FAMILY_PATTERNS: readonly FamilyPattern[] = [
  phrase(
    "parent",
    0.85,
    `(?:mother|mum|mam|mom|mammy|father|dad|daddy|parents?|gran|granny|grandmother|grandad|grandfather|granda|great-gran\\w*|single mum|single dad)[ -]of[ -](?:${NUMBER}|twins|triplets|several)`,
  ),
  phrase(
    "child",
    0.7,
    `${FEW} (?:(?:small|wee|little|young|grown|teenage|adult|lovely|surviving|other) )?(?:children|kids|sons|daughters|boys|girls|lads|weans|wains|bairns|grandchildren|grandkids|siblings|brothers|sisters|nieces|nephews|cousins)(?: (?:under|aged|over) (?:${NUMBER}))?`,
  ),
  phrase(
    "child",
    0.7,
    `${FEW} under (?:five|six|seven|eight|ten|two|three|four|[2-9]|10)(?! (?:hours|minutes|weeks|days|months|beds))`,
  ),
  phrase(
    "child",
    0.7,
    `${NTH} (?:baby|child|pregnancy|son|daughter|grandchild|boy|girl|born|wean|bairn|labour|section|birth|wedding)`,
  ),
  phrase(
    "child",
    0.5,
    "(?:her|his|their|your) (?:first|second|third|fourth|fifth|sixth|two|three|four|five|youngest|eldest|oldest|middle (?:one|child)|only|own wee one)",
  ),
  phrase(
    "child",
    0.6,
    `(?:one|youngest|eldest|oldest|middle one|last) of (?:${NUMBER_WORD}|her|his) ?(?:children|kids|siblings|girls|boys|brothers|sisters)?`,
  ),
  phrase(
    "parent",
    0.5,
    `(?:mum|mam|mother|dad|father|woman|she|he)(?:'s)? (?:is )?(?:on (?:her|his) own )?with (?:${FEW})(?! (?:bags|sticks|minutes|hours|days|weeks|arms|legs))`,
  ),
  phrase(
    "pregnant",
    0.85,
    `(?:about |nearly |now |only )?${NUMBER} (?:weeks?|wks?|months?)(?: and \\w+ days?)? (?:pregnant|gone|gestation)`,
  ),
  phrase(
    "pregnant",
    0.75,
    `(?:she's|she is|who's|i'm|wife's|daughter's|she was) (?:about |only |now )?${NUMBER} (?:weeks?|wks)(?! (?:ago|late|post|into|off|without|sober|clean|old|in|of|away|later|waiting))`,
  ),
  phrase(
    "pregnant",
    0.7,
    "(?:expecting|due|having) (?:(?:number|no\\.?|baby) (?:two|three|four|five|six|\\d)|twins|triplets|a (?:wee )?(?:baby|boy|girl)|(?:her|their|his) (?:first|second|third|fourth|fifth))",
  ),
  phrase(
    "pregnant",
    0.7,
    `(?:baby|babies|twins|wife|wife's|she's|daughter's|girlfriend's|partner's|is|and|wean|one)(?: is| are)? due (?:in|on|any|next|this|at|for|around|soon|by|now)(?: [A-Za-zÀ-ɏ]+){0,2}`,
  ),
  phrase("pregnant", 0.5, "[Gg]\\d{1,2} ?[Pp]\\d{1,2}(?:\\+\\d)?", "g"),
  phrase("pregnant", 0.45, "P[0-9](?:\\+[0-9])?", "g"),
  phrase(
    "pregnant",
    0.6,
    `after (?:${NUMBER}|several|many|multiple|recurrent) (?:losses|miscarriages|rounds of ivf|cycles|stillbirths)`,
  ),
  phrase("pregnant", 0.6, "(?:her|their|your|his) (?:bump|pregnancy|labour|miscarriage|stillbirth|ivf)"),
  phrase(
    "married",
    0.8,
    `(?:married|together|wed|wedded) (?:for )?(?:(?:nearly|over|almost) )?(?:${NUMBER}) years|(?:${NUMBER}) years married`,
  ),
  phrase(
    "married",
    0.55,
    "(?:(?:just|newly|recently|never|twice|getting|got|been|both|long|happily) (?:married|engaged|divorced|separated|widowed)|(?:is|was|were|are) (?:married|engaged|divorced|separated|widowed)(?: to)?|engaged to)",
  ),
  phrase("married", 0.45, "(?<=[.,;] ?|^)(?:married|engaged|divorced|separated|single|bereaved)(?=[.,;])"),
  phrase(
    "divorced",
    0.6,
    "(?:his|her|your|their) (?:divorce|separation|marriage|wedding|honeymoon|engagement|hen do|stag do|funeral|custody)",
  ),
  phrase(
    "lives alone",
    0.7,
    "liv(?:es|ing) (?:[A-Za-zÀ-ɏ'-]{1,24} ){1,6}alone|married (?:man|woman|couple)|(?:older|younger|elder|first|second|other) (?:one|two) (?:died|is|was|has)",
  ),
  phrase(
    "lives alone",
    0.85,
    "liv(?:es|ing|ed) (?:all )?(?:alone|by (?:him|her)self|on (?:his|her) own|with (?:his|her|their|the|an?|no) (?:(?:elderly|older|late|only|two|three) )?[A-Za-zÀ-ɏ-]{1,24})",
  ),
  phrase(
    "lives alone",
    0.75,
    "(?:no|nobody|has no|never had|hasn't any|without any|neither) (?:(?:close|living|other|surviving) )?(?:family|children|kids|relatives|next of kin|visitors|siblings|wife|husband|partner)(?: (?:nearby|near|here|left|alive|nearer|of (?:his|her) own))?",
  ),
  phrase(
    "bereaved",
    0.7,
    "(?:lost|buried|losing|nursed|survived by) (?:(?:his|her|their|your) )(?:[A-Za-zÀ-ɏ-]{1,24} )?(?:wife|husband|son|daughter|mother|father|mum|dad|mam|brother|sister|child|baby|partner|parents)",
  ),
  phrase("generation", 0.5, "(?:second|third|fourth|fifth)[ -]generation"),
  phrase("parent", 0.6, "two (?:mums|mammies|mams|moms|mothers|dads|daddies|fathers)"),
];
