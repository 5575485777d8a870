import { measure, type Network, partsOn, problemsOf } from "@chaperone/networks";
import type { AccountLimits } from "@chaperone/networks/publishing";
import { type Account, networkFor } from "../accounts.ts";
import { DeskError, type DeskProblem } from "../desk-error.ts";

export interface PlannedPart {
  readonly text: string;
  /** Positions of its pictures in the version. */
  readonly pictures: readonly number[];
}

interface Text {
  readonly text: string;
  readonly contentWarning: string | null;
  readonly pictures: readonly { readonly alt: string; readonly bytes?: Uint8Array; readonly type?: string }[];
}

/**
 * The posts a text becomes on an account. Its pictures go with the first.
 * @throws DeskError where the account's network would not take it
 */
export function partsFor(
  { text, pictures, contentWarning }: Text,
  account: Pick<Account, "network" | "handle" | "limits" | "id">,
) {
  const network = withWarning(networkFor(account), contentWarning);
  const refuse = (why: DeskProblem, values: DeskError["values"] = {}): never => {
    throw new DeskError(why, { about: [account.id], values: { handle: account.handle, ...values } });
  };
  const parts = partsOn(text, network);
  if (parts.length === 0 && pictures.length === 0) refuse("nothing-to-post");
  if (parts.some(({ length }) => length.over > 0)) {
    const { over, unit } = measure(text, network.post);
    refuse("too-long", { over: `${over} ${unit}` });
  }
  for (const problem of problemsOf(text, pictures, network)) {
    if (problem.what === "too-many-pictures")
      refuse("too-many-pictures", { given: problem.given, most: problem.most });
    if (problem.what === "long-description")
      refuse("long-description", { picture: problem.picture, over: problem.over });
  }
  const limits = (account.limits as unknown as AccountLimits | null)?.pictures;
  for (const { bytes, type } of pictures) {
    if (limits && bytes && bytes.length > limits.bytes)
      refuse("big-picture", { most: Math.floor(limits.bytes / 1000) });
    if (limits && type && !limits.types.includes(type)) refuse("picture-kind");
  }
  const texts = parts.length === 0 ? [""] : parts.map((part) => part.text);
  return texts.map(
    (part, at): PlannedPart => ({
      text: part,
      pictures: at === 0 ? pictures.map((_, position) => position) : [],
    }),
  );
}

/** What a network takes besides a warning: that counts with each post of a thread, since each has it. */
function withWarning(network: Network, warning: string | null): Network {
  if (warning === null) return network;
  const [first, ...rest] = network.post.map((limit) => ({
    ...limit,
    count: (text: string) => limit.count(warning + text),
  }));
  return { ...network, post: [first!, ...rest] };
}
