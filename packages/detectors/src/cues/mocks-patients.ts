import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const mocksPatients = defineCue({
  name: "mocks-patients",
  means: "Patients, or what they live with, are laughed at.",
  patterns: [
    /\b(?:whole (?:theatre|office|team) in bits|i'm dead|the usual suspects|you should see the|types of patients|top (?:ten|five) (?:patients|excuses)|hypochondria\w*|drama llama)\b|[🤢🤮🙊]/giu,
    /\b(?:lo+l|lmf?ao+|haha\w*|rofl|hilarious|comedy gold|you couldn't make it up|couldn't keep a straight face|were dying|in stitches|crying laughing|wait for it|dinner party gold|legend|bless (?:them|her|him)|god give me strength|give me strength)\b|[😂🤣💀🙄🤪🐋🐳🐷]/giu,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:dementia|psych\\w*|overdos\\w+|obes\\w+|fat|ivf|ocd|mrs \\w+|mr \\w+|she|he|they|loonies|elderly|granny|grandad|homeless|drunk|addict\\w*|cadaver|morgue|smear|piles|haemorrhoids|rectum|enema|bariatric|referral|theatre|clinic|resus)\\b`,
    ),
  ],
  unless: [
    /\b(?:my (?:wife|husband|kid|kids|son|daughter|mum|mam|dad|nan|dog|cat|registrar|consultant|boss|colleague)|i (?:fell|forgot|spilled|dropped|walked|locked|cried)|me when|myself|i'm (?:an?|the|such|so|still)\b|teaching|mug|minister)\b/i,
  ],
});
