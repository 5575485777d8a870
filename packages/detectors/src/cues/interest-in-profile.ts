import { defineCue } from "./define-cue.ts";
import { profile } from "./setting.ts";

const TIE =
  /\b(?:co-?founders?|founders?|owner|co-owner|proprietor|director (?:of|@|,|at)|managing director|md of|ceo|cmo|chief (?:medical|executive) officer|ambassador|advis[eo]r|speaker(?:'s)? bureau|kol|key opinion leader|own (?:clinic|practice|company|business|room|course|classes|brand)|private (?:gp|clinic|practice|physician)|partnered|brand work|collabs?|ltk|shop\b|consultant to (?:industry|[A-ZÀ-ÞĀ-Ɏ])|investor|shareholder|medical director|medical lead|i own|podcast|retreats?|entrepreneur|my book|coach)\b/i;
export const interestInProfile = defineCue({
  name: "interest-in-profile",
  means: "The profile shows a business tie: founder, owner, director, adviser, ambassador.",
  find: (reading) => (TIE.test(profile(reading)) ? [null] : []),
});
