import { groupBy } from "@chaperone/core";
import { readAs } from "../../dates/written.ts";
import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { isMedia } from "../../files/paths.ts";
import type { ArchiveFormat } from "../../format.ts";
import type { Post } from "../../post.ts";
import type { ReadOptions } from "../../reading.ts";
import { decodeAll } from "../../text/decode.ts";
import { filesThat } from "../claim.ts";
import { madeIds } from "../made-ids.ts";
import { sameName } from "../names.ts";
import { byBaseName, openPicture } from "../pictures.ts";
import { readFile, type Tally } from "../read-file.ts";
import { headerOf } from "./header.ts";
import { type ChatPart, messagesOf } from "./messages.ts";
import { type Survey, survey, YEARS } from "./survey.ts";
import { ownWords } from "./words.ts";

const HEAD = 8_192;

/** Messages that WhatsApp exports at most, the newest, without a word on those it leaves out; fewer with media. */
const MOST_EXPORTED = [40_000, 10_000] as const;

/** Chats as WhatsApp exports them, one to a file: only what the author wrote in them. */
export const whatsapp: ArchiveFormat = {
  id: "whatsapp",
  async claim(files) {
    const chats = await filesThat(files, isChat);
    const folders = new Set(chats.map(folderOf));
    return [...chats, ...files.filter((file) => isMedia(file.path) && folders.has(folderOf(file)))];
  },
  async *read(files, options) {
    const media = groupBy(
      files.filter(({ path }) => isMedia(path)),
      folderOf,
    );
    for (const chat of files.filter(({ path }) => !isMedia(path)))
      yield* readFile(chat, "whatsapp", (tally) =>
        ownMessages(chat, media.get(folderOf(chat)) ?? [], options, tally),
      );
  },
};

/** With the archive it lies in: every chat from an iPhone is called _chat.txt. */
const folderOf = ({ name }: ArchiveFile): string => name.slice(0, name.lastIndexOf("/") + 1);

async function isChat(file: ArchiveFile): Promise<boolean> {
  if (!/\.txt$/iu.test(file.path)) return false;
  const lines = (await decodeAll(await file.head(HEAD))).split("\n");
  return lines.some((line) => headerOf(line) !== null);
}

async function* ownMessages(
  file: ArchiveFile,
  media: readonly ArchiveFile[],
  options: ReadOptions,
  tally: Tally,
): AsyncGenerator<Post> {
  const { order, senders, messages } = await survey(file, options);
  Object.assign(tally.details, { names: senders.length, messages });
  const own = senders.filter(({ name }) => options.ownName !== undefined && sameName(name, options.ownName));
  if ("problem" in order && order.problem === "unknown-format") throw new ArchiveError(order.problem);
  if (own.length === 0 && messages > 0) {
    options.onSenders?.(file.name, senders);
    throw new ArchiveError("whose-messages");
  }
  if ("problem" in order) throw new ArchiveError(order.problem);
  if (isFull(messages, media)) tally.problem = "cut-off";
  const names = new Set(own.map(({ name }) => name));
  const post = maker(file, media, senders);
  for await (const part of messagesOf(file)) {
    const at = part === "unread" ? null : readAs(order.order, part.written, YEARS);
    if (part === "unread" || at === null) tally.skipped += 1;
    else if (part.sender !== null && names.has(part.sender)) {
      if (part.isCut) tally.problem ??= "too-large";
      yield* post(part, at);
    }
  }
}

const isFull = (messages: number, media: readonly ArchiveFile[]): boolean =>
  Math.abs(messages - MOST_EXPORTED[media.length > 0 ? 1 : 0]) <= 5;

function maker(file: ArchiveFile, media: readonly ArchiveFile[], senders: Survey["senders"]) {
  const id = madeIds("whatsapp");
  const chat = chatName(file);
  const byName = byBaseName(media);
  return function* post(part: Exclude<ChatPart, "unread">, at: string): Generator<Post> {
    const { text, files } = ownWords(part.text);
    const pictures = files
      .filter((name) => /\.(?:jpe?g|png|webp|gif|heic|heif|avif)$/iu.test(name))
      .map((name) => ({ ...openPicture(byName.get(name)), alt: null }));
    if (text === "" && pictures.length === 0) return;
    yield {
      id: id(chat, at, text),
      network: "whatsapp",
      kind: "message",
      url: null,
      time: { at, zone: "unknown" },
      text,
      answers: null,
      pictures,
      reach: null,
      audience: senders.length > 2 ? "group" : null,
      ...(chat !== "" && { whereabouts: `WhatsApp: ${chat}` }),
    };
  };
}

/** "Night team" of "WhatsApp Chat with Night team (1).txt", or of the zip the chat lies in. */
function chatName({ name }: ArchiveFile): string {
  const match = /WhatsApp Chat (?:with|-) ([^/]{1,80}?)(?: \(\d+\))?\.(?:txt|zip)/iu.exec(name);
  return match?.[1] ?? "";
}
