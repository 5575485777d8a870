import { type Sample, sample } from "./sample.ts";

const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
const FOLLOWERS = "https://m.example/users/ada/followers";

const create = (number: number, note: object): object => ({
  id: `https://m.example/users/ada/statuses/${number}/activity`,
  type: "Create",
  actor: "https://m.example/users/ada",
  published: "2023-01-01T10:00:00Z",
  to: [PUBLIC],
  cc: [FOLLOWERS],
  object: {
    id: `https://m.example/users/ada/statuses/${number}`,
    type: "Note",
    summary: null,
    inReplyTo: null,
    published: "2023-01-01T10:00:00Z",
    url: `https://m.example/@ada/${number}`,
    to: [PUBLIC],
    cc: [FOLLOWERS],
    sensitive: false,
    content: "<p>Words</p>",
    attachment: [],
    tag: [],
    ...note,
  },
});

export const OUTBOX = {
  // As the real ones have it: an array before the one that is wanted.
  "@context": ["https://www.w3.org/ns/activitystreams", { ostatus: "http://ostatus.org#" }],
  id: "outbox.json",
  type: "OrderedCollection",
  totalItems: 7,
  orderedItems: [
    create(1, { content: "<p>Café on the ward<br>😷 &amp; tea</p><p>Second &lt;part&gt;</p>" }),
    create(2, { summary: "health", to: [FOLLOWERS], cc: [PUBLIC], content: "<p>unlisted</p>" }),
    create(3, {
      to: ["https://m.example/users/pat"],
      cc: [],
      inReplyTo: "https://m.example/users/pat/statuses/9",
      content:
        '<p><span class="h-card"><a href="https://m.example/@pat" class="u-url mention">@<span>pat</span></a></span> private word</p>',
    }),
    create(4, {
      to: [FOLLOWERS],
      cc: [],
      content:
        '<p>See <a href="https://hse.example/long/page"><span class="invisible">https://</span><span class="ellipsis">hse.example/long</span><span class="invisible">/page</span></a></p>',
      attachment: [
        {
          type: "Document",
          mediaType: "image/png",
          url: "/media_attachments/files/001/original/abc1.png",
          name: "A corridor",
        },
      ],
    }),
    create(5, {
      type: "Question",
      content: "<p>Tea?</p>",
      oneOf: [
        { type: "Note", name: "Yes" },
        { type: "Note", name: "No" },
      ],
    }),
    create(6, { content: undefined, contentMap: { en: "<p>Only in the map</p>" } }),
    {
      id: "https://m.example/users/ada/statuses/7/activity",
      type: "Announce",
      published: "2023-01-03T00:00:00Z",
      to: [PUBLIC],
      cc: [FOLLOWERS],
      object: "https://o.example/5",
    },
  ],
};

const ACTOR = {
  type: "Person",
  id: "https://m.example/users/ada",
  url: "https://m.example/@ada",
  preferredUsername: "ada",
  summary: "<p>Physician, <b>tired</b></p>",
  attachment: [{ type: "PropertyValue", name: "Works at", value: "<a href='https://hse.example'>HSE</a>" }],
  outbox: "outbox.json",
};

export const mastodonSamples: readonly Sample[] = [
  // The pictures come first, as the server packs them.
  sample("media_attachments/files/001/original/abc1.png", "a picture"),
  sample("outbox.json", JSON.stringify(OUTBOX)),
  sample("likes.json", '{"orderedItems":["https://o.example/1"]}'),
  sample("actor.json", JSON.stringify(ACTOR)),
];
