import type { FileState } from "@chaperone/archives";
import { figure, list, plural, words } from "./words.en.ts";

const posts = (count: number): string => plural(count, "post");

/** "from 2009 to 2026", "from 2019"; nothing where no year is known. */
function years(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return "";
  return first === last ? `, written in ${first}` : `, written from ${first} to ${last}`;
}

const fileStates: Readonly<Record<FileState, string>> = {
  read: "read",
  "partly-read": "read in part",
  "left-out": "left out",
  refused: "not read",
};

/** What the page of a report says, in British English. */
export const pageWords = {
  shell: {
    title: "Your past posts",
    opening: "Opening the report. With thousands of posts this takes a moment.",
    noScript:
      "This page shows its posts with JavaScript, which is turned off here. Turned on for this file it still asks for nothing from anywhere. The table that was written beside it holds the same posts.",
    contents: "On this page",
  },

  summary: {
    read: (count: number, networks: readonly string[], first?: string, last?: string) =>
      `I read ${figure(count)} of your posts${networks.length > 0 ? ` on ${list(networks)}` : ""}${years(first, last)}.`,
    found: (count: number) =>
      count === 1
        ? "One of them is worth a second look."
        : `${figure(count)} of them are worth a second look.`,
    nothing: "Nothing stood out in what I looked at.",
    recognisable: (count: number) =>
      count === 1
        ? "In one, people could recognise the patient."
        : `In ${figure(count)}, people could recognise the patient.`,
    copies: (count: number) =>
      count === 1
        ? "One more has the same words as one of these."
        : `${figure(count)} more have the same words as one of these.`,
    levels: {
      must: "an absolute duty would be broken: take these down or change them",
      should: "change these, or be ready to justify them",
      consider: "worth a thought",
    },
    toPosts: "Go to the posts",
    noPromise:
      "Where nothing is said of a post, nothing was found in it. That is no promise: I can be wrong both ways, and you know the stories.",
    notFinished:
      "This is not the whole. The reading was stopped before its end, and what it had come to is here. Run it again and it goes on.",
    since: (date: string) => `Posts before ${date} were left out, as you asked.`,
    until: (date: string) => `Posts after ${date} were left out, as you asked.`,
    notLookedAt: "What was not looked at",
    notLookedAtRest: " is listed below.",
    private: "It was all done on this machine, and nothing was sent anywhere.",
  },

  first: {
    heading: "What to do first",
    steps: [
      {
        title: "If a complaint, a claim or an inquiry is open, or you expect one, change nothing yet.",
        text: "Deleting a post can remove evidence, and can be held against you. Ask your defence body first.",
      },
      {
        title: "Keep a copy.",
        text: "The archive as the network gave it to you is the copy of all you take down. Put it where only you can reach it.",
      },
      {
        title: "Begin at the top.",
        text: "The posts that could harm somebody most stand first. A few minutes there do more than hours further down.",
      },
      {
        title: "Open each post where it stands, and delete it or edit it.",
        text: "That takes it off the network. Copies that others made stay where they are, so tell your defence body if a patient may be harmed.",
      },
      {
        title: "Tick it off here.",
        text: "Ticks are kept by this browser on this device, for this report, and nowhere else.",
      },
    ],
    /** The last of them. */
    inReport: {
      title: "When you are done, delete this report.",
      text: "It quotes your posts, and with them what they tell of patients.",
    },
    inPage: {
      title: "When you are done, erase it here.",
      text: "The list quotes your posts, and with them what they tell of patients.",
    },
  },

  numbers: {
    heading: "In numbers",
    explained: "Posts with something found, by the heaviest finding in each.",
    byYear: "By year",
    byDuty: "By what they touch",
    byNetwork: "By network",
    unknownYear: "no date",
    table: "The same as a table",
    columns: {
      year: "Year",
      duty: "What they touch",
      network: "Network",
      posts: "Posts read",
      found: "Posts",
    },
    /** What a picture of numbers says, for whoever cannot see it. */
    alternative: (heading: string, most: string, count: number) =>
      `${heading}: a bar for each. The longest is ${most}, with ${posts(count)}. The table below has every figure.`,
    others: (count: number) =>
      `${figure(count)} more, with fewer posts, ${count === 1 ? "is" : "are"} in the table.`,
    dutyNote: "A post can touch several.",
  },

  cases: {
    heading: "Posts that seem to tell of one patient",
    explained:
      "Each of these may tell little by itself. Together they tell more, so look at them together before you decide.",
    title: (number: number, count: number) => `Case ${number}: ${posts(count)}`,
    sure: (fit: string) => `Who fits all of them: ${fit}.`,
    asked: (fit: string) => `Is this one and the same patient? If so, who fits all of them: ${fit}.`,
    because: (reasons: readonly string[]) => `What they share: ${reasons.join("; ")}.`,
    elsewhere: (count: number, days: readonly string[]) =>
      `${figure(count)} of them ${count === 1 ? "is" : "are"} not in the list below${
        days.length > 0 ? `: ${list(days)}` : ""
      }.`,
    show: "Show these posts together",
    more: (count: number) => `Show ${figure(count)} more`,
    of: (number: number) => `Case ${number}`,
    belongs: (number: number) => `Seems to tell of the same patient as other posts: case ${number}`,
  },

  posts: {
    heading: "The posts",
    harm: "The posts that could harm somebody most stand first.",
    showing: (shown: number, all: number) =>
      shown === all ? `All ${posts(all)}` : `${figure(shown)} of ${posts(all)}`,
    more: (count: number, name: string | undefined) =>
      `The ${posts(count)} after these would make this page too large to open${name ? `. They are in ${name}` : ""}.`,
    none: "No post fits what you chose.",
    done: (count: number, all: number) => `${figure(count)} of ${figure(all)} done`,
    notKept:
      "This browser lets this file remember nothing, so ticks last until you close it. The table beside it has a column for them.",
    noneFound: "There is no post to go through.",
    pages: "Pages of posts",
    page: (number: number, of: number) => `Page ${figure(number)} of ${figure(of)}`,
    before: "Page before",
    after: "Next page",
    printed: (count: number, all: number) =>
      `Printed: the first ${figure(count)} of ${posts(all)}. Choose fewer to print the others.`,
  },

  filters: {
    heading: "Which posts",
    network: "Network",
    year: "Year",
    level: "Level",
    rule: "What was found",
    case: "Case",
    all: "All",
    words: "With these words",
    recognisable: "Only where people could recognise the patient",
    notDone: "Only those not done yet",
    clear: "Show all posts",
  },

  post: {
    heading: (network: string, kind: string) => `${network}, ${kind}`,
    done: "Done",
    doneRest: (place: number) => `: post ${place}`,
    noWords: "This post has no words.",
    answersTo: "In answer to:",
    answersAt: "What it answers",
    open: (network: string) => `Open it on ${network}`,
    openElsewhere: "Open it where it was posted",
    openRest: (place: number) => `, post ${place}${words.newTab}`,
    noLink: "The archive gives no address for it.",
    same: (count: number) =>
      `The same words were also posted ${count === 1 ? "once" : `${figure(count)} times`}`,
    moreSame: (count: number) => `and ${figure(count)} more, in the files beside this page`,
    light: "Read by the quick parts alone: a closer reading may see more, or less.",
    incomplete: "Part of the check could not run on this post.",
    pictures: (count: number) =>
      count === 1
        ? "It has a picture; look at it yourself."
        : `It has ${count} pictures; look at them yourself.`,
    people: "Who could recognise the patient",
    details: (details: readonly string[]) => `What gives it away: ${details.join("; ")}.`,
    change: "If you edit it",
    next: "What to do",
    picture: "In the archive this picture is",
    moreFindings: (count: number) => `${plural(count, "more finding")} in the files beside this page.`,
    guidance: "The guidance, today and on its day",
    today: "Today",
    noneToday: "No paragraph of your country’s guidance is on file for this.",
    onItsDay: (day: string) => `On its day, ${day}`,
    onAnUnknownDay: "On its day",
    sameThen: "The same was in force then.",
    noDate: "The archive gives no date, so what was in force then cannot be said.",
    readAt: (host: string) => `Read it at ${host}`,
    since: (from: string, to: string | undefined) =>
      to === undefined ? `In force since ${from}.` : `In force from ${from} to ${to}.`,
  },

  notLookedAt: {
    heading: "What was not looked at",
    unread: (count: number) => `${posts(count)} ${count === 1 ? "has" : "have"} not been read closely yet.`,
    light: (count: number) =>
      `${posts(count)} ${count === 1 ? "was" : "were"} read by the quick parts alone. A closer reading may find more in them.`,
    folded: (count: number) =>
      `${posts(count)} ${count === 1 ? "has" : "have"} the same words as another and ${count === 1 ? "was" : "were"} read with it.`,
    reposts: (count: number) =>
      `${plural(count, "repost")} of other people’s posts ${count === 1 ? "was" : "were"} read as far as the archive has them: some networks cut them short or leave their words out.`,
    incomplete: (count: number) =>
      `Part of the check could not run on ${posts(count)} in which nothing was found.`,
    wordless: (count: number) =>
      `${posts(count)} ${count === 1 ? "has" : "have"} pictures or films and no words.`,
    pictures: (count: number) =>
      `${plural(count, "picture")} ${count === 1 ? "was" : "were"} not looked at. Faces, names on screens and X-rays can identify a patient: go through your pictures by eye.`,
    unopened: (count: number) =>
      count === 1
        ? "One picture could not be opened. Look at it yourself:"
        : `${figure(count)} pictures could not be opened. Look at them yourself:`,
    films: "Films and sound are never looked at.",
    others:
      "What others wrote under your posts, what you liked, what you deleted before the archive was made and the words of posts that you quoted are in no archive, or were not read.",
    skipped: (count: number) =>
      `${plural(count, "record")} in ${count === 1 ? "a file" : "the files"} below could not be read.`,
    files: "Files",
    file: "File",
    state: "State",
    states: fileStates,
    postsRead: "Posts",
    why: "Why, and what helps",
    quiet: (count: number) =>
      `${plural(count, "other file")} held no posts of yours: settings, adverts, pictures and the like.`,
    skippedIn: (count: number) => `${plural(count, "record")} in it could not be read.`,
  },

  about: {
    heading: "About this report",
    made: (day: string, version: string) => `Made on ${day} by Chaperone ${version}.`,
    who: (profession: string, country: string) =>
      `Posts were judged as those of a ${profession} in this country: ${country}. Findings rest on today’s guidance; beside it stands what was in force on the day of the post.`,
    rules: (count: number) => `${plural(count, "rule")} looked for`,
    people: "How many people fit",
    link: "This page has no address of its own and asks for nothing. Only the links to your posts and to the guidance lead out of it, when you press them.",
  },
};
