import type { CaseTrace, Ledger } from "@chaperone/core";
import { before, remember } from "@chaperone/risk/ledger";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { keepKeepDays, readKeepDays, withoutOld } from "./keep-days.ts";
import { isSameDraft } from "./same-draft.ts";
import { ChangedElsewhere, eraseLedger, readLedger, writeChanges } from "./store.ts";

/** The draft on the sheet, once it was said to be posted. Its text is in memory alone. */
interface PostedDraft {
  readonly text: string;
  readonly trace: CaseTrace;
  /** The same post before it was edited and posted again. */
  readonly former: PostedDraft | null;
}

export interface Remembered {
  /** All earlier posts; null until they are read. */
  readonly traces: readonly CaseTrace[] | null;
  /** What the draft is checked together with: every post but itself. */
  readonly earlier: Ledger | null;
  /** False where the browser did not keep the last change: it lasts as long as the page. */
  readonly isKept: boolean;
  readonly keepDays: number;
  /** The trace of the draft, where it was posted just as it stands. */
  readonly posted: CaseTrace | null;
  /** The browser is at work on it. */
  readonly isSaving: boolean;
  /** @returns "again" where the draft has to be read anew first. */
  remember(trace: CaseTrace): Promise<"done" | "again">;
  undo(): Promise<void>;
  /** @returns false where something is left in the browser. */
  forgetAll(): Promise<boolean>;
  changeKeepDays(days: number): Promise<void>;
}

/** The checker's day: dates of drafts are in UTC. */
export const todayIs = (): string => new Date().toISOString().slice(0, 10);

/** Windows tell one another that what is remembered has changed. */
export const CHANNEL = "chaperone.earlier-posts";

/** The traces of earlier posts: in the page's memory, and in the browser's database where it allows one. */
export function useRemembered(text: string): Remembered {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [isKept, setKept] = useState(true);
  const [keepDays, setKeepDays] = useState(readKeepDays);
  const [posted, setPosted] = useState<PostedDraft | null>(null);
  const [isSaving, setSaving] = useState(false);
  /** What the database holds, as far as this page knows. */
  const stored = useRef<Ledger | null>(null);
  const windows = useRef<BroadcastChannel | null>(null);

  /** The page goes on with the new ledger, whether the browser keeps it or not. */
  const change = async (next: Ledger): Promise<"done" | "again"> => {
    setLedger(next);
    try {
      if (next.traces.length === 0) await eraseLedger();
      else await writeChanges(stored.current, next);
      stored.current = next.traces.length === 0 ? null : next;
      setKept(true);
      windows.current?.postMessage("changed");
    } catch (error) {
      if (error instanceof ChangedElsewhere) {
        await read();
        return "again";
      }
      setKept(false);
    }
    return "done";
  };

  const read = async (): Promise<void> => {
    try {
      const found = await readLedger();
      stored.current = found;
      const whole = found ?? newLedger();
      const young = withoutOld(whole, keepDays, todayIs());
      setLedger(young);
      setKept(true);
      if (young !== whole) await change(young);
    } catch {
      setLedger((known) => known ?? newLedger());
      setKept(false);
    }
  };
  const readNow = useEffectEvent(() => void read());

  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    windows.current = channel;
    channel.onmessage = readNow;
    readNow();
    return () => {
      windows.current = null;
      channel.close();
    };
  }, []);

  const own = posted && isSameDraft(posted.text, text) ? posted.trace.post : "";
  const earlier = useMemo(() => ledger && before(ledger, own, todayIs()), [ledger, own]);

  return {
    traces: ledger?.traces ?? null,
    earlier,
    isKept,
    keepDays,
    posted: !isSaving && posted?.text === text ? posted.trace : null,
    isSaving,
    async remember(trace) {
      if (!ledger) return "again";
      const former = own ? posted : null;
      const named = { ...trace, post: own || newId(ledger, trace.date) };
      // At once, so that the draft is never checked together with itself.
      setPosted({ text, trace: named, former });
      setSaving(true);
      const outcome = await change(remember(ledger, named, keepDays));
      if (outcome === "again") setPosted(null);
      setSaving(false);
      return outcome;
    },
    async undo() {
      if (!ledger || !posted) return;
      const { trace, former } = posted;
      setPosted(former);
      const others = { ...ledger, traces: ledger.traces.filter(({ post }) => post !== trace.post) };
      await change(former ? remember(others, former.trace, keepDays) : others);
    },
    async forgetAll() {
      const wasStored = stored.current !== null;
      setPosted(null);
      setLedger(newLedger());
      try {
        await eraseLedger();
        stored.current = null;
        setKept(true);
        windows.current?.postMessage("changed");
        return true;
      } catch {
        return !wasStored;
      }
    },
    async changeKeepDays(days) {
      setKeepDays(days);
      keepKeepDays(days);
      if (!ledger) return;
      const young = withoutOld(ledger, days, todayIs());
      if (young !== ledger) await change(young);
    },
  };
}

const newLedger = (): Ledger => ({
  key: [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join(""),
  traces: [],
});

/** Made up from the day and a count, so that it says nothing of the post. */
function newId({ traces }: Ledger, date: string): string {
  const taken = new Set(traces.map(({ post }) => post));
  for (let count = 1; ; count++) if (!taken.has(`page-${date}-${count}`)) return `page-${date}-${count}`;
}
