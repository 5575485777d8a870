const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long the desk takes over things, in milliseconds. */
export interface Pace {
  /** One call to a network. */
  readonly send: number;
  /** How long one worker has a publication to itself; must be longer than `send`. */
  readonly lease: number;
  /** How long it goes on looking for a post of which nobody knows whether it is there. */
  readonly look: number;
  /** How long it goes on trying where a network certainly did not take a post. */
  readonly try: number;
  /** How long a check before sending holds good. */
  readonly check: number;
  /** Later than this after its time, a post is not sent without asking. */
  readonly missed: number;
  /** Between two looks of the sweeper. */
  readonly sweep: number;
  /** The first pause before another attempt; each further one is three times as long, up to `wait.most`. */
  readonly wait: { readonly first: number; readonly most: number };
}

export const USUAL_PACE: Pace = {
  send: 60 * SECOND,
  lease: 90 * SECOND,
  look: HOUR,
  try: 24 * HOUR,
  check: 15 * MINUTE,
  missed: 6 * HOUR,
  sweep: MINUTE,
  wait: { first: 5 * SECOND, most: 15 * MINUTE },
};

/** How long to wait before another attempt, after so many. */
export const waitAfter = ({ wait }: Pace, attempts: number): number =>
  Math.min(wait.most, wait.first * 3 ** Math.max(0, Math.min(attempts - 1, 20)));
