import type { AuditProgress, Stage } from "@chaperone/audit";
import type { Context } from "../context.ts";
import { cutEnd } from "../terminal/cut.ts";

const DOING: Readonly<Record<Stage, string>> = {
  quick: "First look",
  close: "Reading closely",
  cases: "Posts side by side",
  pictures: "Pictures",
};

const BAR = 20;
/** A line now and then where nobody watches a bar move. */
const PLAIN_EVERY = 30_000;
const BAR_EVERY = 200;
/** Before, an estimate says nothing. */
const EARLIEST_ESTIMATE = 3_000;

export interface AuditProgressLine {
  show(progress: AuditProgress): void;
  clear(): void;
}

/** How far an audit is: a bar on a terminal, else a line now and then. */
export function auditProgress({ err, errIsTerminal, columns = 80, env }: Context): AuditProgressLine {
  const isBar = errIsTerminal && env.TERM !== "dumb";
  let stage: Stage | null = null;
  let from = { at: 0, done: 0 };
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show(progress) {
      const now = performance.now();
      if (progress.stage !== stage) {
        stage = progress.stage;
        from = { at: now, done: progress.done };
        shownAt = Number.NEGATIVE_INFINITY;
      }
      if (now - shownAt < (isBar ? BAR_EVERY : PLAIN_EVERY)) return;
      shownAt = now;
      const left = timeLeft(progress, from, now);
      if (isBar) err(`\r\u001b[K${cutEnd(`${bar(progress)} ${lineOf(progress, left)}`, columns - 1)}`);
      else err(`chaperone: ${lineOf(progress, left)}\n`);
      isShown = isBar;
    },
    clear() {
      if (isShown) err("\r\u001b[K");
      isShown = false;
    },
  };
}

const shareOf = ({ done, of }: AuditProgress): number => (of > 0 ? Math.min(1, done / of) : 0);

function bar(progress: AuditProgress): string {
  const full = Math.round(shareOf(progress) * BAR);
  return `[${"#".repeat(full)}${"-".repeat(BAR - full)}]`;
}

const NUMBERS = new Intl.NumberFormat("en-GB");

function lineOf(progress: AuditProgress, left: string): string {
  const { must, should } = progress.found;
  return [
    `${DOING[progress.stage]}: ${Math.floor(shareOf(progress) * 100)} %`,
    `${NUMBERS.format(progress.posts)} posts`,
    `${NUMBERS.format(must)} must, ${NUMBERS.format(should)} should`,
    ...(left === "" ? [] : [left]),
  ].join(", ");
}

/** Of this stage, at the pace since this run began it. */
function timeLeft({ done, of }: AuditProgress, from: { at: number; done: number }, now: number): string {
  const took = now - from.at;
  const through = done - from.done;
  return took < EARLIEST_ESTIMATE || through <= 0 ? "" : `about ${span((took / through) * (of - done))} left`;
}

/** "40 s", "3 min", "2 h". */
export function span(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 90) return `${Math.max(1, Math.round(seconds / 10) * 10 || 5)} s`;
  const minutes = seconds / 60;
  return minutes < 90 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 60)} h`;
}
