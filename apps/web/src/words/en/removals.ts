import { codes } from "./removals-codes.ts";

const NUMBERS = new Intl.NumberFormat("en-GB");
const figure = (count: number): string => NUMBERS.format(count);
const posts = (count: number): string => `${figure(count)} ${count === 1 ? "post" : "posts"}`;

/** "12 posts to delete and 1 to change" */
function toDo(deletes: number, edits: number): string {
  if (edits === 0) return `${posts(deletes)} to delete`;
  if (deletes === 0) return `${posts(edits)} to change`;
  return `${posts(deletes)} to delete and ${figure(edits)} to change`;
}

/** "a few minutes", "about 40 minutes", "about 2 hours" */
function span(minutes: number): string {
  if (minutes < 5) return "a few minutes";
  if (minutes < 90) return `about ${figure(Math.round(minutes / 5) * 5)} minutes`;
  return `about ${figure(Math.round(minutes / 60))} hours`;
}

/**
 * Deleting and changing past posts on connected accounts. Comes with its screens; another language has the same keys.
 */
export const removals = {
  codes,

  choose: {
    group: (place: number) => `What to do with post ${place}`,
    delete: (network: string) => `Delete it on ${network}`,
    copies: (count: number) =>
      count === 1
        ? "and the other post with the same words"
        : `and the ${figure(count)} others with the same words`,
    edit: "Change its words",
    /** For those who hear the button alone. */
    editRest: (place: number) => ` of post ${place}`,
    editInstead: "Change its words instead?",
    noEditing:
      "Bluesky has no editing. To say it in other words, copy what is worth keeping, delete the post, and post it anew. Answers to it then stand alone.",
    noPage: (network: string) => `The archive gives no address for it, so I cannot find it on ${network}.`,
    willChange: "To be changed to:",
    copiesStay: (count: number) =>
      count === 1
        ? "The other post with the same words stays as it is."
        : `The ${figure(count)} others with the same words stay as they are.`,
    leave: "Leave it as it is",
    all: (count: number) =>
      count === 1 ? "Choose the 1 shown for deleting" : `Choose all ${figure(count)} shown for deleting`,
    allNote: "Nothing happens yet: you look at all of them first.",
  },

  edit: {
    heading: "Change its words",
    looking: (network: string) => `Looking at what it says on ${network} now`,
    again: "Look again",
    label: (network: string) => `What it is to say on ${network}`,
    now: "This is what it says there now.",
    differs: "It says something else there now than in your archive. This is what stands there now.",
    warning: (warning: string) => `Its content warning stays: ${warning}`,
    media: (count: number) => (count === 1 ? "Its picture stays." : `Its ${figure(count)} pictures stay.`),
    count: (length: number, most: number) => `${figure(length)} / ${figure(most)} characters`,
    over: (over: number) => `Too long by ${figure(over)}`,
    checking: "Checking these words",
    fine: "Nothing was found in these words.",
    found: "What the check says of these words",
    whyStays: "To keep it all the same, say why",
    rewriteAll: (count: number) => `Make all ${figure(count)} changes`,
    keep: "Use these words",
    cancel: "Do not change it",
    kept: (place: number) => `Post ${place} is to be changed.`,
  },

  bar: {
    label: "Chosen posts",
    chosen: toDo,
    on: (network: string) => `on ${network}`,
    account: "Account",
    look: "Look at them first",
    preparing: "One moment",
    clear: "Choose none",
    tooManyEdits: (most: number) =>
      `At most ${figure(most)} posts can be changed at a time. Leave some for later.`,
    tooMany: (most: number) => `At most ${figure(most)} posts can be done at a time. Leave some for later.`,
    undecided:
      "The desk finds something in the new words that must not go out as it is. Change them, or say why it stays:",
  },

  connect: {
    text: (network: string) =>
      `Connect your ${network} account, and you can delete what you choose from here instead of post by post.`,
    signedOut: (handle: string) =>
      `${handle} is signed out. Connect it again, and you can delete posts from here.`,
    link: "Go to your accounts",
    signIn:
      "Sign in on this desk, and you can delete what you choose on your Bluesky and Mastodon accounts from here.",
    signInLink: "Sign in",
  },

  list: {
    heading: "Deleting and changing",
    open: (network: string, handle: string) => `${handle} on ${network}`,
    begun: (when: string) => `Begun ${when}`,
    older: "Show older ones",
    state: {
      looking: "Being looked up",
      prepared: "Waits for your yes",
      lapsed: "Not done",
      confirmed: "Begins now",
      running: "Under way",
      stopped: "Stopped",
      done: "Finished",
    },
  },

  page: {
    back: "Back to the list of posts",
    account: (network: string, handle: string) => `${handle} on ${network}`,
    notHere: "There is no such list of posts here. It may belong to somebody else.",
  },

  looking: {
    heading: "Looking at the posts as they stand now",
    text: (network: string) =>
      `Your archive may be old, so each post is looked up on ${network} first. Nothing is deleted or changed.`,
    progress: (done: number, all: number) => `${figure(done)} of ${posts(all)} looked at`,
    stop: "Do not go on",
  },

  preview: {
    heading: "Look at them before anything happens",
    text: (network: string) =>
      `This is what stands on ${network} now, in its own words. Nothing has been deleted or changed yet.`,
    wanted: toDo,
    delete: "Delete",
    edit: "Change",
    saysNow: "Says now",
    posted: (when: string) => `Posted ${when}`,
    willSay: "Will say",
    differs: "It says something else now than in your archive. Read it before you go on.",
    warning: (warning: string) => `Content warning: ${warning}`,
    replies: (count: number) => (count === 1 ? "1 reply" : `${figure(count)} replies`),
    media: (count: number) => (count === 1 ? "1 picture or film" : `${figure(count)} pictures or films`),
    noWords: "This post has no words.",
    open: (network: string) => `Open it on ${network}`,
    leave: "Leave this one as it is",
    leaveRest: (number: number) => `: post ${number} of this list`,
    more: (count: number) => `Show ${figure(count)} more`,
    shownOf: (shown: number, all: number) => `${figure(shown)} of ${figure(all)} shown`,
    gone: (count: number) =>
      count === 1
        ? "1 is not there any more: nothing to do"
        : `${figure(count)} are not there any more: nothing to do`,
    refused: (count: number) => (count === 1 ? "1 cannot be done" : `${figure(count)} cannot be done`),
  },

  confirm: {
    heading: "Before you say yes",
    undo: "This cannot be undone. A deleted post does not come back, and its replies, likes and links lead nowhere.",
    others:
      "It does not reach copies that others made: screenshots, quotes, posts that were passed on to other servers, and what search engines keep for a while.",
    copy: (days: number) =>
      `A copy of each post with its pictures is kept on your desk first, sealed, for ${days} days. You can download or erase it.`,
    legal:
      "If a complaint, a claim or an inquiry is open, or you expect one, ask your defence body before you delete anything.",
    button: (deletes: number, edits: number) => {
      if (edits === 0) return `Delete ${posts(deletes)}`;
      if (deletes === 0) return `Change ${posts(edits)}`;
      return `Delete ${posts(deletes)} and change ${figure(edits)}`;
    },
    none: "You took all of them out. There is nothing to do.",
    no: "Do nothing",
    until: (clock: string) => `You can say yes until ${clock}; after that, choose the posts anew.`,
    otherCount: (count: number) =>
      `Something changed meanwhile: ${count === 1 ? "it is" : "they are"} ${posts(count)} now. Look at the list again, and press the button with that number if it is right.`,
    pace: {
      mastodon: (minutes: number) =>
        minutes < 5
          ? "It takes a few minutes. You can close this page meanwhile."
          : `Mastodon allows 30 deletions in half an hour, so it takes ${span(minutes)}. You can close this page meanwhile.`,
      bluesky: (minutes: number) => `It takes ${span(minutes)}. You can close this page meanwhile.`,
    },
  },

  running: {
    heading: "Under way",
    progress: (done: number, all: number) => `${figure(done)} of ${posts(all)} done`,
    waits: (why: string, when: string) => `${why} It goes on ${when}. You can close this page meanwhile.`,
    left: {
      mastodon: (minutes: number) =>
        minutes < 5
          ? "A few minutes to go. You can close this page; it goes on without it."
          : `Mastodon allows 30 deletions in half an hour: ${span(minutes)} to go. You can close this page; it goes on without it.`,
      bluesky: (minutes: number) =>
        `${span(minutes).replace(/^\w/u, (letter) => letter.toUpperCase())} to go. You can close this page; it goes on without it.`,
    },
    desk: "Your desk has to keep running: the work is done there.",
    stop: "Stop",
    stopNote: "What is in hand is finished; no further post is touched.",
  },

  stopped: {
    heading: "Stopped",
    byYou: "You stopped it. What was done stays done; the others are untouched.",
    goOn: "Go on",
    connect: "Connect the account again",
  },

  done: {
    heading: "Finished",
    nothing: "There was nothing to do: none of these posts was there to delete or change.",
    ticked: "What is done is ticked off in your list.",
    again: (count: number) =>
      count === 1 ? "Try the failed one again" : `Try the ${figure(count)} failed ones again`,
  },

  lapsed: {
    heading: "Nothing was done",
    text: "It was not confirmed, so no post was deleted or changed. Choose the posts anew when you are ready.",
  },

  counts: {
    label: "How it stands",
    deleted: (count: number) => `${posts(count)} deleted`,
    changed: (count: number) => `${posts(count)} changed`,
    waiting: (count: number) => `${posts(count)} still to do`,
    gone: (count: number) => `${posts(count)} already gone`,
    refused: (count: number) => `${posts(count)} refused`,
    failed: (count: number) => `${posts(count)} failed`,
    unconfirmed: (count: number) => `${posts(count)} perhaps deleted: look there`,
    left: (count: number) => `${posts(count)} left as ${count === 1 ? "it is" : "they are"}`,
  },

  items: {
    refused: "Refused",
    failed: "Failed",
    unconfirmed: "Not known whether it is gone",
    left: "Left as they are",
    done: "Deleted or changed",
    gone: "Already gone",
    deleted: "Deleted",
    changed: "Changed",
    noCopy: "Its words are not kept.",
    tooBig: "A picture or film was too big for the copy.",
    pictureGone: "A picture was not to be had any more, so it is not in the copy.",
  },

  copies: {
    heading: "The copies",
    text: (count: number) => `A copy of ${posts(count)} is kept on your desk, sealed.`,
    until: (day: string) => `It is erased by itself on ${day}.`,
    download: "Download the copy",
    downloadNote: "A zip file. It holds your posts in plain words: keep it where only you can read it.",
    erase: "Erase the copy",
    ask: "Erase the copy? What the deleted posts said is then nowhere on your desk.",
    askStopped: "Erase the copy? What was not done yet is then over, and cannot go on.",
    yes: "Yes, erase it",
    no: "Keep it",
    erased: "The copies are erased.",
  },
};

export type RemovalWords = typeof removals;
