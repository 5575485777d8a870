import { type FoundOrder, OrderFinder } from "../../dates/order.ts";
import type { YearRange } from "../../dates/written.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ReadOptions, Sender } from "../../reading.ts";
import { messagesOf } from "./messages.ts";
import { ownWords } from "./words.ts";

/** The app's first year, to a phone whose clock is ahead. */
export const YEARS: YearRange = { from: 2009, to: new Date().getUTCFullYear() + 1 };

/** A group has a thousand members. */
const MOST_NAMES = 5_000;

/** What a whole chat says before it is read: the order of its dates, and who writes in it. */
export interface Survey {
  readonly order: FoundOrder;
  /** Those who wrote words of their own, the busiest first. */
  readonly senders: readonly Sender[];
  readonly messages: number;
}

export async function survey(file: ArchiveFile, options: ReadOptions): Promise<Survey> {
  const finder = new OrderFinder(YEARS, true);
  const wrote = new Map<string, number>();
  let messages = 0;
  for await (const part of messagesOf(file)) {
    if (part === "unread") continue;
    finder.see(part.written);
    if (part.sender === null) continue;
    messages += 1;
    const isNew = !wrote.has(part.sender);
    // The name of a group stands before what the app says in it.
    if ((isNew && wrote.size >= MOST_NAMES) || ownWords(part.text).text === "") continue;
    wrote.set(part.sender, (wrote.get(part.sender) ?? 0) + 1);
  }
  const senders = [...wrote].map(([name, count]) => ({ name, messages: count }));
  senders.sort((a, b) => b.messages - a.messages);
  return { order: finder.found(options.dateOrder), senders, messages };
}
