import { DETAIL_TYPES, type PersonRole } from "@chaperone/core";

/** Parts of speech for one token head: outside, first piece, further piece. */
export const DETAIL_TAGS: readonly string[] = [
  "O",
  ...DETAIL_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`]),
];

export const NAME_TAGS = ["O", "B", "I"] as const;

/** Who a named person is; the last is a stranger, a reviewer, someone unknown. */
export const ROLES: readonly PersonRole[] = [
  "patient",
  "relative",
  "colleague",
  "author",
  "public-figure",
  "unknown",
];

/** What a passage as a whole may be: a likeness is given for each. */
export const TEXT_LABELS = [
  "particular-patient",
  "consent-stated",
  "accuracy/contradicted-claim",
  "accuracy/exploits-fear",
  "accuracy/unsourced-claim",
  "accuracy/unsustainable-claim",
  "boundaries/individual-advice",
  "boundaries/patient-contact",
  "confidentiality/acknowledged-patient",
  "confidentiality/direct-identifier",
  "confidentiality/identifiable-description",
  "profession/disrepute",
  "respect/abuse",
  "respect/defamation",
  "respect/demeaning",
  "transparency/medicine-promotion",
  "transparency/speaks-for-others",
  "transparency/undeclared-interest",
  "transparency/unnamed-advice",
  // Of a message from the public: somebody may come to serious harm soon.
  "emergency",
  // It goes on with the story of somebody told of in earlier posts. The last: it is learned by itself, afterwards.
  "follow-up",
] as const;
