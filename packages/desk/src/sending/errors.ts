import { PublishError } from "@chaperone/networks/publishing";
import type { Context } from "../context.ts";
import { waitAfter } from "../pace.ts";
import type { Claim } from "./claim.ts";

/** What is no answer of a network at all says nothing about whether the post is there. */
export const publishErrorOf = (error: unknown): Pick<PublishError, "kind" | "code" | "retryAt"> =>
  error instanceof PublishError ? error : { kind: "unknown", code: "connection-lost", retryAt: null };

/** When to come back: when the network says, but no sooner than after our own pause. */
export function later(desk: Context, { turn }: Pick<Claim, "turn">, retryAt: Date | null): Date {
  const ours = new Date(desk.now().getTime() + waitAfter(desk.pace, turn));
  return retryAt && retryAt > ours ? retryAt : ours;
}

export const isOlder = (desk: Context, since: Date | null, age: number): boolean =>
  since !== null && desk.now().getTime() - since.getTime() > age;
