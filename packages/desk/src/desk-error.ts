export type DeskErrorCode =
  /** What was asked for is not there, or belongs to another practice. */
  | "not-found"
  /** This person may not do it. */
  | "not-allowed"
  /** It has moved on meanwhile: what is asked no longer fits its state. */
  | "too-late"
  /** What was given cannot be used. */
  | "bad-input"
  /** A finding waits for the author's decision. */
  | "undecided"
  /** The author has to confirm something first. */
  | "question";

/** What stands in the way, in sentences that say what to do; names and numbers are put in where "{handle}" stands. */
export const PROBLEMS = {
  "no-account": ["not-found", "There is no such account here. Choose another one."],
  "not-connected": ["not-found", "This account is not connected any more. Connect it again."],
  "no-post": ["not-found", "There is no such post here. Look at the queue again."],
  "no-pause": ["not-found", "There is no such pause. Look at the post again."],
  "no-draft": ["not-found", "There is no such draft of yours. Hand it in as a new one."],
  "no-steps": ["not-found", "There are no such steps here. Begin them anew."],
  "no-removal": ["not-found", "There is no such list of posts here. Look at the others again."],
  "copies-erased": ["not-found", "The copies were erased."],
  "link-gone": ["not-found", "This link was used, has expired or never was. Ask the author for a new one."],

  "no-member": ["not-allowed", "Only members of this practice can do that. Sign in again."],
  "not-yours": ["not-allowed", "Only its author or a manager can do that."],
  "pause-not-yours": ["not-allowed", "Only its author can leave out a pause."],
  "pause-stays": [
    "not-allowed",
    "A text that keeps what must not go out waits a day. This cannot be left out.",
  ],
  "account-not-yours": ["not-allowed", "That account is somebody else's. Choose one of your own."],
  "own-post": ["not-allowed", "Nobody approves their own post. Ask another member."],
  "no-approver": ["not-allowed", "Only approvers and managers decide on posts. Ask one of them."],
  "steps-not-yours": ["not-allowed", "Only whoever began the steps, or a manager, can tick them off."],
  "second-person": ["not-allowed", "Your practice wants a second person to agree. Hand it in as a reply."],

  "edit-second-person": [
    "not-allowed",
    "Your practice wants a second person to agree to what you write. Delete the post, and hand in a new one.",
  ],

  "still-looking": [
    "too-late",
    "The posts are still being looked up. Confirm when all of them are there to see.",
  ],
  "removal-lapsed": ["too-late", "It was not confirmed within an hour. Choose the posts anew."],
  "removal-moved-on": ["too-late", "It has moved on meanwhile. Look at it again."],
  "removal-under-way": ["too-late", "It is under way. Stop it first; then the copies can be erased."],
  "moved-on": ["too-late", "This post has moved on meanwhile. Look at it again."],
  "text-changed": ["too-late", "Its author changed the text meanwhile. Read the new version first."],
  "nothing-to-decide": ["too-late", "There is nothing to decide any more. Look at it again."],
  "time-stays": ["too-late", "Its time cannot be changed any more. Look at it again."],
  "not-called-back": ["too-late", "It cannot be called back any more. Look at it again."],
  "earlier-going-out": [
    "too-late",
    "An earlier version is going out right now. Correct or withdraw it instead.",
  ],
  "nothing-out": ["too-late", "Nothing of it went out. Call it back instead."],
  "nothing-there": ["too-late", "Nothing of it is there any more."],
  "known-by-now": ["too-late", "It is known by now what became of this post. Look at it again."],
  "not-again": ["too-late", "It cannot be sent again by itself. Look at it, and hand it in anew."],
  "look-first": ["too-late", "Nobody knows yet whether it is there. Look, and say so first."],
  "going-out": ["too-late", "It is going out right now. Wait until it is there."],
  "not-out-yet": ["too-late", "It has not gone out yet. Call it back and hand in a new version."],
  "gone-again": ["too-late", "It is not there any more."],

  "post-twice": ["bad-input", "One post is named twice. Name each once."],
  "edit-too-long": ["bad-input", "A changed text has to fit one post. Shorten it."],
  "no-kind": ["bad-input", "Choose what kind of text it is."],
  "time-passed": ["bad-input", "That time has passed. Choose a later one, or send it as soon as it may go."],
  "no-time": ["bad-input", "“{given}” is no time. Give it as 2026-03-29T09:30, a day that the calendar has."],
  "no-zone": ["bad-input", "“{given}” is no time zone known here. Choose one such as Europe/Dublin."],
  "choose-account": ["bad-input", "Choose an account to publish with."],
  "account-signed-out": ["bad-input", "{handle} is signed out. Connect it again first."],
  "everybody-sees": [
    "bad-input",
    "Bluesky shows every post to everybody and without a warning. Choose that, or leave this account out.",
  ],
  "answered-address": ["bad-input", "Give the address of the post you answer, or hand it in as a post."],
  "answered-not-found": ["bad-input", "The post you answer is not found from {handle}. Look at its address."],
  "say-why": ["bad-input", "Say why, so that the author can do better."],
  "network-unknown": ["bad-input", "Nothing is known of {network}. Copy the text and post it there."],
  "not-from-here": [
    "bad-input",
    "Posts for {network} are not sent from here. Copy the text and open it there.",
  ],
  "nothing-to-post": ["bad-input", "{handle}: there is nothing to post. Write something first."],
  "too-long": ["bad-input", "{handle}: the text is too long by {over}. Shorten it."],
  "too-many-pictures": [
    "bad-input",
    "{handle}: {given} pictures are more than the {most} it takes. Take some away.",
  ],
  "long-description": [
    "bad-input",
    "{handle}: the description of picture {picture} is too long by {over}. Shorten it.",
  ],
  "big-picture": ["bad-input", "{handle}: a picture is bigger than the {most} kB it takes. Make it smaller."],
  "picture-kind": ["bad-input", "{handle}: it does not take pictures of this kind. Use JPEG."],
  "no-step": ["bad-input", "There is no such step. Choose one of the list."],
  "signed-out-now": ["bad-input", "The account is signed out. Connect it again first."],
  "no-answer": ["bad-input", "The network does not tell right now. Look there yourself, or ask again later."],
  "not-found-there": ["bad-input", "It was not found there."],
  "not-at-address": ["bad-input", "There is no post at that address. Copy it from the post itself."],
  "no-edits": ["bad-input", "Posts there cannot be changed. Correct it with a reply."],
  "correction-too-long": ["bad-input", "A correction has to fit one post. Shorten it."],

  "must-stays": [
    "undecided",
    "The check found something that must not go out as it is. Change the text, or say why it stays.",
  ],
  "correction-undecided": [
    "undecided",
    "The check found something that must not go out. Change the correction, or hand it in as a reply.",
  ],
  "other-count": [
    "question",
    "The number of posts is {count} now. Look at them again, and confirm that number.",
  ],
  "personal-account": [
    "question",
    "This is your personal account, and the text is about your work. Choose your professional account, or confirm it.",
  ],
} as const satisfies Readonly<Record<string, readonly [DeskErrorCode, string]>>;

export type DeskProblem = keyof typeof PROBLEMS;

interface More {
  /** What exactly, for a page that wants to point at it: rule ids, account ids. */
  readonly about?: readonly string[];
  /** What is put into the sentence. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What stands in the way. It never carries a draft's text. */
export class DeskError extends Error {
  override readonly name = "DeskError";
  readonly code: DeskErrorCode;
  /** Stable, for a sentence on the page in the reader's language. */
  readonly reason: DeskProblem;
  readonly about: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: DeskProblem, { about = [], values = {} }: More = {}) {
    const [code, sentence] = PROBLEMS[reason];
    super(sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? "")));
    this.code = code;
    this.reason = reason;
    this.about = about;
    this.values = values;
  }
}
