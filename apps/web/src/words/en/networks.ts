import type { TextLength } from "@chaperone/networks";

const number = new Intl.NumberFormat("en-GB").format;
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** Bytes are named, for nobody expects them; what else a network counts is what anybody would count. */
const bytes = ({ unit }: Pick<TextLength, "unit">): string => (unit === "bytes" ? " bytes" : "");

/** Where a draft goes, how long it is there, how it looks there. */
export const networks = {
  where: "Where it will appear",
  /** On the button that opens the list. */
  chosen: (names: readonly string[]) =>
    names.length > 4 ? `${names.slice(0, 3).join(" · ")} and ${names.length - 3} more` : names.join(" · "),
  takes: (most: number) => `up to ${number(most)}`,
  oneStays: "One place stays chosen.",
  done: "Done",

  /** How long the draft is. */
  characters: (count: number) => counted(count, "character", "characters"),
  lengthOn: (length: TextLength, network: string) =>
    `${number(length.count)} of ${number(length.most)}${bytes(length)} on ${network}`,
  overOn: (length: TextLength, network: string) =>
    `${number(length.over)}${bytes(length)} over on ${network}`,
  threadOn: (parts: number, network: string) => `a thread of ${number(parts)} on ${network}`,
  /** Said once, when it becomes so. */
  said: {
    over: (network: string) => `Now too long for ${network}.`,
    fits: (network: string) => `Now short enough for ${network}.`,
    thread: (parts: number, network: string) => `Now a thread of ${number(parts)} on ${network}.`,
    single: (network: string) => `Now one post on ${network}.`,
  },

  /** How it will look. */
  previews: "How it will look",
  previewOn: (network: string) => `How it will look on ${network}`,
  about: "Close to how it will look. Names, pictures and colours may differ.",
  yourName: "Your name",
  yourProfile: "What your profile says",
  handles: {
    x: "@yourname",
    bluesky: "@yourname.bsky.social",
    mastodon: "@yourname@your.server",
    threads: "yourname",
    instagram: "yourname",
    tiktok: "yourname",
  } as Readonly<Record<string, string>>,
  now: "now",
  ownersAnswer: "Response from the owner",
  seeMore: "see more",
  seeLess: "see less",
  part: (part: number, of: number) => `Part ${part} of ${of}`,
  picture: (picture: number, alt: string) =>
    alt === "" ? `Picture ${picture}, not described` : `Picture ${picture}: ${alt}`,
  pictureToCome: "Being opened",
  /** The mark that networks put on a picture that is described. */
  altBadge: "ALT",
  morePictures: (count: number) => `+${count}`,
  firstOf: (count: number) => `1/${count}`,
  pictureHere: "A picture or film goes here",
  notDescribed: (count: number) =>
    count === 1 ? "One picture is not described yet." : `${number(count)} pictures are not described yet.`,
  cutHint: "A line with only --- begins the next part where you want it.",

  /** What stands in the way, or is other than one expects. */
  problems: {
    "needs-picture": (network: string) => `${network} needs a picture or a film.`,
    "no-pictures": (network: string) => `No pictures go with an answer on ${network}.`,
    "pictures-by-hand": (network: string) =>
      `${network} takes pictures from a public web address only, and yours stay on this device. You post this one there yourself.`,
    "dead-links": (network: string) => `A link cannot be opened from a text on ${network}.`,
    "mentions-by-hand": (network: string) =>
      `A name after @ stays plain text on ${network}, unless you choose it from the list there.`,
    "too-many-pictures": (network: string, given: number, most: number) =>
      `${network} takes ${counted(most, "picture", "pictures")}; there are ${number(given)}.`,
    "too-many-hashtags": (network: string, given: number, most: number) =>
      `${network} takes ${counted(most, "hashtag", "hashtags")}; there are ${number(given)}.`,
    "perhaps-too-many-hashtags": (network: string, given: number, most: number) =>
      `${network} may take only ${counted(most, "hashtag", "hashtags")} now; there are ${number(given)}.`,
    "too-many-links": (network: string, given: number, most: number) =>
      `${network} takes ${counted(most, "link", "links")}; there are ${number(given)}.`,
    "long-description": (network: string, picture: number, over: number) =>
      `The description of picture ${picture} is ${number(over)} over on ${network}.`,
  },
};
