import type { Checker, Rule } from "@chaperone/core";
import type { Bytes } from "./input/index.ts";
import type { CheckOptions } from "./options.ts";
import type { Part, PictureTools } from "./pictures/tools.ts";
import type { ThreadData } from "./pool/jobs.ts";
import type { CheckerThreads } from "./pool/threads.ts";

/** All of the world that a command touches, so that tests can hand it another. */
export interface Context {
  readonly stdin: Bytes & { readonly isTTY?: boolean };
  /** Resolves when more may be written. */
  out(text: string): Promise<void>;
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number | undefined;
  /** The next request to stop (SIGTERM, Ctrl+C) goes to the listener instead of ending the process; one more ends it. */
  onStop(listener: () => void): void;
  /** Loaded when first needed: help and version come without them. */
  loadChecker(options: Pick<CheckOptions, "jurisdiction" | "profession" | "light">): Promise<Checker>;
  /** How many threads there are to use where nothing else is asked for. */
  readonly threads: number;
  /** Checkers in threads of their own, for many posts. */
  loadThreads(size: number, data: ThreadData): Promise<CheckerThreads>;
  loadRules(): Promise<readonly Rule[]>;
  /** What is left out loads no model. */
  loadPictureTools(leftOut: readonly Part[]): Promise<PictureTools>;
}

export const EXIT = {
  nothingFound: 0,
  found: 1,
  wrongUse: 2,
  interrupted: 130,
  pipeClosed: 141,
  terminated: 143,
} as const;

/** Wide screens do not make long lines easier to read. */
export const widthFor = ({ columns }: Context): number => Math.min(Math.max(columns ?? 80, 40), 100);
