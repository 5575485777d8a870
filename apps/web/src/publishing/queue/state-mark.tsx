import type { ReactNode } from "react";
import type { PublishingWords } from "../../words/en/publishing.ts";
import { usePublishingWords } from "../words.ts";

type State = keyof PublishingWords["queue"]["states"];

/** How a post stands, by shape and word: nothing is told by colour alone. */
export function StateMark({ state }: { readonly state: State }) {
  const { queue } = usePublishingWords();
  return (
    <span className="state" data-state={state}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      {queue.states[state]}
    </span>
  );
}

const ring = <circle cx="8" cy="8" r="6" />;
const SHAPES: Readonly<Record<State, ReactNode>> = {
  held: (
    <>
      {ring}
      <path d="M6.5 5.8v4.4M9.5 5.8v4.4" />
    </>
  ),
  waiting: (
    <>
      <circle cx="5.8" cy="6" r="2.4" />
      <path d="M1.8 13c.4-2.4 2-3.6 4-3.6s3.6 1.2 4 3.6M11 3.8a2.4 2.4 0 0 1 0 4.4M12 9.8c1.2.5 2 1.5 2.2 3.2" />
    </>
  ),
  scheduled: (
    <>
      {ring}
      <path d="M8 4.6V8l2.3 1.5" />
    </>
  ),
  sending: <path d="M2.5 8h10M9 4.3 12.7 8 9 11.7" />,
  sent: <path d="m3 8.5 3.3 3.3L13 4.8" />,
  partly: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12Z" className="filled" />
    </>
  ),
  stopped: <path d="M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3ZM5 8h6" />,
  rejected: <path d="M2.5 3.5h11v7.5H8l-3 2.7V11H2.5Z" />,
  cancelled: <path d="M6 3.5 2.5 7 6 10.5M2.5 7h7a3.5 3.5 0 0 1 0 7" />,
  unconfirmed: (
    <>
      {ring}
      <path d="M6.2 6.4A1.8 1.8 0 1 1 8 8.3v.9M8 11.3v.2" />
    </>
  ),
};
