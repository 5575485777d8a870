import type { Reading, TextSpan } from "@chaperone/core";
import { defineCue } from "./define-cue.ts";
import { insults } from "./insults.ts";
import { NAMED, ROLE, test } from "./parts.ts";
import { sentenceOf } from "./sentence.ts";

/** A role, a pronoun or a group the insult can be meant for. */
const TARGET = test(
  `\\b(?:${ROLE})\\b|\\b(?:he|she|he's|she's|they're|him|them|those|these|the lot of|that lot|all of them|bunch|whoever|everyone who|anyone (?:who|in|voting)|to the|lot are|every one of you)\\b`,
);
/** One capitalised name with a verb, a place or a comma behind it: "Steve on nights is …". */
const FIRST_NAME = /[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+(?:,| (?:is|was|are|in|on|at|from|remains|has)\b)/;
const OFFICE = test(`\\b(?:${ROLE})\\b`);
/** An insult that is a sentence by itself is thrown at whoever stands before it. */
const LONGEST_SHOUT = 24;

export const insultsSomeone = defineCue({
  name: "insults-someone",
  means: "An insult is thrown at a named person, a colleague, a group or a public person.",
  find: (reading) => insults(reading).filter((insult) => hasTarget(reading, insult)),
});

/** Things may be called anything: "the bathroom scales are liars and I want them struck off". */
const THING =
  /\b(?:the|my|our|this|that|these|those) (?:\w+ )?(?:printers?|computers?|scales|rota|bleeps?|car park|vending machine|coffee machine|kettle|photocopier|wifi|system|software|laptop|phone|alarm|chairs?|trolleys?|lifts?|weather|form|spreadsheet|sandwich\w*|gulls?|cat|dog|bike|car|knees?|back|liver|virus|bug|tumour|cancer|disease)\b/i;

/** What was done may be called a disgrace, whoever did it: "The minister's plan is a disgrace and he should resign". */
const ACT =
  /\b(?:plans?|polic(?:y|ies)|budget|bill|contract|offer|deal|decision|response|system|service|situation|state of affairs|pay|report|review|statement|cuts?|waits?|delays?|targets?|reforms?|strategy|rota|process)(?: \w+){0,3} (?:is|was|are|were|remains?|looks?) (?:\w+ ){0,3}$/i;

function hasTarget(reading: Reading, insult: TextSpan): boolean {
  const sentence = sentenceOf(reading, insult);
  if (ACT.test(reading.text.slice(Math.max(0, insult.start - 80), insult.start))) return false;
  if (THING.test(sentence) && !NAMED.test(sentence) && !OFFICE.test(sentence)) return false;
  const isShout = sentence.trim().length <= LONGEST_SHOUT && reading.text.trim() !== sentence.trim();
  return isShout || NAMED.test(sentence) || FIRST_NAME.test(sentence) || TARGET.test(sentence);
}
