/** A code, and the sentence that says what happened and what to do. No post, name, address or token in them. */
const SENTENCES = {
  "text-empty": "There is neither text nor picture. Write something first.",
  "text-too-long": "The text is longer than this account may post. Shorten it, or make it a thread.",
  "too-many-pictures": "These are more pictures than one post may have. Take some away.",
  "picture-too-big": "A picture is bigger than this account may post. Make it smaller.",
  "picture-type": "This account does not take pictures of this kind. Use PNG or JPEG.",
  "picture-without-alt": "A picture has no description. Describe it for those who cannot see it.",
  "picture-not-ready":
    "The network is still working on a picture; nothing was posted. It will be tried again.",
  "picture-refused": "The network could not use a picture. Save it anew, as PNG or JPEG.",
  "not-supported": "This network cannot do that: a narrower circle of readers, or a content warning.",
  "reply-gone": "The post that this answers is not there any more.",
  "not-allowed": "The network does not let this account do that.",
  refused: "The network refused the post.",
  "not-there": "There is no such post.",
  "not-yours": "That post is not one of this account's own.",
  "has-poll": "Changing a post with a poll would end the poll. Delete it and post anew, or leave it.",
  "too-big": "It is bigger than can be kept.",
  "rate-limited": "The network asks to wait; nothing was posted.",
  busy: "The network is busy; nothing was posted.",
  unreachable: "The network could not be reached; nothing was posted.",
  stopped: "It was stopped before an answer came.",
  "timed-out": "The network did not answer in time.",
  "connection-lost": "The connection broke before an answer came.",
  "server-error": "The network answered with an error of its own.",
  "answer-unreadable": "The network's answer could not be read.",
  "not-visible-yet": "Too little time has passed to tell whether the post is there.",
  "signed-out": "The account is not connected any more. Connect it again.",
  suspended: "The network has suspended this account.",
  "wrong-password": "The name or the app password is wrong. Make a new app password and try again.",
  "code-needed": "This account asks for a code by email: it needs an app password, not the account's own.",
  "sign-in-refused": "The network did not let us in. Start the connection again.",
  "no-such-service": "There is no such server there. Look at its address again.",
  "not-stored": "New tokens could not be kept, so nothing was posted.",
  moved: "The server answers from another address now. Connect the account again, with that address.",
  "app-password-needed":
    "That is not an app password. Make one in Bluesky (Settings, Privacy and security, App passwords); your own password stays with you.",
  "address-not-allowed": "Only https addresses of public servers are allowed.",
} as const;

export type PublishCode = keyof typeof SENTENCES;

/**
 * "refused": a definite no. "later": certainly not posted, try again at `retryAt`. "unknown": it may have been
 * posted; look, or send again with the same key, but not before `retryAt`. "signed-out": the account must be
 * connected again.
 */
export type PublishErrorKind = "refused" | "later" | "unknown" | "signed-out";

/** Why a network did not do as asked. Has no cause on purpose: what libraries throw holds texts and tokens. */
export class PublishError extends Error {
  override readonly name = "PublishError";
  readonly kind: PublishErrorKind;
  /** Stable, for a sentence on the page. */
  readonly code: PublishCode;
  readonly retryAt: Date | null;

  constructor(kind: PublishErrorKind, code: PublishCode, retryAt: Date | null = null) {
    super(SENTENCES[code]);
    this.kind = kind;
    this.code = code;
    this.retryAt = retryAt;
  }
}

/** The same, for a call that only looks: what could not be seen is not known. */
export function asUnknown(error: PublishError): PublishError {
  const { kind, code, retryAt } = error;
  return kind === "signed-out" ? error : new PublishError("unknown", code, retryAt);
}
