/** How many requests of a kind a server takes in how many milliseconds. */
export interface Allowed {
  readonly most: number;
  readonly within: number;
}

/** Counts as Mastodon's does: windows that begin at fixed times, and headers that tell how much is left. */
export function rateLimit({ most, within }: Allowed, now: () => Date) {
  let window = 0;
  let used = 0;
  return {
    /** Takes one request more. */
    take(): { readonly isOver: boolean; readonly headers: Record<string, string> } {
      const current = Math.floor(now().getTime() / within);
      if (current !== window) [window, used] = [current, 0];
      used++;
      const reset = new Date((window + 1) * within).toISOString();
      const headers = {
        "x-ratelimit-limit": String(most),
        "x-ratelimit-remaining": String(Math.max(0, most - used)),
        "x-ratelimit-reset": reset,
        date: now().toUTCString(),
      };
      return { isOver: used > most, headers };
    },
  };
}
