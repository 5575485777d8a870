import { DETAIL_TYPES, type DetailType, type PersonRole, type TextSpan } from "@chaperone/core";
import { goldSpans, type LabelledPost } from "../../bench/lib/corpus.ts";
import type { TaggedTweet } from "../../bench/lib/tweets.ts";

/** A labelled stretch of a text: a detail about a patient or relative, a person's name, a place. */
export interface Mark extends TextSpan {
  readonly what: DetailType | "person" | "location";
  readonly about?: "patient" | "relative";
  readonly role?: PersonRole;
}

export interface TextLabels {
  readonly particularPatient: boolean;
  readonly consent: boolean;
  readonly rules: readonly string[];
}

/** A message from the public, as corpus/INBOX.md describes it. */
export interface LabelledMessage {
  readonly id: string;
  readonly text: string;
  readonly expect: { readonly class: string };
}

/** A text to learn from. What is not labelled in it teaches nothing. */
export interface MarkedText {
  readonly source: string;
  readonly id: string;
  readonly text: string;
  readonly context: string | null;
  readonly marks: readonly Mark[];
  /** Which kinds of mark are complete. */
  readonly complete: readonly ("details" | "persons" | "locations")[];
  /** What the whole text is, where that is labelled. */
  readonly labels?: TextLabels;
  /** Whether somebody may come to serious harm soon; known of messages from the public alone. */
  readonly emergency?: boolean;
}

/** A mention of a person in a labelled post, whoever it is. */
export interface LabelledPerson {
  readonly text: string;
  readonly nth: number;
  readonly role: PersonRole | "other";
}

/** @param people every named person of the post, where there are others than its patients and relatives. */
export function fromPost(
  source: string,
  post: LabelledPost & { readonly why?: string },
  people: readonly LabelledPerson[] | undefined,
): MarkedText {
  const details = goldSpans(post);
  const names = details.filter(({ type }) => type === "NAME");
  const persons = people
    ? people.flatMap(({ text, nth, role }) =>
        place(post.text, text, nth, role === "other" ? "unknown" : role),
      )
    : names.map(({ start, end, about }): Mark => ({ start, end, what: "person", role: about }));
  return {
    source,
    id: post.id,
    text: post.text,
    context: post.context,
    marks: [
      ...details.map(({ start, end, type, about }): Mark => ({ start, end, what: type, about })),
      ...persons,
    ],
    complete: ["details", "persons"],
    labels: {
      particularPatient: details.length > 0,
      // The reason given for a clean post with details says whether it was consent that cleared it.
      consent:
        details.length > 0 && post.rules.length === 0 && /\bconsent|permission\b/iu.test(post.why ?? ""),
      rules: post.rules,
    },
  };
}

export const fromTweet = (
  source: string,
  number: number,
  { text, persons, locations }: TaggedTweet,
): MarkedText => ({
  source,
  id: `${source} ${number}`,
  text,
  context: null,
  marks: [
    ...persons.map((span): Mark => ({ ...span, what: "person" })),
    ...locations.map((span): Mark => ({ ...span, what: "location" })),
  ],
  complete: ["persons", "locations"],
});

export const fromMessage = (source: string, { id, text, expect }: LabelledMessage): MarkedText => ({
  source,
  id,
  text,
  context: null,
  marks: [],
  complete: [],
  emergency: expect.class === "emergency",
});

function place(text: string, part: string, nth: number, role: PersonRole): Mark[] {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(part, start + 1);
  return start < 0 ? [] : [{ start, end: start + part.length, what: "person", role }];
}

export const isDetail = ({ what }: Mark): boolean => (DETAIL_TYPES as readonly string[]).includes(what);
