import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whatsapp } from "../src/formats/whatsapp/index.ts";
import type { ReadOptions, Sender } from "../src/reading.ts";
import { memoryFile, readAll, utf8 } from "./lib/memory.ts";
import { ANDROID, IPHONE, PERSIAN, whatsappSamples } from "./lib/samples/whatsapp.ts";

const read = (content: string, options: ReadOptions = {}, path = "_chat.txt", chunk?: number) =>
  readAll(whatsapp, [memoryFile(path, content, chunk)], options);

const ada: ReadOptions = { ownName: "Ada Invented" };

describe("WhatsApp", () => {
  it("reads own messages alone from an iPhone, without what the app adds", async () => {
    const { posts, reports } = await read(IPHONE, ada);
    expect(posts.map(({ text, time }) => [time!.at, text])).toEqual([
      ["2026-08-14T15:44:27", "Hi all: back\nsecond line"],
      ["2026-08-14T15:46:00", "bed 4 is much better"],
      ["2026-08-14T15:47:00", ""],
    ]);
    expect(posts[2]!.pictures).toEqual([{ path: null, alt: null, open: null }]);
    expect(posts[0]).toMatchObject({ kind: "message", time: { zone: "unknown" }, audience: "group" });
    expect(reports).toMatchObject([
      { state: "read", posts: 3, skipped: 0, details: { names: 3, messages: 7 } },
    ]);
  });

  it("reads Android's, with pictures beside it, and leaves out what was pasted", async () => {
    const name = "WhatsApp Chat with Night team (1).txt";
    const picture = utf8("a picture");
    const { posts } = await readAll(
      whatsapp,
      [
        memoryFile(`chat/${name}`, ANDROID),
        memoryFile("chat/IMG-20260813-WA0001.jpg", picture),
        memoryFile("b.jpg", ""),
      ],
      ada,
    );
    expect(posts.map(({ text }) => text)).toEqual(["Morning", "The new ward"]);
    expect(posts[1]!.pictures[0]!.path).toBe("chat/IMG-20260813-WA0001.jpg");
    expect(await posts[1]!.pictures[0]!.open!()).toEqual(picture);
    expect(posts[0]!.whereabouts).toBe("WhatsApp: Night team");
  });

  const forms: readonly [line: string, at: string | null][] = [
    ["[29/07/2026, 18:55:14] A: m", "2026-07-29T18:55:14"],
    ["\u200e[29/07/2026, 18:55:14] A: m", "2026-07-29T18:55:14"],
    ["[29/07/26 18:55:14] A: m", "2026-07-29T18:55:14"],
    ["[07/29/26, 6:55:14\u202fPM] A: m", "2026-07-29T18:55:14"],
    ["29/07/2026, 6:55 pm - A: m", "2026-07-29T18:55:00"],
    ["29/07/2026, 6:55\u2009p.m. - A: m", "2026-07-29T18:55:00"],
    ["29/7/2026 6:55 p. m. - A: m", "2026-07-29T18:55:00"],
    ["[29/7/26 6:55:00 p. m.] A: m", "2026-07-29T18:55:00"],
    ["29-07-2026, 06.55 PM - A: m", "2026-07-29T18:55:00"],
    ["29.07.26, 18:55 - A: m", "2026-07-29T18:55:00"],
    ["29.7.2026 klo 18.55.14 - A: m", "2026-07-29T18:55:14"],
    ["29.07.26 18.55.14: A: m", "2026-07-29T18:55:14"],
    ["29/07/2026 à 18:55 - A: m", "2026-07-29T18:55:00"],
    ["2026-07-29 18:55 - A: m", "2026-07-29T18:55:00"],
    ["[2026/07/29, 18:55:14] A: m", "2026-07-29T18:55:14"],
    ["2026. 07. 29. 18:55 - A: m", "2026-07-29T18:55:00"],
    ["2026/7/29 下午6:55 - A: m", "2026-07-29T18:55:00"],
    ["[2026/7/29 上午12:05:00] A: m", "2026-07-29T00:05:00"],
    ["2026/7/29 凌晨3:50 - A: m", "2026-07-29T03:50:00"],
    ["2026/7/29 中午12:50 - A: m", "2026-07-29T12:50:00"],
    ["2026. 7. 29. 오후 6:55 - A: m", "2026-07-29T18:55:00"],
    ["26. 7. 29. 오후 6:55 - A: m", "2026-07-29T18:55:00"],
    ["2026년 7월 29일 오후 6:55 - A: m", "2026-07-29T18:55:00"],
    ["2026年7月29日 午後6:55 - A: m", "2026-07-29T18:55:00"],
    ["۲۰۲۶/۷/۲۹،\u200f ۱۸:۵۵ - A: m", "2026-07-29T18:55:00"],
    ["٢٩\u200f/٧\u200f/٢٠٢٦، ٦:٥٥ م - A: m", "2026-07-29T18:55:00"],
    ["29/07/2026, 12:00 am - A: m", "2026-07-29T00:00:00"],
    ["29/07/2026, 12:00 pm - A: m", "2026-07-29T12:00:00"],
    // A calendar, a half of the day and a day that are not known: said, and not guessed at.
    ["۱۴۰۵/۵/۲۰، ۱۵:۵۰ - A: m", null],
    ["29/07/2569, 18:55 - A: m", null],
    ["31/04/2026, 18:55 - A: m", null],
    ["29/07/2026, 6:55 ვახშ - A: m", null],
    ["29/07/2026, 25:55 - A: m", null],
  ];
  it.each(forms)("%s", async (line, at) => {
    const { posts, reports } = await read(`${line}\nsecond\n`, { ownName: "A" });
    if (at === null) {
      expect(posts).toEqual([]);
      expect(reports).toMatchObject([{ state: "refused" }]);
    } else {
      expect(posts.map(({ text, time }) => [time!.at, text])).toEqual([[at, "m\nsecond"]]);
      expect(reports).toMatchObject([{ state: "read", skipped: 0 }]);
    }
  });

  const chat = (...days: string[]) => days.map((day) => `${day}, 18:55 - A: m`).join("\n");
  const orders: readonly [what: string, content: string, options: ReadOptions, days: string[] | string][] = [
    [
      "one day above twelve decides for all",
      chat("1/4/26", "2/4/26", "13/4/26"),
      {},
      ["2026-04-01", "2026-04-02", "2026-04-13"],
    ],
    [
      "one month above twelve does",
      chat("4/1/26", "4/2/26", "4/13/26"),
      {},
      ["2026-04-01", "2026-04-02", "2026-04-13"],
    ],
    [
      "days in their own order do",
      chat("11/4/26", "12/4/26", "1/5/26", "2/5/26"),
      {},
      ["2026-04-11", "2026-04-12", "2026-05-01", "2026-05-02"],
    ],
    ["whoever parts by dots puts the day first", chat("1.4.26", "2.4.26"), {}, ["2026-04-01", "2026-04-02"]],
    ["nothing decides", chat("1/4/26"), {}, "ambiguous-dates"],
    ["the caller does", chat("1/4/26"), { dateOrder: "month-first" }, ["2026-01-04"]],
    ["the file knows better than the caller", chat("13/4/26"), { dateOrder: "month-first" }, ["2026-04-13"]],
    ["both in one file", chat("13/4/26", "4/14/26"), {}, "mixed-dates"],
    [
      "both in one file, and the caller decides",
      chat("13/4/26", "4/14/26"),
      { dateOrder: "day-first" },
      ["2026-04-13"],
    ],
  ];
  it.each(orders)("whether the day or the month comes first: %s", async (_, content, options, expected) => {
    const { posts, reports } = await read(content, { ...options, ownName: "A" });
    if (typeof expected === "string")
      expect(reports).toMatchObject([{ state: "refused", problem: expected }]);
    else expect(posts.map(({ time }) => time!.at.slice(0, 10))).toEqual(expected);
  });

  it("asks whose messages are the author's, and says who wrote without saying what", async () => {
    const asked: [string, readonly Sender[]][] = [];
    const onSenders = (file: string, senders: readonly Sender[]) => asked.push([file, senders]);
    for (const options of [{ onSenders }, { onSenders, ownName: "Nobody Here" }]) {
      const { posts, reports } = await read(ANDROID, options);
      expect(posts).toEqual([]);
      expect(reports).toMatchObject([{ state: "refused", problem: "whose-messages", details: { names: 2 } }]);
    }
    expect(asked).toHaveLength(2);
    expect(asked[0]).toEqual([
      "_chat.txt",
      [
        { name: "Ada Invented", messages: 2 },
        { name: "Pat Moran", messages: 1 },
      ],
    ]);
  });

  it("gives the lines after a head it cannot read to nobody", async () => {
    const { posts, reports } = await read(
      "13/08/2026, 9:06 am - A: mine\n13/08/2026, 9:07 ვახშ - B: not mine\nnor this\n13/08/2026, 9:08 am - A: mine too\n",
      { ownName: "A" },
    );
    expect(posts.map(({ text }) => text)).toEqual(["mine", "mine too"]);
    expect(reports).toMatchObject([{ state: "partly-read", skipped: 1 }]);
  });

  it("keeps a date that was typed as part of the message", async () => {
    const { posts } = await read(
      "13/08/2026, 9:06 am - A: seen on\n12/08/2026 10:30: better\n2016-04-29 10:30:00\n12/3 at 10:30\n",
      { ownName: "A" },
    );
    expect(posts[0]!.text).toBe("seen on\n12/08/2026 10:30: better\n2016-04-29 10:30:00\n12/3 at 10:30");
  });

  it("gives the same words in the same minute two ids, and the same ones again", async () => {
    const content = "13/08/2026, 9:06 am - A: Ok\n13/08/2026, 9:06 am - A: Ok\n";
    const ids = async () => (await read(content, { ownName: "A" })).posts.map(({ id }) => id);
    expect(new Set(await ids()).size).toBe(2);
    expect(await ids()).toEqual(await ids());
  });

  it("says that as many messages as WhatsApp exports at most may not be all", async () => {
    const { reports } = await read("13/08/2026, 9:06 am - A: Ok\n".repeat(40_000), { ownName: "A" });
    expect(reports).toMatchObject([{ state: "partly-read", problem: "cut-off", posts: 40_000 }]);
  });

  it("says that a message was longer than any may be", async () => {
    for (const rest of ["line\n".repeat(100_000), "x".repeat(2 ** 21)]) {
      const { posts, reports } = await read(`13/08/2026, 9:06 am - A: mine\n${rest}`, { ownName: "A" });
      expect(posts).toHaveLength(1);
      expect(posts[0]!.text.length).toBeLessThan(2 ** 21);
      expect(reports).toMatchObject([{ state: "partly-read", problem: "too-large" }]);
    }
  });

  it("leaves out what the app says in place of a message, in other languages too", async () => {
    const lines = [
      "Du hast diese Nachricht gelöscht.",
      "Vous avez supprimé ce message",
      "Eliminaste este mensaje.",
      "Hai eliminato questo messaggio",
      "Mensagem apagada",
      "<Médias omis>",
      "<Medien ausgeschlossen>",
      "Bett 4 <Diese Nachricht wurde bearbeitet.>",
      "Temp <38.5>",
    ].map((line) => `13.08.26, 09:06 - A: ${line}`);
    const { posts } = await read(lines.join("\n"), { ownName: "A" });
    expect(posts.map(({ text }) => text)).toEqual(["Bett 4", "Temp <38.5>"]);
  });

  it("takes chats by their content, and no other text", async () => {
    const { claimed } = await readAll(whatsapp, [
      memoryFile("renamed.txt", ANDROID),
      memoryFile("fa.txt", PERSIAN),
      memoryFile("notes.txt", "Seen on 12/08/2026 10:30.\nAda: hello\n"),
      memoryFile("empty.txt", ""),
    ]);
    expect(claimed).toEqual(["renamed.txt", "fa.txt"]);
  });

  it("does not depend on where chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whatsappSamples),
        fc.integer({ min: 1, max: 99 }),
        async ({ bytes }, chunk) => {
          const content = new TextDecoder().decode(bytes);
          expect((await read(content, ada, "a.txt", chunk)).posts).toEqual(
            (await read(content, ada, "a.txt")).posts,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
