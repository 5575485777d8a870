/** A file of the built page. */
export interface BuiltFile {
  /** From the page's folder: "assets/index-abc.js". */
  readonly path: string;
  /** What its bytes must come to, as the `integrity` of a request. */
  readonly integrity: string;
  /** Large, and not needed for the page or its quick checks: the language model, and all that looks at pictures. */
  readonly isForLater: boolean;
}

/** What was built together. */
export interface Build {
  readonly id: string;
  readonly files: readonly BuiltFile[];
}

/** Before the names of all caches of the page in this folder; other folders of a host have pages and caches of their own. */
export const prefixOf = (scope: string): string => `chaperone ${new URL(scope).pathname} `;

/** A build's cache, and the lock that each window of that build holds. */
export const nameOf = (scope: string, build: string): string => prefixOf(scope) + build;

/** From a window to its service worker. */
export type ToServiceWorker =
  /** The window is there: caches that no window uses any more may go. */
  | { readonly type: "opened" }
  /** There is time to fetch what is for later. */
  | { readonly type: "fetch-ahead" };

/** To every window, when all files of a build are there. */
export interface FromServiceWorker {
  readonly type: "ready";
  readonly build: string;
}
