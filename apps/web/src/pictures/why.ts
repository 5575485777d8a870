import { ImageError } from "@chaperone/images";
import { because, type Why } from "./protocol.ts";

/** What is needed for the looking did not come. */
export class NotLoaded extends Error {}

/** Only our own errors hold sentences that are made to be read, and that quote nothing. */
export function whyOf(error: unknown): Why {
  if (error instanceof ImageError) return { code: error.code, said: error.message || null };
  if (error instanceof NotLoaded) return because("not-loaded");
  // There was no room for its pixels.
  if (error instanceof RangeError) return because("stopped");
  // The browser's own word for a file that is gone, locked, or a folder.
  const isUnreadable = error instanceof DOMException && UNREADABLE.includes(error.name);
  return because(isUnreadable ? "unreadable" : "went-wrong");
}

const UNREADABLE: readonly string[] = ["NotReadableError", "NotFoundError", "SecurityError"];
