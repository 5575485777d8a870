import { defineCue } from "./define-cue.ts";
import { MEDICINE, patterns } from "./parts.ts";
import { speaksToOne } from "./setting.ts";

export const directsTreatment = defineCue({
  name: "directs-treatment",
  means: "One person is told what to take, change or stop.",
  when: speaksToOne,
  patterns: patterns(
    `\\b(?:take|have|give|start|use|halve|double|stop|bin|skip|drop|up|chew|get) (?:it|them|that|one|two|half|three|a couple|\\d+|on two|another)\\b(?! (?:looked|checked|seen|easy|to|in writing))`,
    `\\b\\w{4,} \\d{1,4}(?:mg|mcg)? (?:at night|tonight|today|nocte|od|bd|tds|qds|in the morning|daily|once|twice|for \\d+|five times|three times|four times)\\b`,
    `\\b(?:one|two|half|three|\\d) (?:now|a day|at night|a night|in the morning|morning and night|every|each|before bed|packs)\\b`,
    `\\b(?:go|come) (?:straight |back )?(?:on|off|up|down) (?:to \\d|the|it|your|to the)\\b`,
    `\\b(?:rinse|pack|rub|swish|soak|foam roll|strap|ice|elevate|push it|put it) (?:it|them|with|the|your|back|in)\\b`,
    `\\b(?:stop|start|take|double(?: up)?|halve|skip|up|drop|increase|cut|swap|switch|come off|go (?:back )?(?:on|up|down)|stay off|bin|try|use|pop|have|get|give|ask for|whack in|stick|put|move up|alternate|dab|add|keep|push|pause)\\b(?: \\w+){0,4} ${MEDICINE}`,
    `\\b(?:i'd|i would|you (?:can|could|should|want|need)|get her to|get him to|tell (?:her|him|them) to)(?: \\w+){0,3} (?:start|stop|take|put|go|come|double|halve|skip|use|try|add|have|get|drop|switch|rub|strap|give)\\b`,
    `\\b\\d+(?:[.,]\\d+)? ?(?:mg|mcg|g|ml|iu|units?|puffs?|tablets?|tabs)\\b`,
    `\\b(?:once|twice|three times|four times|five times|\\d ?x|every \\d+|every (?:four|six|eight|three|two)) (?:a|per|daily|hours?|hrs?|hourly)\\b`,
    `\\b(?:strap it|rest it|heat and|ice it|brace|splint|massage|compress|peas|epley|press ups|salt water|warm flannel|keep it (?:dry|covered)|shower it)\\b`,
  ),
  unless: [
    /\b(?:general(?:ly)?|for most people|leaflet|guideline|speak to|talk to|ask your|before (?:you )?(?:stop|chang)\w*|don't (?:stop|change)|please don't)\b/i,
  ],
});
