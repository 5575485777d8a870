import { defineCue } from "./define-cue.ts";

export const accusesOfCrime = defineCue({
  name: "accuses-of-crime",
  means: "Someone is said, as a fact, to steal, bribe, forge, lie or hide.",
  patterns: [
    /\b(?:takes?|took|taking|accept\w*) (?:\w+ )?(?:money|cash|bungs?|a (?:bung|cut)|payments?) (?:for|from|to)\b|\bbag of cash\b|\b(?:bought|paid for) (?:a|his|her|their|the) [^.!?\n]{0,30}\bwith (?:the|our|your)\b[^.!?\n]{0,20}\b(?:money|fund|funds|donations)\b/gi,
    /\b(?:hid|hides|hiding|buried|burying|conceal\w*) (?:\w+ ){0,3}(?:deaths?|errors?|counts?|infections?|complaints?|mistakes?|figures|evidence|logs?|reports?)\b|\b(?:backdat\w+|invoic\w+|charg\w+|bill\w+)\b[^.!?\n]{0,40}\b(?:fees|never|insurer|nobody|didn't|visits)\b/gi,
    /\b(?:waters? down|sells? (?:what's left|the rest|on the side|tablets|out the back)|selling (?:\w+ )?(?:tablets|pills|drugs|scripts)|cutting the (?:morphine|methadone)|reuses? (?:\w+[- ])*(?:blades?|needles?|syringes?))\b/gi,
    /\b(?:brib(?:es?|ed|ing|ery)|took (?:bribes|backhanders|cash)|takes bribes|backhanders?|embezzl\w+|launder(?:s|ed|ing)|pocket(?:s|ed|ing) (?:the|your|our|their|his|her|it|\w+ money|\w+'s)|skim(?:s|med|ming)|steals?|stole|thie(?:f|ves)|robb(?:ed|s|ing)|frauds?|fraudsters?|fraudulent|crooks?|crooked|is bent|on the take|in (?:his|her|their) pocket|pays? off|paid off|paying off)\b/gi,
    /\b(?:(?<!of )fakes (?:the|its|his|her|their|blood)|(?:he|she|they|who|has|have) faked|faking (?:the|results|data)|forg(?:es?|ed|ing)|falsif(?:y|ies|ied|ying) (?:the|its|his|her|their|\w+ (?:data|records|results))|fabricat\w+|invent(?:s|ed) (?:evidence|results|data|quotes)|made up (?:the|his|her|their)|makes? (?:her|his|their) (?:data|results|figures) up|shred(?:s|ded)|delet(?:es|ed|ing) (?:the )?(?:records|logs|breaches|emails)|alter(?:s|ed|ing) (?:the |his |her )?(?:notes|figures|records|audit)|cover(?:s|ed|ing)? (?:it|this|that|things|everything) up|(?:a|the|big) cover-up|buried it|hid (?:the|it)|cooked? the books|perjur\w+|liars?|lied|criminals?|hacked|claim(?:s|ing|ed) for (?:patients|deliveries|shifts|work|jobs))\b/gi,
    /\b(?:bill(?:s|ed|ing)) the (?:nhs|hse|trust|state) for\b|\b(?:shifts|deliveries|visits|patients) (?:that )?(?:nobody|never|who have been dead)\b|\bfake (?:certificates|qualifications|references|results|degree)\b|\b(?:certificates|qualifications|references) are fake\b/gi,
  ],
  unless: [
    /\b(?:steal(?:ing|s)? (?:my|the show|a|biscuits|hearts)|stole (?:my|the show|a)|stolen (?:my|from (?:my|our|the (?:surgery|car|ward)))|if|whether|alleged\w*|accused of|false(?:ly)? accus\w+|cancer|sleep|time|thief of|scam (?:calls|texts|alert)|lost or stolen|bent (?:over|down|double|knee)|imposter)\b/i,
  ],
  asserted: true,
});
