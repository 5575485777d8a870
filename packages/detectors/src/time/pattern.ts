import type { ObservationDetails } from "@chaperone/core";

export type Precision = ObservationDetails["time"]["precision"];

export interface TimePattern {
  readonly pattern: RegExp;
  readonly precision: Precision;
  readonly confidence: number;
}

/** Whole words only; the match itself is the span, so context belongs in lookarounds. */
export const timePattern = (
  precision: Precision,
  confidence: number,
  source: string,
  flags = "gi",
): TimePattern => ({
  precision,
  confidence,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9_])(?:${source})(?![A-Za-zÀ-ɏ0-9_])`, flags),
});

export const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
export const SHORT_MONTH = "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
export const PART =
  "(?:morning|morn|afternoon|aft|evening|eve|night|nite|lunchtime|lunch time|teatime|tea time|dinnertime|bedtime|am|pm)";
export const SEASON = "(?:winter|spring|summer|autumn)";
export const HOUR = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])";
export const COUNT =
  "(?:\\d{1,4}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|half an?|a few|few|several|some|many|a couple(?: of)?|couple(?: of)?|about an?)";
export const UNIT =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|mornings?|evenings?|weekends?|weeks?|wks?|fortnights?|months?|mths?|terms?|winters?|summers?|springs?|autumns?|years?|yrs?|decades?)";
