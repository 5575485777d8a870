import type { Jurisdiction } from "@chaperone/core";

/** What a step rests on: a paragraph of our guidance by its id, or an article of law. */
export type StepSource =
  | { readonly guidance: string; readonly jurisdiction: Jurisdiction }
  | { readonly law: string; readonly url: string; readonly jurisdictions: readonly Jurisdiction[] };

/** One thing to do after a post that should not have gone out. */
export interface Step {
  readonly id: "delete" | "tell-lead" | "report" | "apologise" | "tell-indemnifier";
  readonly title: string;
  /** What to do, and why now. */
  readonly what: string;
  /** Hours from the moment one knows; null where no term is set. */
  readonly withinHours: number | null;
  /** A text to begin from; square brackets are to be filled in, and no patient belongs into it. */
  readonly text: string | null;
  readonly sources: readonly StepSource[];
}

const AFTER_A_SLIP = { guidance: "mdu-guides/after-a-slip", jurisdiction: "GB" } as const;
const BREACH_ARTICLE = {
  law: "General Data Protection Regulation, Article 33(1)",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  jurisdictions: ["IE", "GB"],
} as const;

/** The steps, in the order in which they help most. */
export const ALREADY_POSTED: readonly Step[] = [
  {
    id: "delete",
    title: "Take it down",
    what: "Delete the post, everywhere it stands. Keep a private note of what it said and when it was up: those who look into it will ask. Do not answer comments about it.",
    withinHours: null,
    text: null,
    sources: [AFTER_A_SLIP],
  },
  {
    id: "tell-lead",
    title: "Tell the data protection lead",
    what: "Tell your supervisor and the person who answers for data protection where you work, today. They decide whether it has to be reported, and the clock runs from when they know.",
    withinHours: null,
    text: "On [day] at [time] I posted something on [network] that may let a patient be recognised. I deleted it on [day] at [time]. It was public for about [how long] and had been seen or shared by about [how many] people. I have kept a note of what it said and can show it to you. I have not contacted the patient. Please tell me what you need from me and who will decide whether it is to be reported.",
    sources: [AFTER_A_SLIP],
  },
  {
    id: "report",
    title: "Is it to be reported? 72 hours",
    what: "A breach that puts a person at risk has to reach the data protection regulator within 72 hours of its being known. The organisation reports; where you work for yourself, that is you. What is not yet known can follow later.",
    withinHours: 72,
    text: "Nature of the breach: a post on [network] by a member of staff, public from [time] to [time]. People concerned: about [how many]. What it told of them, by kind: [kinds of detail]. What may follow from it: [what]. What was done: deleted at [time]; [what else]. Contact: [name and role].",
    sources: [BREACH_ARTICLE, AFTER_A_SLIP],
  },
  {
    id: "apologise",
    title: "Apologise",
    what: "Agree with the lead who speaks to the patient and how, then say what happened, that you are sorry, and what was done. Never on the network itself: an apology there points at the patient once more.",
    withinHours: null,
    text: "I am sorry. On [day] I wrote something in public that should have stayed between us. I took it down [when]. I have told [who], and we are looking at how it happened so that it does not happen again. You may ask me anything about it, and you may complain to [whom]; I will help you to do so if you wish.",
    sources: [AFTER_A_SLIP],
  },
  {
    id: "tell-indemnifier",
    title: "Ring your indemnifier",
    what: "Ring your defence organisation or insurer before you write anything more about it than the steps above. They have seen it before, and many want to know early.",
    withinHours: null,
    text: null,
    sources: [],
  },
];

/** Until when a step has to be done; null where no term is set. */
export const deadlineOf = ({ withinHours }: Step, known: Date): Date | null =>
  withinHours === null ? null : new Date(known.getTime() + withinHours * 3_600_000);
