import { defineCue } from "./define-cue.ts";

export const discountCode = defineCue({
  name: "discount-code",
  means: "A code, name or link to buy with.",
  confidence: 0.85,
  patterns: [
    /\b(?:use|using|with|quote|code|my code|enter|type)(?: my)?(?: code)? ["']?(?:[A-ZÀ-ÞĀ-Ɏ]{3,}\d{0,3}|[A-ZÀ-ÞĀ-Ɏ]{2,}-?[A-ZÀ-ÞĀ-Ɏ]+)["']?(?= |[.,!]|$)/g,
    /\b(?!COVID)[A-ZÀ-ÞĀ-Ɏ]{4,}(?:5|10|15|20|25|30|40|50)\b/g,
    /\b(?:discount|promo|voucher|referral|my) code\b|\bcode in (?:my|bio|stories|the)\b|\bat (?:the )?checkout\b|\bcode [A-Za-zÀ-ɏ]{3,}/gi,
    /\b(?:link in (?:my )?(?:bio|stories|replies|profile|comments|caption)|my (?:shop|link|page|storefront|affiliate)(?: link)?|shop (?:tab|icon|link)|tap the (?:\w+ )?(?:shop|link)|links? (?:to|for) (?:the )?(?:shop|store)|sign up (?:through|via|thru)|links? up top)\b/gi,
  ],
  unless: [
    /\b(?:justgiving|donat\w*|fundrais\w+|charity|read|paper|guideline|article|study|survey|petition|leaflet|0 ?% off|postcode|dress code|code (?:blue|red|of|brown)|clinical code|snomed|register (?:your|to vote))\b/i,
  ],
});
