import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythRemedies = defineMyth({
  name: "myth-remedies",
  means: "A remedy without evidence is said to treat or prevent disease.",
  claims: [
    `\\b(?:homeopath\\w*|nosodes?|reiki|crystals?|essential oils?|colloidal silver|oregano oil|oil of oregano|black seed oil|apple cider vinegar|acv|garlic|onions?|cinnamon|turmeric|ginger|honey|salt lamps?|ear candl\\w+|chelation|coffee enemas?|colonics?|raw (?:milk|garlic)|bone broth|celery juice|castor oil|magnets?|copper bracelets?|tapping|daith piercings?|sourdough|cupping|acupuncture|chiropractic|cranial osteopathy|mullein|elderberry|beetroot|water fast|fasting|sea moss|chlorella|charcoal|structured water|hydrogen water|borax|turpentine|mms|bleach drops|quail eggs|sound bath|red light|hyperbaric|ozone)\\b${gap(60)}\\b(?:cures?|cured|treats?|heals?|fix(?:es)?|prevents?|protects? against|ends?|reverses?|clears?|kills?|instead of|replaces?|works? (?:better|as well)|unblocks?|draws? out|detox\\w*|melts?|rids?|gets? rid)\\b`,
    `\\b(?:detox\\w*|cleanse\\w*|flush\\w*)\\b${gap(40)}\\b(?:toxins?|liver|heavy metals|kidneys|colon|lymph|parasites?|spike)\\b`,
    `\\b(?:diabetes|type (?:1|one|2|two)s?|coeliac\\w*|asthma|epilepsy|ms\\b|lupus|colitis|crohn's|arthritis|autism|adhd|dementia|peanut allergy|eczema|endometriosis|pcos|hypothyroid\\w*|thyroid)\\b${gap(50)}\\b(?:managed|cured|reversed|healed|fixed|gone) (?:with|by|in|through|using) (?:\\w+ ){0,3}(?:cinnamon|fasting|diet|herbs?|prayer|juice|oils?|detox|homeopathy|colonics?|tapping|crystals|keto|supplements?|sourdough|vinegar)`,
    `\\braw milk\\b${gap(40)}\\b(?:safer|healthier|builds?|protects?|cures?|better for)|\\bpasteuris\\w+${gap(20)}\\b(?:kills the (?:goodness|good)|destroys)`,
    `\\b(?:backed up poo|leaky gut|candida|mould|parasites?|heavy metals|emotion stuck|trapped emotions?|low vibration|misalign\\w+|subluxation)\\b${gap(40)}\\b(?:causes?|is (?:behind|why|what)|cause of|behind|in the gut)`,
    `\\b(?:cranberry|garlic|bitter leaf|soursop|moringa|black seed|herbal|fenugreek|rooibos|stem cell\\w*|past life|reiki|nosodes?|water fast)\\b${gap(60)}\\b(?:work just as well|works? just as well|clears? it|cure\\w*|removes?|reversed|put down the insulin|won't need)`,
    `\\b(?:autism|diabetes|hiv|cancer|epilepsy|asthma)\\b${gap(20)}\\b(?:are|is|all)? ?(?:curable|reversed|reversible|cured)\\b`,
    `\\bhealing crisis|\\blet the fever detox`,
  ],
});
