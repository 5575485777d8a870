import { assigned } from "../../../src/testing/index.ts";
import { type Sample, sample } from "./sample.ts";

const HEAD = '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>';

/** A record of an archive, with what differs from the most ordinary one. */
export const tweet = (id: string, text: string, more: object = {}): object => ({
  tweet: {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: "2023-02-18T13:33:11.000Z",
        editsRemaining: "5",
        isEditEligible: true,
      },
    },
    retweeted: false,
    source: HEAD,
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    display_text_range: ["0", String(text.length)],
    favorite_count: "3",
    id_str: id,
    truncated: false,
    retweet_count: "1",
    id,
    created_at: "Sat Feb 18 12:33:11 +0000 2023",
    full_text: text,
    lang: "en",
    ...more,
  },
});

const link = (short: string, long: string): object => ({
  entities: { urls: [{ url: short, expanded_url: long, display_url: "…", indices: ["0", "23"] }] },
});

const picture = {
  url: "https://t.co/pic1",
  media_url_https: "https://pbs.twimg.com/media/Fabc123.jpg",
  ext_alt_text: "A corridor",
  type: "photo",
};

const film = {
  url: "https://t.co/film",
  media_url_https: "https://pbs.twimg.com/ext_tw_video_thumb/1/pu/img/thumb.jpg",
  type: "video",
  video_info: {
    variants: [
      { bitrate: "632000", content_type: "video/mp4", url: "https://video.twimg.com/a/small.mp4?tag=12" },
      { bitrate: "2176000", content_type: "video/mp4", url: "https://video.twimg.com/a/large.mp4?tag=12" },
      { content_type: "application/x-mpegURL", url: "https://video.twimg.com/a/list.m3u8" },
    ],
  },
};

const edited = (ids: readonly string[]): object => ({ edit_info: { initial: { editTweetIds: ids } } });

export const TWEETS: readonly object[] = [
  tweet("1626922779105759201", "Long shift &amp; tired 😷 &lt;again&gt;"),
  tweet(
    "1626922779105759202",
    "Read this https://t.co/abc",
    link("https://t.co/abc", "https://hse.example/a?b=1&c=2"),
  ),
  tweet(
    "1626922779105759203",
    "This is wrong https://t.co/q",
    link("https://t.co/q", "https://twitter.com/someone/status/20"),
  ),
  tweet("1626922779105759204", "RT @hse: wash your hands…"),
  tweet("1626922779105759205", "@pat thanks", {
    in_reply_to_status_id_str: "1626922779105750000",
    in_reply_to_screen_name: "pat",
  }),
  tweet("1626922779105759206", "@pat and you https://t.co/gone", { in_reply_to_status_id: "77" }),
  tweet("1626922779105759207", "The corridor https://t.co/pic1", {
    entities: { urls: [], media: [picture] },
    extended_entities: { media: [picture, film] },
  }),
  tweet("1626922779105759208", "Bed 4 first", edited(["1626922779105759208", "1626922779105759209"])),
  tweet("1626922779105759209", "Bed 4, second", {
    edit_info: {
      edit: {
        initialTweetId: "1626922779105759208",
        editControlInitial: { editTweetIds: ["1626922779105759208", "1626922779105759209"] },
      },
    },
  }),
  tweet("1626922779105759210", "Only the first is here", edited(["1626922779105759210", "9"])),
  tweet("1626922779105759211", "A long night, and it began with… https://t.co/self", {
    created_at: "Sun Feb 19 01:00:00 +0000 2023",
  }),
];

export const NOTES: readonly object[] = [
  {
    noteTweet: {
      noteTweetId: "5",
      createdAt: "2023-02-19T01:00:00.000Z",
      updatedAt: "2023-02-19T01:00:00.000Z",
      lifecycle: { value: "3", name: "Active" },
      core: {
        text: "A long night, and it began with a phone call & ended https://t.co/long",
        urls: [{ shortUrl: "https://t.co/long", expandedUrl: "https://hse.example/long" }],
        mentions: [],
        hashtags: [],
      },
    },
  },
  {
    noteTweet: {
      noteTweetId: "6",
      createdAt: "2023-03-01T01:00:00.000Z",
      core: { text: "A long text whose tweet is gone", urls: [] },
    },
  },
];

export const MESSAGES: readonly object[] = [
  {
    dmConversation: {
      conversationId: "1-2",
      messages: [
        {
          messageCreate: {
            id: "900",
            senderId: "1",
            recipientId: "2",
            text: "Her scan is back https://t.co/m",
            createdAt: "2022-05-01T10:00:00.000Z",
            mediaUrls: [],
            urls: [{ url: "https://t.co/m", expanded: "https://hse.example/m" }],
            reactions: [],
          },
        },
        {
          messageCreate: {
            id: "899",
            senderId: "2",
            recipientId: "1",
            text: "Any news of mine?",
            createdAt: "2022-05-01T09:00:00.000Z",
          },
        },
        { participantsJoin: { userIds: ["3"] } },
      ],
    },
  },
];

const classic = `Grailbird.data.tweets_2012_03 = \n ${JSON.stringify(
  [
    {
      source: HEAD,
      entities: {
        urls: [{ url: "http://t.co/old", expanded_url: "http://news.example/1", indices: [5, 20] }],
        media: [],
      },
      id_str: "175190000000000000",
      text: "From the old days http://t.co/old",
      created_at: "2012-03-01 08:00:00 +0000",
      id: 175190000000000000,
      user: { name: "Dr Example", screen_name: "dr_example" },
    },
    {
      id_str: "175190000000000001",
      text: "RT @pat: words of another",
      created_at: "Thu Mar 01 09:00:00 +0000 2012",
      retweeted_status: { id_str: "9", text: "words of another" },
    },
  ],
  null,
  2,
)}`;

const table = `"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"
"175190000000000000","","","2012-03-01 08:00:00 +0000","web","From the old days http://t.co/old","","","","http://news.example/1"
"175190000000000002","9","8","2012-03-02 08:00:00 +0000","web","@pat two
lines","","","",""
`;

const account = assigned("account", [
  { account: { username: "dr_example", accountId: "1", accountDisplayName: "Dr Example" } },
]);

const manifest = `window.__THAR_CONFIG = ${JSON.stringify(
  {
    userInfo: { accountId: "1", userName: "dr_example" },
    archiveInfo: { isPartialArchive: false, maxPartSizeBytes: "53687091200" },
    dataTypes: {
      tweets: {
        files: [{ fileName: "data/tweets.js", globalName: "YTD.tweets.part0", count: String(TWEETS.length) }],
      },
      noteTweet: {
        files: [{ fileName: "data/note-tweet.js", globalName: "YTD.note_tweet.part0", count: "2" }],
      },
      ipAudit: { files: [{ fileName: "data/ip-audit.js", globalName: "YTD.ip_audit.part0", count: "9" }] },
    },
  },
  null,
  2,
)}`;

export const CLASSIC = { script: classic, table };

/** What X hands out since late 2022. */
export const xSamples: readonly Sample[] = [
  sample("data/account.js", account),
  sample("data/manifest.js", manifest),
  sample("data/tweets.js", assigned("tweets", TWEETS)),
  sample("data/note-tweet.js", assigned("note_tweet", NOTES)),
  sample("data/direct-messages.js", assigned("direct_messages", MESSAGES)),
  sample("data/deleted-tweets.js", assigned("deleted_tweets", [tweet("5", "gone")])),
  sample(
    "data/profile.js",
    assigned("profile", [{ profile: { description: { bio: "Physician &amp; runner", website: "" } } }]),
  ),
  sample("data/ip-audit.js", assigned("ip_audit", [{ ipAudit: { loginIp: "203.0.113.7" } }])),
  sample("data/tweets_media/1626922779105759207-Fabc123.jpg", "a picture"),
];

/** What Twitter handed out until 2018. */
export const classicXSamples: readonly Sample[] = [
  sample("tweets.csv", table),
  sample("data/js/tweets/2012_03.js", classic),
];
