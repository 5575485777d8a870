import { bare } from "./publishing-when.ts";

/** The practice: who belongs to it and what it asks. */
export const practice = {
  heading: "Practice",
  deskHeading: "Your desk",
  name: "Name of the practice",
  you: "Your name",
  save: "Save",
  saved: "Saved.",
  policy: {
    heading: "What is asked of every post",
    approval: "A second person reads",
    approvals: {
      none: "nothing; each decides alone",
      always: "every post",
      "on-must": "posts with a finding at must",
      "on-should": "posts with a finding at must or should",
    },
    coolingOff: "Pauses before a post goes out",
    coolingOffHint:
      "Ten minutes; an hour where it reads as written in anger; at night until the morning. The day’s pause after a kept must stays in any case.",
    alone:
      "Approval needs a second person. This desk is for one; with a server of its own a practice can have more.",
    managers: "Only managers change this.",
  },
  members: {
    heading: "People",
    roles: { author: "writes", approver: "writes and approves", manager: "manager" },
    role: (name: string) => `What ${name} does`,
    you: "you",
    since: (when: string) => `since ${bare(when)}`,
    remove: "Remove",
    removeThis: (name: string) => `Remove ${name}`,
    removeAsk: (name: string) =>
      `Remove ${name}? They are signed out at once. What they published stays in the record.`,
    yes: "Yes, remove",
    no: "Keep",
  },
  invitations: {
    heading: "Invite somebody",
    role: "They",
    make: "Make an invitation",
    what: "Give this link to them yourself. It lets in one person, and is shown only now.",
    until: (when: string) => `Until ${bare(when)}.`,
    open: "Not yet used",
    withdraw: "Take it back",
  },
  passkeys: {
    heading: "Your passkeys",
    what: "One on each device you use is a good idea: a lost one is then no trouble.",
    add: "Add a passkey of this device",
    made: (when: string) => `Made ${when}`,
    used: (when: string) => `last used ${when}`,
    remove: "Remove",
    last: "Your only passkey cannot be removed: add another first.",
  },
  timeZone: { heading: "Your time zone", what: "Times are told, and nights begin, by the clock there." },
  night: {
    heading: "Your nights",
    what: "What you hand in at night rests until you can look at it by day. Set the same time for its beginning and its end, and no hour counts as night.",
    from: "Night begins at",
    to: "It ends at",
    until: "What waits goes on at",
    notByDay: "What waits has to go on between the end of the night and the next one.",
    usual: "The usual hours again",
  },
  backup: {
    heading: "Backup",
    what: "Everything your desk keeps, in one file. With the key file beside the database it can be brought back; without the key, accounts have to be connected anew. Keep it where nobody else reads it: it holds your texts.",
    download: "Download a backup",
  },
};
