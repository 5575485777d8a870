/** Where an archive is asked for, in the order in which doctors are likely to need them. */
export const ASKED_NETWORKS = [
  "x",
  "facebook",
  "instagram",
  "linkedin",
  "whatsapp",
  "bluesky",
  "mastodon",
  "tiktok",
  "reddit",
  "youtube",
  "google-reviews",
] as const;
export type AskedNetwork = (typeof ASKED_NETWORKS)[number];

export interface NetworkSteps {
  readonly name: string;
  readonly steps: readonly string[];
  readonly wait: string;
  readonly note: string | null;
}

export const networkSteps: Readonly<Record<AskedNetwork, NetworkSteps>> = {
  x: {
    name: "X",
    steps: [
      "On X, open Settings, then “Your account”, then “Download an archive of your data”.",
      "Give your password, and ask for the archive.",
      "When X tells you that it is there, download the zip. If there are several parts, take all of them.",
    ],
    wait: "a day or more",
    note: "The words of posts that you quoted, and what others answered, are not in it.",
  },
  facebook: {
    name: "Facebook",
    steps: [
      "Open Settings, then “Accounts Centre”, then “Your information and permissions”, then “Export your information”.",
      "Choose your Facebook profile, and export to your device.",
      "As the format choose JSON, which is not what is chosen at first. As the dates choose all time.",
      "Download every part.",
    ],
    wait: "minutes to days",
    note: "Facebook’s files give no addresses for most posts: the list says on which day to look.",
  },
  instagram: {
    name: "Instagram and Threads",
    steps: [
      "Open “Accounts Centre”, then “Your information and permissions”, then “Export your information”.",
      "Choose your profile, and export to your device.",
      "As the format choose JSON, which is not what is chosen at first. As the dates choose all time.",
      "Download every part. What you wrote on Threads is in it.",
    ],
    wait: "minutes to days",
    note: "There are no addresses of posts in it: the list says on which day to look.",
  },
  linkedin: {
    name: "LinkedIn",
    steps: [
      "Open “Settings & Privacy”, then “Data privacy”, then “Get a copy of your data”.",
      "Choose the larger archive with everything in it. The quick one has no posts.",
      "When LinkedIn tells you that it is there, download the zip whose name begins with “Complete”.",
    ],
    wait: "about a day",
    note: null,
  },
  whatsapp: {
    name: "WhatsApp",
    steps: [
      "Open the chat, then its menu, then “Export chat”. Each chat is exported by itself.",
      "“Without media” is enough, and holds more messages.",
      "Save the file, and give it to me as it is. I ask which name in it is yours, and read your messages alone.",
    ],
    wait: "a moment",
    note: "WhatsApp hands out the newest 40,000 messages of a chat, and says nothing of older ones.",
  },
  bluesky: {
    name: "Bluesky",
    steps: ["Open Settings, then “Account”, then “Export my data”.", "Download the CAR file."],
    wait: "a moment",
    note: "There are no pictures in it.",
  },
  mastodon: {
    name: "Mastodon",
    steps: [
      "On your server’s website, open Preferences, then “Import and export”, then “Data export”.",
      "Ask for your archive, and download it when it is there.",
    ],
    wait: "minutes to hours; you can ask once in seven days",
    note: "What you wrote to single people is in it too.",
  },
  tiktok: {
    name: "TikTok",
    steps: [
      "Open “Settings and privacy”, then “Account”, then “Download your data”.",
      "Choose JSON as the format, and ask for all data.",
      "Come back to the same place to download it.",
    ],
    wait: "a few days",
    note: "What is said in a video is not in it: I read captions and comments.",
  },
  reddit: {
    name: "Reddit",
    steps: [
      "Open reddit.com/settings/data-request.",
      "Ask for all of your data.",
      "Reddit sends you a message with a link to the zip.",
    ],
    wait: "up to 30 days",
    note: null,
  },
  youtube: {
    name: "YouTube comments",
    steps: [
      "Open takeout.google.com, and deselect all.",
      "Choose YouTube, and of its data only comments.",
      "Make the export, and download the zip.",
    ],
    wait: "minutes to hours",
    note: null,
  },
  "google-reviews": {
    name: "Google reviews, and your answers to them",
    steps: [
      "Open takeout.google.com, and deselect all.",
      "For reviews that you wrote choose “Maps (your places)”. For your answers to reviews of your practice choose “Google Business Profile”.",
      "Make the export, and download the zip.",
    ],
    wait: "minutes to hours",
    note: "Answers to reviews are where it is told most often that somebody is a patient.",
  },
};
