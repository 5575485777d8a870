import type { WrittenMoment } from "../../dates/written.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { decoded } from "../../text/decode.ts";
import { linesOf } from "../../text/lines.ts";
import { headerOf } from "./header.ts";

/** WhatsApp takes 65,536 characters; what is longer is cut. UTF-16 code units. */
const LONGEST = 1 << 17;

/** Longer names are no names but what the app says with a colon in it. */
const LONGEST_NAME = 100;

export interface ChatMessage {
  readonly written: WrittenMoment;
  /** Null for what the app says itself. */
  readonly sender: string | null;
  /** As it stands in the file, line after line. */
  readonly text: string;
  /** It goes on for longer than any message may. */
  readonly isCut: boolean;
}

/** A message; or a line that begins one in a form that is not known, whose lines are nobody's then. */
export type ChatPart = ChatMessage | "unread";

/** The messages of a chat, one at a time. Lines before the first are of a message whose beginning is missing. */
export async function* messagesOf(file: ArchiveFile): AsyncGenerator<ChatPart> {
  let current: { -readonly [Key in keyof ChatMessage]: ChatMessage[Key] } | null = null;
  let form: string | null = null;
  for await (const lines of linesOf(decoded(file.stream()))) {
    for (const line of lines) {
      const header = line === null ? null : headerOf(line);
      if (header !== null && header !== "unread") form ??= header.form;
      // In another form than the file's own it was pasted, or typed.
      if (header === null || (header !== "unread" && header.form !== form)) {
        if (current !== null && line !== null && current.text.length < LONGEST) current.text += `\n${line}`;
        else if (current !== null) current.isCut = true;
        continue;
      }
      if (current !== null) yield current;
      current =
        header === "unread" ? null : { written: header.written, ...sentBy(header.rest), isCut: false };
      if (header === "unread") yield "unread";
    }
  }
  if (current !== null) yield current;
}

function sentBy(rest: string): { sender: string | null; text: string } {
  const colon = /:(?: |$)/u.exec(rest);
  if (colon === null || colon.index === 0 || colon.index > LONGEST_NAME) return { sender: null, text: rest };
  return { sender: plainName(rest.slice(0, colon.index)), text: rest.slice(colon.index + colon[0].length) };
}

const plainName = (name: string): string =>
  name
    .replace(/[\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
