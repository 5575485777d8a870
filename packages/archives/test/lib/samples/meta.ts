import { type Sample, sample } from "./sample.ts";

/** As Meta writes: each byte of UTF-8 a character, and in JSON an escape. */
export const asMeta = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/[^\n -~]+/gu, (text) =>
    [...new TextEncoder().encode(text)].map((byte) => `\\u${byte.toString(16).padStart(4, "0")}`).join(""),
  );

const ACTIVITY = "your_facebook_activity";

export const FACEBOOK_POSTS = [
  {
    timestamp: 1579876681,
    data: [{ post: "Long day at the café 😷 it’s" }, { update_timestamp: 1579876999 }],
    title: "Ada Invented updated her status.",
  },
  {
    timestamp: 1579876682,
    attachments: [{ data: [{ external_context: { url: "https://example.org" } }] }],
    title: "Ada Invented shared a link.",
  },
  {
    timestamp: 1579876683,
    attachments: [
      {
        data: [
          {
            media: {
              uri: "your_facebook_activity/posts/media/corridor_1.jpg",
              creation_timestamp: 1579876683,
              title: "Mobile uploads",
              description: "The corridor",
            },
          },
          { place: { name: "Invented Hospital", coordinate: { latitude: 1, longitude: 2 } } },
        ],
      },
    ],
  },
  {
    timestamp: 1579876684,
    media: [],
    label_values: [
      { label: "Privacy", value: "Friends" },
      { label: "Text", value: "In the newer form" },
      { label: "URL", value: "https://www.facebook.example/1" },
    ],
  },
];

const COMMENTS = {
  comments_v2: [
    {
      timestamp: 1579876681,
      title: "Ada Invented commented on Håkan's post.",
      data: [{ comment: { timestamp: 1579876681, comment: "Parabéns", author: "Ada Invented" } }],
    },
  ],
};

const GROUP = {
  group_posts_v2: [
    {
      timestamp: 1579876690,
      title: "Ada Invented posted in Ballina mums.",
      data: [{ post: "Anyone else in ward 4?" }],
    },
  ],
};

const ALBUM = {
  name: "Summer",
  photos: [
    {
      uri: "your_facebook_activity/posts/media/summer.jpg",
      creation_timestamp: 1579876700,
      title: "Summer",
      description: "By the sea",
      comments: [
        { timestamp: 1579876701, comment: "Mine", author: "Ada Invented" },
        { timestamp: 1579876702, comment: "Another's words", author: "Pat Moran" },
      ],
    },
  ],
  cover_photo: { uri: "x.jpg" },
};

const THREAD = {
  participants: [{ name: "Pat Moran" }, { name: "Ada Invented" }],
  messages: [
    { sender_name: "Ada Invented", timestamp_ms: 1579876710123, content: "His bloods — fine" },
    { sender_name: "Pat Moran", timestamp_ms: 1579876711123, content: "Another's words" },
    { sender_name: "Ada Invented", timestamp_ms: 1579876712123, photos: [{ uri: "a.jpg" }] },
  ],
  title: "Pat Moran",
  thread_path: "inbox/patmoran_123",
};

export const facebookSamples: readonly Sample[] = [
  sample(
    "personal_information/profile_information/profile_information.json",
    asMeta({ profile_v2: { name: { full_name: "Ada Invented" } } }),
  ),
  sample(`${ACTIVITY}/posts/your_posts__check_ins__photos_and_videos_1.json`, asMeta(FACEBOOK_POSTS)),
  sample(`${ACTIVITY}/posts/media/corridor_1.jpg`, "a picture"),
  sample(`${ACTIVITY}/posts/album/0.json`, asMeta(ALBUM)),
  sample(`${ACTIVITY}/comments_and_reactions/comments.json`, asMeta(COMMENTS)),
  sample(`${ACTIVITY}/groups/group_posts_and_comments.json`, asMeta(GROUP)),
  sample(`${ACTIVITY}/messages/inbox/patmoran_123/message_1.json`, asMeta(THREAD)),
  sample(
    `${ACTIVITY}/posts/other_people's_posts_to_your_timeline.json`,
    asMeta([{ timestamp: 1, data: [{ post: "Another's words" }] }]),
  ),
];

const INSTAGRAM = "your_instagram_activity";

/** Threads lies in Instagram's archive. */
export const threadsSamples: readonly Sample[] = [
  sample(
    `${INSTAGRAM}/threads/threads_and_replies.json`,
    asMeta({
      text_post_app_text_posts: [
        { media: [{ uri: "", creation_timestamp: 1720384550, title: "A thread é" }] },
        {
          media: [
            { uri: "media/posts/a.jpg", creation_timestamp: 1720384551, title: "The corridor 😷" },
            { uri: "media/posts/b.jpg", creation_timestamp: 1720384551, title: "" },
          ],
        },
        { media: [{ creation_timestamp: 1720384552, title: "@pat thanks\nsecond line" }] },
        { media: [{ uri: "", creation_timestamp: 1720384553, title: "" }] },
      ],
    }),
  ),
];

export const instagramSamples: readonly Sample[] = [
  sample(
    "personal_information/personal_information/personal_information.json",
    asMeta({
      profile_user: [
        {
          title: "User information",
          string_map_data: { Bio: { value: "Médico 😷" }, Name: { value: "Ada Invented" } },
        },
      ],
    }),
  ),
  sample(
    `${INSTAGRAM}/media/posts_1.json`,
    asMeta([
      { media: [{ uri: "media/posts/a.jpg", creation_timestamp: 1720384529, title: "Night shift 😷" }] },
      {
        media: [
          { uri: "media/posts/a.jpg", creation_timestamp: 1720384530, title: "" },
          { uri: "media/posts/b.jpg", creation_timestamp: 1720384530, title: "" },
        ],
        title: "Carousel é",
        creation_timestamp: 1720384531,
      },
    ]),
  ),
  sample("media/posts/a.jpg", "a picture"),
  sample(
    `${INSTAGRAM}/media/stories.json`,
    asMeta({ ig_stories: [{ uri: "media/stories/s.jpg", creation_timestamp: 1720384540, title: "" }] }),
  ),
  sample(
    `${INSTAGRAM}/comments/post_comments_1.json`,
    asMeta([
      {
        string_map_data: {
          Comment: { value: "Lovely ❤" },
          "Media Owner": { value: "someone.else" },
          Time: { timestamp: 1720384529 },
        },
      },
      {
        string_map_data: {
          Opmerking: { value: "Mooi" },
          "Media-eigenaar": { value: "iemand_anders" },
          Tijd: { timestamp: 1720384530 },
        },
      },
      {
        string_map_data: { "Media Owner": { value: "someone.else" }, Time: { timestamp: 1720384531 } },
      },
    ]),
  ),
  sample(`${INSTAGRAM}/messages/inbox/patmoran_123/message_1.json`, asMeta(THREAD)),
  ...threadsSamples,
];

/** What Instagram handed out until 2021. */
export const oldInstagramSamples: readonly Sample[] = [
  sample(
    "media.json",
    JSON.stringify({
      stories: [{ caption: "", taken_at: "2018-05-01T10:00:00+00:00", path: "stories/1.jpg" }],
      photos: [
        { caption: "On the pier — at last", taken_at: "2018-05-02T10:00:00+00:00", path: "photos/1.jpg" },
      ],
    }),
  ),
  sample(
    "comments.json",
    JSON.stringify({ media_comments: [["2018-05-03T10:00:00+00:00", "So good", "someone.else"]] }),
  ),
  sample("photos/1.jpg", "a picture"),
];
