const minutes = (count: number): string =>
  count % 1440 === 0
    ? count === 1440
      ? "a day"
      : `${count / 1440} days`
    : count === 60
      ? "an hour"
      : `${count} minutes`;

/** Handing in, at the end of the last look. */
export const panel = {
  heading: "Publish it from here",
  notIn: "You can publish from here once your desk is open in this browser.",
  signInFirst: "You can publish from here once you have signed in.",
  goThere: "See how",
  noAccounts: "No account of yours is connected yet.",
  connect: "Connect an account",
  accounts: "Which accounts?",
  signedOut: "signed out",
  parts: (count: number) => `Becomes a thread of ${count}`,
  partsShow: "Read its parts",
  part: (number: number, of: number) => `Part ${number} of ${of}`,
  tooLong: "It is too long for this account. Shorten it, or leave this account out.",
  when: "When?",
  soon: "After the pause",
  now: "Without the pause",
  at: "At a time",
  date: "Day and time",
  timeZone: "Time zone",
  thisDevice: (zone: string) => `${zone}, as on this device`,
  /** What will happen, before it is handed in. */
  pause: {
    none: "Your practice has no pauses. It goes on at once.",
    plain: `First it rests for ${minutes(10)}: time to read it once more, and to call it back.`,
    anger: `It may read as written in anger, so it first rests for ${minutes(60)}.`,
    "late-night": (until: string) =>
      `It is late, so it rests until ${until}, when you can look at it by day.`,
    "kept-must":
      "You keep something that the guidance says must not stay, so it rests for a day. That pause cannot be left out.",
    skipped:
      "It goes on without a pause. Once it is out, others may have read it before you can call it back.",
    scheduled: "It waits for its time. You can call it back until then.",
  },
  approval: {
    needed: (names: readonly string[]) =>
      names.length === 0
        ? "Your practice asks for a second person, and there is nobody else yet who may approve. You can make a link for one in the queue."
        : `Then a second person reads it: ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`}.`,
    none: "No second person is asked for it.",
  },
  last: "Right before it goes out it is checked once more, by the rules of that moment.",
  answered: "Address of the post you answer",
  answeredHint: "Open that post on its network and copy its address.",
  more: "More",
  visibility: "Who sees it on Mastodon",
  visibilities: {
    public: "Everybody",
    unlisted: "Everybody, but not in public lists",
    followers: "Followers only",
  },
  contentWarning: "Content warning, shown before the post",
  language: "Language of the post",
  languages: { en: "English", ga: "Irish", none: "Another language" },
  pictures: {
    looking: (number: number) => `Picture ${number} is still being looked at.`,
    noCopy: (number: number) => `Picture ${number} has no clean copy yet. Only clean copies are sent.`,
    film: (number: number) => `Film ${number} cannot be sent from here. Take it out, or post it yourself.`,
    noAlt: (number: number) => `Picture ${number} has no description for people who cannot see it.`,
    kind: (number: number) => `Picture ${number} is of a kind that networks do not take.`,
    going: (count: number) =>
      count === 1
        ? "One clean picture goes along, with its description."
        : `${count} clean pictures go along, with their descriptions.`,
    inThread: (count: number) =>
      `Where the text becomes a thread, ${count === 1 ? "it goes" : "they go"} with the first part.`,
    show: "Go to the picture",
  },
  goes: "What is handed in: these words, the clean pictures, your reasons for what stays, and what Settings say about you. It goes to your own desk and is kept there.",
  goesPractice:
    "What is handed in: these words, the clean pictures, your reasons for what stays, and what Settings say about you. It goes to your practice’s server and is kept there, where those who may approve can read it.",
  before: (when: string) =>
    `You handed this draft in before, ${when}. Handing it in again takes the place of that version, if it has not gone out.`,
  button: "Hand it in to be published",
  handingIn: "Handing it in, and reading it once more",
  waiting: "It can be handed in once all is decided and read, or you go on without a full reading, below.",
  choose: "Choose an account first.",
  undecided:
    "The check at your desk found more than this page did. Look at the text once more, or say why it stays:",
  question: {
    heading: "From your personal account?",
    what: (handles: readonly string[]) =>
      `${handles.join(" and ")} is personal, and this text is about your work. Readers of a personal account do not expect a doctor’s post, and what they know of you comes together with what you write.`,
    change: "Choose another account",
    yes: "Yes, from there",
  },
  done: {
    held: "Handed in. It rests now.",
    waiting: "Handed in. It waits for a second person.",
    scheduled: "Handed in. It has its time.",
    other: "Handed in.",
    queue: "See it in the queue",
    back: "You can close this. It goes on by itself as long as Chaperone runs.",
  },
};
