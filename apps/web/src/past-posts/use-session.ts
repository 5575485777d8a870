import { useSyncExternalStore } from "react";
import { saveFile } from "../drafts/save-file.ts";
import { isNarrow } from "../lib/screen.ts";
import { createSession, type Session, type Shown } from "./session.ts";

/** Each checker has the language model in memory. */
const MOST_CHECKERS = 4;
const MOST_ON_A_PHONE = 2;

let session: Session | null = null;

/** The audit of this window; begun with the first look at its screen. */
export function sessionOf(): Session {
  if (session) return session;
  const worker = new Worker(new URL("./engine/audit.worker.ts", import.meta.url), {
    type: "module",
    name: "audit",
  });
  session = createSession(worker, (file, format) => saveFile(file, `past-posts.${format}`));
  open(session);
  return session;
}

/** Asks anew what is kept. */
export function open({ send }: Session): void {
  const build = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? "";
  send({ type: "open", build, workers: checkers() });
}

/** One core is left to whoever is writing. */
function checkers(): number {
  const most = isNarrow() ? MOST_ON_A_PHONE : MOST_CHECKERS;
  return Math.max(1, Math.min(most, navigator.hardwareConcurrency - 1));
}

export function useSession(): Shown & Pick<Session, "send" | "showNewer" | "touch"> {
  const found = sessionOf();
  const shown = useSyncExternalStore(found.subscribe, found.shown);
  const { send, showNewer, touch } = found;
  return { ...shown, send, showNewer, touch };
}
