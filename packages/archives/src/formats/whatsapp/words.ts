import { headerOf } from "./header.ts";

/** "[11/08, 9:05 am] Name: ": how messages are pasted that were copied in the app. */
const PASTED =
  /^[\s\u200e]*\[\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?,? \d{1,2}[:.]\d{2}[^\]\n]{0,12}\] [^:\n]{1,60}: /u;

/** "<attached: a.jpg>" on iPhones, in any language. */
const ATTACHED = /\u200e?<\s?[^<>:\n]{3,30}\s?:\s?([^<>\n/]+\.[a-z0-9]{2,5})\s?>/giu;
/** "2015-08-04-PHOTO-00004762.jpg <attached>", as it once was. */
const ATTACHED_ONCE = /^\u200e?(\S+\.[a-z0-9]{2,5}) <\u200e?[^<>\n]{3,30}>$/gimu;
/** "IMG-20210428-WA0001.jpg (file attached)" on Android, in any language. */
const ATTACHED_ANDROID =
  /^(?:\u200e([^\n()/]+\.[a-z0-9]{2,5}) \([^()\n]{3,40}\)|([a-z]{3}-\d{8}-wa\d+\.[a-z0-9]{2,5}) \([^()\n]{3,40}\)|([^\n()/]+\.[a-z0-9]{2,5}) \(file attached\))$/gimu;

/**
 * "<This message was edited>", in any language after its mark. Android leaves the mark out, and what people write
 * between such brackets themselves is to stay.
 */
const EDITED =
  /(?:\u200e<[^<>\n]{3,80}>|<(?:This message was edited|Diese Nachricht wurde bearbeitet|Ce message a été modifié|Se editó este mensaje|Questo messaggio è stato modificato|Mensagem editada)\.?>)$/u;

/** What the app says where a message was taken back, as Android writes it in the languages of most accounts here. */
const TAKEN_BACK = [
  "This message was deleted",
  "You deleted this message",
  "Diese Nachricht wurde gelöscht",
  "Du hast diese Nachricht gelöscht",
  "Ce message a été supprimé",
  "Vous avez supprimé ce message",
  "Se eliminó este mensaje",
  "Eliminaste este mensaje",
  "Questo messaggio è stato eliminato",
  "Hai eliminato questo messaggio",
  "Mensagem apagada",
  "Você apagou esta mensagem",
  "Scriosadh an teachtaireacht seo",
].join("|");

/** What stands for a picture that was not exported, a message taken back, a call. */
const GENERATED = new RegExp(
  String.raw`^(?:<[^<>\n]{3,40}>|null|(?:${TAKEN_BACK}|Missed (?:voice|video|group voice|group video) call|Waiting for this message.*|(?:image|video|audio|sticker|GIF|document|Contact card) omitted)\.?)$`,
  "u",
);

/** What a person wrote, and the names of the files they sent with it. */
export interface OwnWords {
  /** Empty where only the app speaks. */
  readonly text: string;
  readonly files: readonly string[];
}

/** Takes what the app adds off a message. */
export function ownWords(raw: string): OwnWords {
  const files: string[] = [];
  let text = withoutPasted(raw);
  for (const attached of [ATTACHED, ATTACHED_ONCE, ATTACHED_ANDROID]) {
    text = text.replace(attached, (_, ...names) => {
      files.push(String(names.slice(0, -2).find((name) => typeof name === "string")).trim());
      return "";
    });
  }
  text = text.trimEnd().replace(EDITED, "").trim();
  // On iPhones this mark stands before what the app itself says.
  const isGenerated = (text.startsWith("\u200e") && !text.includes("\n")) || GENERATED.test(text);
  return { text: isGenerated ? "" : unmarked(text), files };
}

/** Up to where other people's messages were pasted: nothing says where they end. */
function withoutPasted(text: string): string {
  const lines = text.split("\n");
  const pasted = lines.findIndex((line) => PASTED.test(line) || isHeader(line));
  return pasted === -1 ? text : lines.slice(0, pasted).join("\n");
}

function isHeader(line: string): boolean {
  const header = headerOf(line);
  return header !== null && header !== "unread" && !header.form.endsWith(":") && header.rest.includes(": ");
}

/** As it is shown: without invisible marks of direction, and without the signs for bold, italics and strokes. */
function unmarked(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "")
    .replace(/```([^`]+)```/gu, "$1")
    .replace(/(?<![\p{L}\p{N}])([*_~])(?=\S)([^*_~\n]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .trim();
}
