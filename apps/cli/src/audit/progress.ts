import { type AuditProgress, STAGES, type Stage } from "@chaperone/audit";
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

/** How far an audit is: a bar on a terminal, else a line now and then. @param leftOut stages that it does not have */
export function auditProgress(
  { err, errIsTerminal, columns = 80, env }: Context,
  leftOut: readonly Stage[],
): AuditProgressLine {
  const stages = STAGES.filter((one) => !leftOut.includes(one));
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
      const line = lineOf(progress, stages, timeLeft(progress, from, now));
      if (isBar) err(`\r\u001b[K${cutEnd(`${bar(progress)} ${line}`, columns - 1)}`);
      else err(`chaperone: ${line}\n`);
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

/** What matters most stands first: a narrow terminal shows no more. */
function lineOf(progress: AuditProgress, stages: readonly Stage[], left: string): string {
  const { must, should } = progress.found;
  const step = `${stages.indexOf(progress.stage) + 1} of ${stages.length}`;
  return [
    `${DOING[progress.stage]} (${step}): ${Math.floor(shareOf(progress) * 100)} %`,
    ...(left === "" ? [] : [left]),
    `${NUMBERS.format(progress.posts)} ${progress.posts === 1 ? "post" : "posts"}`,
    `${NUMBERS.format(must)} must, ${NUMBERS.format(should)} should`,
  ].join(", ");
}

/** Of this stage, at the pace since this run began it. */
function timeLeft({ done, of }: AuditProgress, from: { at: number; done: number }, now: number): string {
  const took = now - from.at;
  const through = done - from.done;
  return took < EARLIEST_ESTIMATE || through <= 0
    ? ""
    : `about ${span((took / through) * (of - done))} to go`;
}

/** "40 s", "3 min", "2 h". */
export function span(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 90) return `${Math.max(1, Math.round(seconds / 10) * 10 || 5)} s`;
  const minutes = seconds / 60;
  return minutes < 90 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 60)} h`;
}
