import type { Context } from "../context.ts";
import { cutEnd } from "../terminal/cut.ts";
import { visible } from "../terminal/visible.ts";
import type { OnProgress } from "./tools.ts";

export const LOOKING = "looking for";
export const LOOKING_AGAIN = "looking at the copy for";

/** One line on a terminal, written over again and again; nothing where nobody is looking. */
export interface Progress {
  of(file: string, doing: string): OnProgress;
  clear(): void;
}

export function progressOn({ err, errIsTerminal, columns = 80, env }: Context): Progress {
  if (!errIsTerminal || env.TERM === "dumb") return { of: () => () => {}, clear: () => {} };
  let shown = false;
  return {
    of:
      (file, doing) =>
      ({ done, of, what }) => {
        shown = true;
        const step = of > 1 ? ` (${Math.min(done + 1, of)} of ${of})` : "";
        err(`\r\u001b[K${cutEnd(visible(`${file}: ${doing}: ${what}${step}`), columns - 1)}`);
      },
    clear() {
      if (shown) err("\r\u001b[K");
      shown = false;
    },
  };
}
