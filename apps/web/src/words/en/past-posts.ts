import type { Stage } from "@chaperone/audit";
import { LEVELS, type Level } from "@chaperone/core";
import { formats } from "./formats.ts";
import { networkSteps } from "./past-posts-networks.ts";

const NUMBERS = new Intl.NumberFormat("en-GB");
const figure = (count: number): string => NUMBERS.format(count);
const counted = (count: number, one: string): string => `${figure(count)} ${count === 1 ? one : `${one}s`}`;

/** "less than a minute", "about 4 minutes", "about 2 hours" */
function span(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 1) return "less than a minute";
  if (minutes < 90) return `about ${counted(Math.round(minutes), "minute")}`;
  return `about ${counted(Math.round(minutes / 60), "hour")}`;
}

const stages: Readonly<Record<Stage, string>> = {
  quick: "A first look at every post",
  close: "Reading closely what could matter",
  cases: "Holding posts beside one another",
  pictures: "Looking at pictures",
};

/** Checking what was posted over the years. */
export const pastPosts = {
  heading: "Past posts",
  lead: "Years of your posts, read on this device by the same rules as what you write. You get a list: what could harm somebody most comes first, with a link to each post so that you can delete or edit it.",

  give: {
    heading: "Give me your archive",
    text: "The file as the network gave it to you: a zip, tar.gz, CAR, CSV or a WhatsApp chat. Several at once are fine. There is no need to unpack anything.",
    drop: "Drop files or a folder here",
    letGo: "Let go, and I begin to read",
    files: "Choose files",
    folder: "Choose a folder",
    privacy:
      "Nothing is sent anywhere. The files stay where they are. What I find is kept in this browser until you erase it; it is not covered by a passphrase for drafts.",
    notKept:
      "You chose that drafts are not kept on this device, so what I find here is gone too when you close the page.",
  },

  networks: {
    heading: "Where to get your archive",
    text: "Each network hands out what you posted. Most take hours or days. Menus move, so a name may differ: this is as of November 2026.",
    wait: "How long it takes:",
    note: "Good to know:",
    each: networkSteps,
  },

  looking: "Looking at what you gave me",

  asking: {
    heading: "Before I read",
    whose: "Which of these is you?",
    whoseWhy: "Several people write in these chats. I read your own messages alone.",
    messages: (count: number) => counted(count, "message"),
    others: (count: number) => `Show ${counted(count, "more name")}`,
    none: "None of them: leave these chats out",
    order: "What comes first in its dates?",
    orderWhy: (files: readonly string[]) =>
      `In ${formats.list(files)} a date such as 3/4 could be read both ways, and the guidance in force depends on the day.`,
    dayFirst: "The day: 3/4 is 3 April",
    monthFirst: "The month: 3/4 is March 4",
    table: "Which column is what?",
    tableWhy: (file: string) => `${file} is a table, and I cannot tell its columns by their names.`,
    columns: { text: "The words of the post", time: "When it was posted", url: "Its address" },
    noColumn: "None",
    notThisTable: "None: leave this table out",
    begin: "Begin to read",
    cancel: "Cancel",
  },

  running: {
    heading: "Reading",
    stages,
    posts: (count: number) => `${counted(count, "post")} so far`,
    found: (found: Readonly<Record<Level, number>>) => {
      const some = LEVELS.filter((level) => found[level] > 0);
      return some.length === 0
        ? "nothing found yet"
        : formats.list(some.map((level) => `${figure(found[level])} ${level}`));
    },
    left: (milliseconds: number) => `${span(milliseconds)} left of this step`,
    goOn: "You can go on writing in the meantime. Keep this page open; if it closes, what is done is kept.",
    pause: "Pause",
    cancel: "Cancel and erase",
    more: (count: number) => `There is more to the list now: ${counted(count, "post")}.`,
    changed: "I have read on, and the list has changed.",
    showMore: "Show it",
    soFar: "This is what is known so far. The list grows while I read.",
  },

  paused: {
    heading: "Paused",
    text: "All that was read so far is kept.",
    goOn: "Go on",
    begun: (day: Date) =>
      `You began on ${formats.date({ dateStyle: "long" }).format(day)}, and the reading is not finished.`,
    needsFiles:
      "A page cannot open files by itself, so please give me the same ones again. I go on where I stopped.",
    newer:
      "This page has a newer version since then, and I do not mix what two versions say. Give me the same files again, and I read them anew.",
    files: (names: readonly string[]) => `You gave me ${formats.list(names)}.`,
    otherFiles: (count: number) => counted(count, "other file"),
    missing: (names: readonly string[]) =>
      `That is not what you began with: ${formats.list(names)} is missing. Give me all of it, or erase what is kept and begin anew.`,
  },

  elsewhere: {
    text: "Your past posts are open in another window of this page. Close it there to go on here.",
    again: "Try again",
  },

  trouble: {
    "no-room":
      "There is no room left on this device to keep what I find. Make some room, and go on: what was kept is still here.",
    "no-storage":
      "This browser keeps nothing for this page, as in a private window. What I find is gone when you close it: save the report before you do.",
    fault: "Something went wrong, and the reading stopped. What was done is kept: you can go on.",
  },

  results: {
    complete: "The list is complete.",
    unread: "Not everything could be read",
    nothing: "There are no posts to check in what you gave me.",
    actions: "What you can do with the list",
    html: "Save the report",
    csv: "Save it as a table (CSV)",
    writing: "One moment: the file is being made",
    saved: "It quotes your posts. Keep it where only you can read it.",
    notWritten: "The file could not be made. The list here is as it was.",
  },

  another: {
    heading: "Check another archive",
    why: "There is one list at a time. To have several archives in one, give them together.",
    question:
      "Put a new list in place of this one? What was found and what you ticked off go. Save the report first if you want to keep them.",
    yes: "Yes, begin anew",
    no: "Keep this list",
  },

  erase: {
    ask: "Erase all of this",
    question: "Erase the list and all that was read? Your archive stays as it is. This cannot be undone.",
    questionRunning:
      "Stop the reading and erase what was found so far? Your archive stays as it is. This cannot be undone.",
    yes: "Yes, erase it",
    no: "Keep it",
  },
};

export type PastPostsWords = typeof pastPosts;
