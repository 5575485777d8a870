/** What was ticked off, kept by the browser where it may. */
export interface Ticks {
  /** False where ticks are forgotten when the page closes. */
  readonly kept: () => boolean;
  readonly all: () => ReadonlySet<string>;
  readonly set: (tick: string, done: boolean) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

const keyOf = (report: string): string => `chaperone-report:${report}`;

/** Marks posts as done with from outside of their list; nothing happens where the browser keeps nothing. */
export function tickOff(report: string, done: readonly string[]): void {
  const key = keyOf(report);
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    const before = new Set<unknown>(Array.isArray(found) ? found : []);
    if (done.every((tick) => before.has(tick))) return;
    localStorage.setItem(key, JSON.stringify([...new Set([...before, ...done])]));
  } catch {
    return;
  }
  // A browser tells other windows alone.
  dispatchEvent(new StorageEvent("storage", { key }));
}

/**
 * @param report its id: pages from disk share one storage in some browsers
 * @param storage asked for when it is needed, since a browser that refuses it throws
 */
export function createTicks(report: string, storage: () => Storage): Ticks {
  const key = keyOf(report);
  const listeners = new Set<() => void>();
  let kept = true;
  let ticks: ReadonlySet<string> = read() ?? new Set();

  /** Null where nothing can be had; what is no list of ticks is taken for none. */
  function read(): ReadonlySet<string> | null {
    try {
      const found: unknown = JSON.parse(storage().getItem(key) ?? "[]");
      return new Set(Array.isArray(found) ? found.filter((one) => typeof one === "string") : []);
    } catch (error) {
      if (!(error instanceof SyntaxError)) kept = false;
      return null;
    }
  }

  function change(next: ReadonlySet<string>): void {
    ticks = next;
    for (const listener of listeners) listener();
  }

  function set(tick: string, done: boolean): void {
    // Another window may have ticked something since.
    const next = new Set(kept ? (read() ?? ticks) : ticks);
    if (done) next.add(tick);
    else next.delete(tick);
    try {
      storage().setItem(key, JSON.stringify([...next]));
    } catch {
      kept = false;
    }
    change(next);
  }

  return {
    kept: () => kept,
    all: () => ticks,
    set,
    subscribe(onChange) {
      const hear = (event: StorageEvent): void => {
        if (event.key === key) change(read() ?? ticks);
      };
      listeners.add(onChange);
      addEventListener("storage", hear);
      return () => {
        listeners.delete(onChange);
        removeEventListener("storage", hear);
      };
    },
  };
}
