import { daysBetween } from "../../lib/days-between.ts";
import { formats } from "./formats.ts";

const TEN_MINUTES = 600_000;

const formatted = (then: Date, options: Intl.DateTimeFormatOptions): string =>
  formats.date(options).format(then);

const dateOf = (then: Date, now: Date): string =>
  formatted(then, {
    day: "numeric",
    month: "long",
    ...(then.getFullYear() !== now.getFullYear() && { year: "numeric" }),
  });

/** "just now", "earlier today", "yesterday", "on Tuesday", "on 3 May" */
function when(then: Date, now: Date): string {
  const days = daysBetween(then, now);
  if (days < 1) return now.getTime() - then.getTime() < TEN_MINUTES ? "just now" : "earlier today";
  if (days === 1) return "yesterday";
  return days < 7 ? `on ${formatted(then, { weekday: "long" })}` : `on ${dateOf(then, now)}`;
}

/** "14:05", "Yesterday", "Tuesday", "3 May" */
function shortWhen(then: Date, now: Date): string {
  const days = daysBetween(then, now);
  if (days < 1) return formatted(then, { hour: "2-digit", minute: "2-digit" });
  if (days === 1) return "Yesterday";
  return days < 7 ? formatted(then, { weekday: "long" }) : dateOf(then, now);
}

const drafts = (count: number): string => (count === 1 ? "1 draft" : `${count} drafts`);
const pictures = (count: number): string => (count === 1 ? "1 picture" : `${count} pictures`);
const posts = (count: number): string => (count === 1 ? "1 earlier post" : `${count} earlier posts`);

/** Drafts kept on the device, the passphrase for them, and all that is kept besides. */
const words = {
  list: {
    heading: "Drafts",
    newDraft: "New draft",
    intro: "Kept in this browser, on this device. The one you changed last comes first.",
    isOff: "New drafts are not kept: you chose so in the settings. These were kept before.",
    empty: "No drafts yet",
    emptyText: "What you write is kept here by itself, a moment after you pause.",
    emptyOff: "Drafts are not kept on this device. You can change that in the settings.",
    refused: "This browser keeps nothing for this page, so there are no drafts here.",
    open: (firstWords: string) => `Open: ${firstWords}`,
    delete: "Delete",
    deleteThis: (firstWords: string) => `Delete: ${firstWords}`,
    onlyPictures: "No words yet",
    when: shortWhen,
    facts: (kind: string, networks: readonly string[]) => `${kind} for ${formats.list(networks)}`,
    pictures,
    posted: (then: Date, now: Date) => `Posted ${when(then, now)}`,
    onSheet: "On your sheet",
    deleted: (firstWords: string) => `Deleted: ${firstWords}`,
    undo: "Undo",
    notOpened: {
      elsewhere: "That draft is open in another window. Close it there to open it here.",
      gone: "That draft is no longer here.",
      "not kept":
        "What stands on your sheet is not being kept, and opening another draft would lose it. Copy it or clear the sheet first.",
    },
    failed: "That did not work: the browser refused. Nothing was changed.",
    more: (count: number) => `Show ${count} more`,
    shown: (count: number, of: number) => `${count} of ${of} drafts are shown.`,
    unreadable: (count: number) =>
      count === 1
        ? "1 draft cannot be read by this version of the page. It is left as it lies."
        : `${count} drafts cannot be read by this version of the page. They are left as they lie.`,
  },
  sheet: {
    label: "About this draft",
    back: (changed: Date, now: Date) => `Here is what you were writing ${when(changed, now)}.`,
    picturesLost: (count: number) =>
      count === 1
        ? "One of its pictures could not be brought back."
        : `${count} of its pictures could not be brought back.`,
    startNew: "Start a new one",
    putAway: "Your draft is kept among your drafts.",
    goBack: "Go back to it",
    inAnotherWindow: (changed: Date, now: Date) =>
      `What you were writing ${when(changed, now)} is open in another window. This is a new draft.`,
    itsOwnNow:
      "Another window changed this draft as well. What stands here is kept as a draft of its own, so nothing is lost.",
    notKept: {
      browser:
        "This draft is not being kept: the browser does not let this page store anything, as in a private window. Copy it before you close the page.",
      full: "This draft is not being kept: there is no room left on this device. Copy it before you close the page.",
      locked: "This draft is not being kept until you unlock your drafts.",
      "no pictures":
        "The words are kept. The pictures are not being kept: there is no room left on this device for them.",
      off: "This draft is not being kept: you chose so in the settings.",
    },
    unlock: "Unlock",
    clear: "Clear",
    newDraft: "New draft",
  },
  lock: {
    heading: "Your drafts are locked",
    text: "Give your passphrase to go on where you were.",
    passphrase: "Passphrase",
    unlock: "Unlock",
    unlocking: "Unlocking",
    wrong: "That is not the passphrase. Look at capitals and spaces, and try again.",
    without: "Write without unlocking",
    withoutText: "You can write all the same. What you write is kept only once you unlock.",
    forgot: "I forgot it",
    forgotFirst:
      "Without the passphrase nobody can read your drafts, and nobody can recover it. You can only erase the drafts and begin again.",
    forgotErase: "Erase my drafts",
    forgotSecond: "Erase all drafts on this device now? This cannot be undone.",
    forgotYes: "Yes, erase them for good",
    forgotNo: "Keep them",
  },
  data: {
    heading: "What is kept on this device",
    text: "All of it stays in this browser. Nobody else gets it, and no copy of it is anywhere else. A browser may clear what a page keeps when you have not opened the page for some weeks, or when you clear its history: save a copy of what you would miss.",
    kept: {
      drafts: (count: number) =>
        count === 0 ? "No drafts." : `${drafts(count)}, with pictures and what you decided about them.`,
      draftsLocked: "Your drafts, locked with a passphrase.",
      settings: "What you said about yourself, and how you like the page.",
      dismissals: (count: number) =>
        count === 0
          ? "No findings that you dismissed."
          : `That you dismissed ${count === 1 ? "1 finding" : `${count} findings`}, and why. None of the words.`,
      posts: (count: number) =>
        count === 0
          ? "Nothing of earlier posts."
          : `Attributes from ${posts(count)}, such as age and place. None of the words.`,
      pastPosts: "The list of your past posts, with their words and what was found in them.",
    },
    keeping: {
      heading: "Drafts",
      label: "Keep drafts on this device",
      text: "They come back when you open the page. Without this, a draft is gone when you close the page, and the browser asks before that.",
      deleteAsk: (count: number) =>
        `${count === 1 ? "1 draft is" : `${count} drafts are`} still kept here. Delete ${count === 1 ? "it" : "them"}? This cannot be undone.`,
      deleteAskLocked: "Drafts are still kept here, locked. Delete them? This cannot be undone.",
      delete: "Delete",
      leave: "Leave",
      deleted: "The drafts that were kept are deleted.",
    },
    passphrase: {
      heading: "A passphrase for drafts",
      text: "On a device that others use too, a passphrase keeps your drafts unreadable to them. It is asked for whenever you open the page. There is no way back if you forget it.",
      isSet: "Your drafts are encrypted with a passphrase. It is asked for whenever you open the page.",
      cannot:
        "A passphrase needs a page opened by https, or on this machine. This one came by plain http, where browsers do not encrypt.",
      refused: "This browser keeps nothing for this page, so there is nothing to lock.",
      set: "Set a passphrase",
      change: "Change it",
      remove: "Remove it",
      present: "Your passphrase now",
      next: "New passphrase",
      again: "The same once more",
      hint: "At least 8 characters. Four or five words that do not belong together are easy to keep and hard to guess.",
      tooShort: "Please take at least 8 characters.",
      differs: "The two are not the same. Type both again.",
      wrong: "That is not the passphrase you have now.",
      save: "Set",
      saveChange: "Change",
      saveRemove: "Remove",
      cancel: "Cancel",
      working: "One moment",
      done: {
        set: "The passphrase is set, and your drafts are encrypted. What was kept before may linger on the disk until the browser writes over it.",
        change: "The passphrase is changed.",
        remove: "The passphrase is removed. Anyone who uses this browser can open your drafts.",
      },
      failed: "That did not work: the browser refused. Everything is as it was.",
    },
    copy: {
      heading: "A copy of everything",
      text: "One file with your drafts and their pictures, your settings, what you dismissed and what is remembered of earlier posts. The list of past posts is not in it: save its report by itself. The file is not encrypted: anyone who has it can read it.",
      locked: "Unlock your drafts first: a copy without them would not be one of everything.",
      save: "Save a copy of everything",
      saved: "The copy is in your downloads. Keep it where only you can read it.",
      failed: "The copy could not be made: the browser refused. Everything is as it was.",
      picturesLost: (count: number) =>
        `${count === 1 ? "One picture" : `${count} pictures`} could not be read and ${count === 1 ? "is" : "are"} not in it.`,
      fileName: (date: string) => `chaperone-copy-${date}.json`,
      read: "Read a copy back in",
      unreadable: "This file is not a copy made by this page, or it is damaged. Nothing was changed.",
      newer: "This copy was made by a later version of the page. Nothing was changed.",
      found: (day: Date) => `A copy made on ${formatted(day, { dateStyle: "long" })}`,
      newDrafts: (count: number) =>
        count === 0
          ? "It has no draft that is not here already."
          : `${drafts(count)} will be added to yours.`,
      otherDrafts: (count: number) =>
        `${count === 1 ? "1 draft" : `${count} drafts`} of it ${count === 1 ? "stands" : "stand"} differently here: both versions will be kept.`,
      broken: (count: number) =>
        `${drafts(count)} in it cannot be read and ${count === 1 ? "is" : "are"} left out.`,
      settings: "Replace the settings here with those of the copy",
      posts: (here: number, inCopy: number) =>
        `Replace what is remembered of ${posts(here)} here with the ${inCopy} of the copy`,
      merged: "What you dismissed and what is remembered of earlier posts are added to what is here.",
      bring: "Bring it in",
      cancel: "Leave it",
      done: "The copy is brought in.",
      partly:
        "Not all of the copy could be brought in: the browser refused. What was here before is still here.",
    },
    erase: {
      heading: "Erase everything",
      text: "Drafts, pictures, settings, what you dismissed, what is remembered of earlier posts and the list of past posts: all of it goes from this browser.",
      ask: "Erase everything",
      question:
        "Erase everything now? What stands on the sheet goes too, in every open window of this page. This cannot be undone.",
      yes: "Yes, erase everything",
      no: "Keep it",
      failed:
        "Not everything could be erased. Close other windows of this page and try again, or erase what this site has stored in your browser’s settings.",
    },
  },
};

export { words as drafts };
