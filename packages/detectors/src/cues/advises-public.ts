import { defineCue } from "./define-cue.ts";
import { MEDICINE, patterns } from "./parts.ts";
import { speaksToOne } from "./setting.ts";

export const advisesPublic = defineCue({
  name: "advises-public",
  means: "Clinical advice is given to everyone: what to take, skip or do.",
  when: (reading) => !speaksToOne(reading),
  patterns: patterns(
    `(?:^|[.!?:;,\\n•*\\-] ?|\\b(?:just|then|and|please|can|should|to|you|ladies|girls|lads|folks) )(?:stop|start|take|double(?: up)?|halve|skip|up|drop|cut|swap|switch|come off|stay off|bin|ditch|try|use|pop|add|rub|pinch|put|send|pause|avoid|restart|file|lean|don't stop|do not stop|keep|wash|apply|chew|drink)\\b(?: \\w+){0,5} (?:${MEDICINE}|cool tap|cling film|the soft bit|forward|epley|spf|water|blood|feet|ears|nose)`,
    `\\b\\d+(?:[.,]\\d+)? ?(?:mg|mcg|ml|iu|units?|puffs?|mins?|minutes)\\b`,
    `\\b(?:once|twice|three times|four times|\\d ?x|every \\d+) (?:a day|daily|a week|hours?|hrs?|weeks?)\\b`,
    `\\b(?:empty stomach|with food|before bed|at night|in the morning|for a (?:week|fortnight|month)|for (?:\\d+|three|six|two|twelve) (?:days|weeks|wks|months))\\b`,
    `\\b(?:tip|hack|masterclass|routine|sick day rules|how to|plan i give|reset)\\b ?:`,
  ),
});
