import type { PublishingWords } from "../../words/en/publishing.ts";
import type { Publication, Summary } from "../api.ts";
import { useWhen } from "../moment.ts";
import { usePublishingWords } from "../words.ts";

type State = keyof PublishingWords["queue"]["states"];

/** How a post stands: a word for it, what happened, and whether somebody has to do something. */
export interface Standing {
  readonly state: State;
  readonly title: string;
  readonly said: string;
  readonly needsAuthor: boolean;
}

type Hold = { readonly reason: string; readonly until: string; readonly skippedAt: string | null };

/** What is known of a submission's pauses; the queue's list has only how long they last. */
export type Standable = Summary & { readonly holds?: readonly Hold[] };

/** "unconfirmed" is said of the whole: it is what its author has to see first. */
export const stateOf = ({ state, publications }: Summary): State =>
  publications.some((one) => one.state === "unconfirmed") ? "unconfirmed" : state;

/** Whether the author has to do something about it. */
export const needsAuthor = (submission: Summary): boolean =>
  submission.isMine &&
  (["stopped", "rejected"].includes(submission.state) ||
    stateOf(submission) === "unconfirmed" ||
    (submission.state === "partly" && submission.publications.some(({ state }) => state === "refused")));

/** Whether a later version of the same draft took its place. */
export const isReplaced = (submission: Summary, all: readonly Summary[]): boolean =>
  all.some(
    ({ draftId, versionNumber }) =>
      draftId === submission.draftId && versionNumber > submission.versionNumber,
  );

export const isSettled = ({ state }: Summary): boolean =>
  ["sent", "partly", "stopped", "rejected", "cancelled"].includes(state);

/** How a post stands, in words. */
export function useStanding(submission: Standable): Standing {
  const { queue } = usePublishingWords();
  const when = useWhen();
  const state = stateOf(submission);
  return {
    state,
    title: queue.states[state],
    said: saidOf(submission, queue, when),
    needsAuthor: needsAuthor(submission),
  };
}

function saidOf(
  submission: Standable,
  words: PublishingWords["queue"],
  when: ReturnType<typeof useWhen>,
): string {
  const { said, notes } = words;
  const { dueAt, settledAt, timeZone, note } = submission;
  switch (stateOf(submission)) {
    case "held": {
      const hold = lastHold(submission);
      if (!hold) return submission.heldUntil ? said.heldUntil(when(submission.heldUntil, timeZone)) : "";
      return (said.held as Record<string, (when: string) => string>)[hold.reason]!(
        when(hold.until, timeZone),
      );
    }
    case "waiting":
      return said.waiting;
    case "scheduled":
      return dueAt ? said.scheduled(when(dueAt, timeZone)) : "";
    case "sending":
      return said.sending;
    case "sent":
      return settledAt ? said.sent(when(settledAt)) : "";
    case "partly":
      return said.partly;
    case "unconfirmed":
      return "";
    case "rejected":
      return said.rejected;
    case "cancelled":
      return note === "replaced" ? said.replaced : said.cancelled;
    case "stopped": {
      const why = note && Object.hasOwn(notes, note) ? notes[note as keyof typeof notes] : said.stopped;
      const isNothingOut = submission.publications.every(({ parts }) =>
        parts.every(({ state }) => state !== "sent"),
      );
      return isNothingOut ? `${why} ${said.nothingOut}` : why;
    }
  }
}

/** The pause that lasts longest of those not left out. */
const lastHold = ({ holds = [] }: Standable): Hold | undefined =>
  holds
    .filter(({ skippedAt, until }) => skippedAt === null && new Date(until) > new Date())
    .toSorted((a, b) => b.until.localeCompare(a.until))[0];

/** "Dr Ada (Bluesky)": where it goes. */
export const targetsOf = ({ publications }: Summary): readonly string[] =>
  publications.map(({ account }) => account.handle);

export const partsOut = ({ parts }: Publication): number =>
  parts.filter(({ state }) => state === "sent").length;
