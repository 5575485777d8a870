import type { Context } from "../context.ts";

/** Tells the operator something. Nothing of a post, its id or a secret goes in here. */
export type Say = (sentence: string) => void;

export const sayOn =
  ({ err }: Pick<Context, "err">): Say =>
  (sentence) =>
    err(`chaperone worker: ${sentence}\n`);
