import { defineCue } from "./define-cue.ts";

export const stirsFear = defineCue({
  name: "stirs-fear",
  means: "Death, decline, shame or guilt is held up to the reader.",
  patterns: [
    /\b(?:you'd never forgive yourself|only one chance|one chance|walking (?:round|around) dead|drop dead|standing at the grave|how many more|cry in the clinic|cost you|is dead|no warning|NO warning|passing something|don't let yours|(?:eggs|bones|arteries|heart|hearts|brain|teeth|kidneys) (?:are|is) (?:going|melting|dissolving|rotting|ageing|dying|changing)|infertile already|people die (?:on|in|waiting)|can(?:'t| you really) afford (?:to|not to)|you don't get to regret|your call|your choice|gambl\w+|begging you|picture your|could be anyone|damage sets)\b/gi,
    /\b(?:too late|silent killer|ticking|time bomb|countdown|grenade|russian roulette|gambling with|playing with (?:your|their)|before it(?:'s| is) (?:you|too|gone)|don't (?:be|end up|become) (?:the|like|that|a|another)|you(?:'ll| will) (?:regret|never get (?:it|that) back|wish)|never get (?:it )?back|can't get it back|the one who waited|if only)\b/gi,
    /\b(?:your (?:children|kids|daughters?|sons?|wife|husband|mum|family)\b[^.!?\n]{0,30}\b(?:find you|bury|without|lose you|watching|wipe|need you|recognise)|could be (?:dying|you|your (?:last|funeral|child)|in danger)|(?:may|could|might|will) be dead|you(?:'re| are) (?:already )?(?:dying|rotting|running out)|dead by|your (?:own )?(?:funeral|coffin|tombstone)|(?:walking )?behind your coffin|last warning|empty chair|beg(?:ging)?\b)/gi,
    /\b(?:right now|while you (?:read|scroll|sleep|wait)|as you read|as we speak|already)\b[^.!?\n]{0,30}\b(?:rotting|dissolving|dying|dead|spread\w*|growing|damag\w+|ageing|killing|inside|eating)\b|\b(?:rotting|dissolving|dying|spreading|growing|ageing|damag\w+|eating)\b[^.!?\n]{0,40}\b(?:right now|while you|as you read)\b/gi,
    /\b(?:you (?:can't|cannot|won't|don't|would not|wouldn't) (?:even )?(?:feel|know|see) it|without (?:a )?warning|don't (?:knock|text)|no symptoms until|he(?:'s| has| will)? (?:already )?(?:notice\w*|leave)|single forever|on your conscience|don't risk it|cancer does not wait|doesn't wait)\b/gi,
  ],
  unless: [
    /\b(?:sepsis|told (?:my|her|him|me|us)|advert|stroke symptoms|meningitis rash|999|call 111|cpr|never too late|not too late|isn't too late|it's not your fault|minister|government|nhs is|general practice is)\b/i,
  ],
});
