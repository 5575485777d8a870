import type { GuidanceReference, Level } from "@chaperone/core";
import type { LevelCounts, NotRun } from "../sentences.ts";
import { formats } from "./formats.ts";

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Things that may themselves be lists: "names and nicknames; dates, weekdays and times". */
const listed = (items: readonly string[]): string => items.join("; ");

/** "30 January 2024" */
const longDate = (iso: string): string =>
  formats.date({ dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));

const levels: Readonly<Record<Level, string>> = { must: "must", should: "should", consider: "consider" };

/** "1 must, 2 should" */
const byLevel = (counts: LevelCounts): string =>
  counts.map(({ level, count }) => `${count} ${levels[level]}`).join(", ");

const total = (counts: LevelCounts): number => counts.reduce((sum, { count }) => sum + count, 0);

/** The margin beside the draft, and all it says. */
export const findings = {
  region: "Findings",
  levels,
  newTab: ", opens in a new tab",

  /** The line that sums up. */
  heading: {
    reading: "Reading",
    stillReading: "Still reading",
    incomplete: "This check is incomplete",
    stopped: "The check stopped",
    nothing: "Nothing found in what I looked at",
    nothingElse: "Nothing else found in what I looked at",
  },
  /** Beside the counts, where there is little room. */
  short: { incomplete: "Incomplete", stopped: "The check stopped" },

  /** On a narrow screen. */
  sheet: {
    open: "Read",
    openRest: " the findings",
    back: "Back",
    backRest: " to the text",
  },

  /** The small card at a passage. */
  passage: {
    open: "Open",
    openRest: " this finding",
    region: "A finding on these words",
  },

  card: {
    whatToDo: "What to do",
    changesMeaning: "changes what you say",
    seen: "Seen",
    andMore: (count: number) => `and ${count} more`,
    inPicture: (number: number) => `In picture ${number}`,
    inPictureFile: (number: number) => `In the file of picture ${number}`,
    inPictureDescription: (number: number) => `In the description of picture ${number}`,
  },

  foldedConsiders: (count: number) =>
    count === 1 ? "1 more thing to consider" : `${count} more things to consider`,

  /** What one press does: all the rewrites there are, or as many as do not touch the same words. */
  rewriteAll: (count: number, offered: number) => {
    const which = count < offered ? `${count} of ${offered}` : count === 2 ? "both" : `all ${count}`;
    return `Apply ${which} rewrites that keep your meaning`;
  },

  dismiss: {
    dismiss: "Dismiss",
    because: "Because",
    reasons: {
      misread: "It misread what I wrote",
      consented: "The person agreed in writing to this publication",
      invented: "The person is invented",
      justified: "I can justify it",
    },
    dismissed: (count: number) => counted(count, "dismissed finding"),
    dismissedAs: (reason: string) => `Dismissed: “${reason}”`,
    bringBack: "Bring back",
  },

  guidance: {
    none: "No paragraph of your country's guidance is on file for this.",
    more: (count: number) => `${counted(count, "more paragraph")} on this`,
    /** "paragraph 19", and plainly so where the number was not seen in print. */
    paragraph: ({ paragraph, verified }: Pick<GuidanceReference, "paragraph" | "verified">) => {
      if (!paragraph || verified === "substance") return "paragraph number not confirmed";
      return verified === "number-inferred"
        ? `paragraph ${paragraph}, number to be confirmed`
        : `paragraph ${paragraph}`;
    },
    inForce: ({ inForceFrom, inForceTo }: Pick<GuidanceReference, "inForceFrom" | "inForceTo">) =>
      inForceTo
        ? `In force from ${longDate(inForceFrom)} to ${longDate(inForceTo)}.`
        : `In force since ${longDate(inForceFrom)}.`,
    readAt: (host: string) => `Read it at ${host}`,
    inLibrary: "See it in the library",
  },

  evidence: {
    heading: "The evidence",
    unchecked: " (this address has not been checked yet)",
  },

  coverage: {
    stillReading: "I am still reading this closely, so what is shown here may change.",
    soFar: "Nothing has stood out so far. I am reading it closely now, so that may change.",
    soFarElse: "Nothing else has stood out so far. I am reading it closely now, so that may change.",
    /** A thing that was looked at, which the check names in English. */
    what: (reads: string) => reads,
    lookedAt: (count: number) => `I looked at ${counted(count, "thing")}`,
    notTheSame: "Nothing found is not the same as nothing there. You know the story and who may read it.",
    quickOnly:
      "This is a quick reading only: the language model that reads closely could not be used on this device.",
    notLookedAt: (parts: readonly string[]) => `Not looked at: ${listed(parts)}.`,
    /** One part, and why it did not run. */
    part: (what: string, run: NotRun) =>
      run.state === "failed" ? `${what} (it failed: ${run.reason})` : `${what} (${run.reason})`,
    couldNotLookAt: (parts: readonly string[]) =>
      `I could not look at: ${listed(parts)}. What that would have shown is not known.`,
    incomplete: "This check is incomplete.",
  },

  failed: {
    text: "The check stopped before it was done. Your text is untouched, and has not been read in full.",
    again: "Check again",
    cannotShowPart: (what: string) => `${what} cannot be shown.`,
    cannotShow: "The findings cannot be shown",
    cannotShowText: "Your text is untouched. Copy it, then open this page again.",
  },

  /** What screen readers hear by and by. */
  heard: {
    findings: (counts: LevelCounts) => `${counted(total(counts), "finding")}: ${byLevel(counts)}.`,
    oneNew: (level: Level) => `New, ${levels[level]}:`,
    severalNew: (counts: LevelCounts) => `${total(counts)} new findings: ${byLevel(counts)}.`,
    nothing: "Nothing found in what was looked at.",
    nothingSoFar: "Nothing has stood out so far.",
    stillReading: "I am still reading closely.",
    incomplete: "This check is incomplete.",
  },
};
