import type { AuditProgress } from "@chaperone/audit";
import type { Download, FromAudit, Results, Standing, ToAudit, Trouble } from "./engine/protocol.ts";
import { pace } from "./pace.ts";

/** All that the screen shows of an audit. */
export interface Shown {
  readonly standing: Standing;
  readonly trouble: Trouble | null;
  readonly progress: AuditProgress | null;
  /** Milliseconds; null where it is too early to say. */
  readonly left: number | null;
  /** What the list holds. */
  readonly results: Results | null;
  /** What has come since: it takes the list's place when it is asked for, not under somebody's eyes. */
  readonly newer: Results | null;
  readonly writing: Download | null;
  readonly couldNotWrite: boolean;
}

export interface Session {
  readonly shown: () => Shown;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly send: (message: ToAudit) => void;
  readonly showNewer: () => void;
  /** Somebody is at work in the list: from now on nothing moves in it by itself. */
  readonly touch: () => void;
}

const NOTHING: Shown = {
  standing: { phase: "opening" },
  trouble: null,
  progress: null,
  left: null,
  results: null,
  newer: null,
  writing: null,
  couldNotWrite: false,
};

/**
 * What the audit's worker says, for the screen. It lives on while other screens are shown.
 * @param onFile gets a report that was asked for
 */
export function createSession(worker: Worker, onFile: (file: Blob, format: Download) => void): Session {
  let shown = NOTHING;
  let timeLeft = pace();
  let isTouched = false;
  const listeners = new Set<() => void>();
  const change = (next: Partial<Shown>): void => {
    shown = { ...shown, ...next };
    for (const listener of listeners) listener();
  };

  const changeBy = (message: FromAudit): Partial<Shown> => {
    switch (message.type) {
      case "standing":
        timeLeft = pace();
        if (isWithoutList(message.standing)) isTouched = false;
        return standingChange(message);
      case "progress":
        return { progress: message.progress, left: timeLeft(message.progress, performance.now()) };
      case "results":
        return isTouched ? { newer: message.results } : { results: message.results, newer: null };
      case "written":
        return { writing: null };
      case "not-written":
        return { writing: null, couldNotWrite: true };
    }
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromAudit>) => {
    change(changeBy(data));
    if (data.type === "written") onFile(data.file, data.format);
  });

  return {
    shown: () => shown,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    send(message) {
      if (message.type === "write") change({ writing: message.format, couldNotWrite: false });
      worker.postMessage(message);
    },
    showNewer: () => change({ results: shown.newer, newer: null }),
    touch() {
      isTouched = true;
    },
  };
}

/** What was found belongs to the audit that found it. */
const isWithoutList = ({ phase }: Standing): boolean =>
  phase === "empty" || phase === "looking" || phase === "elsewhere";

const standingChange = ({ standing, trouble }: FromAudit & { type: "standing" }): Partial<Shown> => ({
  standing,
  trouble,
  ...(standing.phase !== "running" && { progress: null, left: null }),
  ...(isWithoutList(standing) && { results: null, newer: null }),
});
