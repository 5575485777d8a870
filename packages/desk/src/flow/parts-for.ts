import { measure, type Network, partsOn, problemsOf } from "@chaperone/networks";
import type { AccountLimits } from "@chaperone/networks/publishing";
import { type Account, networkFor } from "../accounts.ts";
import { DeskError } from "../desk-error.ts";

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
  const refuse = (why: string): never => {
    throw new DeskError("bad-input", `${account.handle}: ${why}`, [account.id]);
  };
  const parts = partsOn(text, network);
  if (parts.length === 0 && pictures.length === 0) refuse("there is nothing to post. Write something first.");
  if (parts.some(({ length }) => length.over > 0)) {
    const { over, unit } = measure(text, network.post);
    refuse(`the text is too long by ${over} ${unit}. Shorten it.`);
  }
  for (const problem of problemsOf(text, pictures, network)) {
    if (problem.what === "too-many-pictures")
      refuse(`${problem.given} pictures are more than the ${problem.most} it takes. Take some away.`);
    if (problem.what === "long-description")
      refuse(`the description of picture ${problem.picture} is too long by ${problem.over}. Shorten it.`);
  }
  const limits = (account.limits as unknown as AccountLimits | null)?.pictures;
  for (const { bytes, type } of pictures) {
    if (limits && bytes && bytes.length > limits.bytes)
      refuse(`a picture is bigger than the ${Math.floor(limits.bytes / 1000)} kB it takes. Make it smaller.`);
    if (limits && type && !limits.types.includes(type))
      refuse("it does not take pictures of this kind. Use JPEG.");
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
