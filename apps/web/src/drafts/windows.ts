/** What windows of the page tell one another about drafts; never anything of one. */
export type Tidings = "drafts" | "passphrase" | "erasing" | "erased";

const CHANNEL = "chaperone.drafts";

export interface Windows {
  tell(tidings: Tidings): void;
  close(): void;
}

export function otherWindows(onTidings: (tidings: Tidings) => void): Windows {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Tidings>) => onTidings(data);
  return { tell: (tidings) => channel.postMessage(tidings), close: () => channel.close() };
}

const lockName = (id: string): string => `chaperone.draft.${id}`;

/**
 * Takes a draft for this window alone, until it is given back or the window is gone.
 * @param wait milliseconds: a page just reloaded may find the lock of its former self
 * @returns gives it back; null where another window has it
 */
export function claim(id: string, wait = 0): Promise<(() => void) | null> {
  // Pages that came over plain http have no locks; a draft's revision still keeps windows apart.
  if (!navigator.locks) return Promise.resolve(() => {});
  const how: LockOptions = wait > 0 ? { signal: AbortSignal.timeout(wait) } : { ifAvailable: true };
  return new Promise((resolve) => {
    navigator.locks
      .request(lockName(id), how, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((giveBack) => resolve(giveBack));
      })
      .catch(() => resolve(null));
  });
}
