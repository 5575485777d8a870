import type { Draft } from "@chaperone/core";
import type { Whose } from "../data.ts";
import type { Flag } from "../measure.ts";

/** A tool that stands in the table. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Unpacked bytes a user has to fetch; null where they could not be counted. */
  readonly bytes: number | null;
  /** What it points at in a draft, and how long that took. Peers know no difference of persons. */
  read(draft: Draft, whose: Whose): Promise<{ readonly flags: readonly Flag[]; readonly ms: number }>;
  close?(): void;
}

/** Opens a tool of a given name; a reason in place of it where it is not to be had. */
export interface Entry {
  readonly name: string;
  open(): Promise<Tool>;
}

/** A tool that is a plain function of the text. */
export const fromFunction = (
  name: string,
  version: string,
  bytes: number | null,
  find: (text: string) => readonly Flag[] | Promise<readonly Flag[]>,
): Tool => ({
  name,
  version,
  bytes,
  async read({ text }) {
    const start = performance.now();
    const flags = await find(text);
    return { flags, ms: performance.now() - start };
  },
});
