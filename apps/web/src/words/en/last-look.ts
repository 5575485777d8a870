import { listed } from "../../lib/listed.ts";

/** The last look before a draft goes out. */
export const lastLook = {
  open: "Last look",
  heading: "Before it goes out",
  intro: "The same words, as three people will read them.",
  back: "Back to the text",
  readers: {
    patient: {
      title: "The patient",
      some: "They were there, or their family was. What is marked is about them, and they would know it however many others fit.",
      // Something is said of a patient by the findings, though no single detail was read.
      onlyFindings: "What is marked is about them, or tells that they are a patient.",
      consent: "Have they agreed to these words, in this place? Only you know.",
      none: "I found nothing told about a patient. You may know of something I cannot see.",
    },
    journalist: {
      title: "A journalist",
      byline: (name: string) => `Quoted with your name: ${name}.`,
      bylineYou: "Quoted with the name on your account.",
      profile: (bio: string) => `Beside it stands your profile: “${bio}”`,
      some: (count: number) =>
        count === 1
          ? "One passage would be quoted on its own, without the rest of the post around it."
          : `${count} passages would each be quoted on their own, without the rest of the post around them.`,
      breach: "A breach of confidentiality is a story in itself.",
      none: "I found nothing in how it speaks of people, claims, money or your profession that stands out for quoting.",
    },
    colleague: {
      title: "A colleague",
      some: "They were there, and know the day, the place and who came. What is marked is what they need to put a name to it.",
      noCircle:
        "I cannot count who was there: your workplace is not in the settings, or the draft does not say enough.",
      none: "I found no day, place or illness told that would let them put a name to it.",
    },
  },
  remaining: {
    heading: "What is left to decide",
    none: "No finding is left. Nothing found is not the same as nothing there.",
    change: "Change it",
    why: "Why does this stay? In your own words",
    whyNote: "Kept with this draft on this device, and nowhere else.",
    whyNoteServed:
      "Kept with this draft on this device. If you publish from here, it goes along and is kept in the record.",
    tooShort: "A few words are needed, so that you can stand by them later.",
    others: "Also there, for you to weigh:",
    dismissed: (count: number) =>
      count === 1 ? "You dismissed one finding." : `You dismissed ${count} findings.`,
  },
  unread: {
    reading: "I am still reading this closely. In a moment I may say more.",
    missing: (parts: readonly string[]) => `I have not read it in full. Not looked at: ${listed(parts)}.`,
    failed: "The check stopped before it was done, so this has not been read in full.",
    anyway: "Go on without a full reading",
  },
  out: {
    heading: "Take it with you",
    waiting: (count: number) =>
      count === 1
        ? "Say above why the finding at must stays, or change it. Then the text can be copied here."
        : `Say above why each of the ${count} findings at must stays, or change them. Then the text can be copied here.`,
    waitingForReading: "The text can be copied here once it has been read in full.",
    on: (network: string) => `For ${network}`,
    copy: "Copy the text",
    copyPart: (part: number, of: number) => `Copy part ${part} of ${of}`,
    copied: "Copied",
    refused:
      "This browser does not allow copying here. The text is selected: copy it with your keyboard or by holding it.",
    byHand: "The text to copy",
    afterwards:
      "When it is out, come back and press “I’ve posted this” under the draft: later drafts are then read together with it.",
  },
  pictures: {
    heading: "Pictures",
    name: (number: number) => `Picture ${number}`,
    download: (number: number) => `Download clean picture ${number}`,
    notClean: (number: number) => `Download picture ${number}, not called clean`,
    none: "No clean copy yet. Post the copy, not the picture you added.",
    film: "A film cannot be cleaned here. I looked at moments of it only.",
    looking: "Still being looked at.",
    show: "Go to the picture",
    alt: "Description",
    copyAlt: (number: number) => `Copy the description of picture ${number}`,
    noAlt: "It has no description for people who cannot see it.",
  },
};
