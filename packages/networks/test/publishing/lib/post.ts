import { type OutgoingPost, type Picture, PublishError } from "@chaperone/networks/publishing";

export const post = (text: string, changes: Partial<OutgoingPost> = {}): OutgoingPost => ({
  text,
  pictures: [],
  language: null,
  replyTo: null,
  ...changes,
});

export const picture = (changes: Partial<Picture> = {}): Picture => ({
  bytes: new Uint8Array([137, 80, 78, 71]),
  type: "image/png",
  width: 4,
  height: 3,
  alt: "A door, painted blue",
  ...changes,
});

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<PublishError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof PublishError) return error;
    throw error;
  }
  throw new Error("It went well.");
}
