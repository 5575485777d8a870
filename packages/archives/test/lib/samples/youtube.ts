import { type Sample, sample } from "./sample.ts";

/** Since 2024: pieces of text as JSON, one after another. */
export const COMMENTS = `Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text,Top-Level Comment ID
Ugx1,UCme,2026-01-01T00:00:00.000Z,0,,,vid-1,"{""text"":""great ""},{""text"":""talk, \\""really\\""""}",
Ugx2.a,UCme,2026-01-02T00:00:00.123456+00:00,0,Ugx1,,vid-1,"{""text"":""see ""},{""text"":""https://example.org"",""link"":{""linkUrl"":""https://example.org""}}",Ugx1
Ugx3,UCme,2026-01-03T00:00:00Z,0,,UgkxPost,,"{""text"":""on a post""}",
Ugx4,UCme,2026-01-04T00:00:00Z,0,,,vid-1,"{""text"":""broken",
`;

/** Until 2024. */
export const OLD_COMMENTS = `Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text
UgxA,UCme,2023-09-19T17:42:53.434647+00:00,0,,vid-2,"{""takeoutSegments"":[{""text"":""in ""},{""text"":""two""}]}"
UgxB,UCme,2023-08-30T01:54:46Z,0,UgxA,vid-2,"Plain, and it's fine"
`;

export const CHATS = `Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Video ID,Live Chat Text
Lc1,UCme,2024-09-19T17:42:53Z,0,vid-3,"{""text"":""hello all""}"
`;

/** Until 2022, an item for each, the oldest with times in another form. */
export const PAGE = `<html><body><ul><li>You added a <a href="http://www.youtube.com/watch?v=vid-1&amp;lc=Ugx9">comment</a> on <a href="http://www.youtube.com/watch?v=vid-1">a video</a> at 2020-04-27 23:18:23 UTC.<br/>Great talk &amp; slides<br/>thanks</li><li>Sent at 2016-06-15T08:50:49Z while watching <a href="http://www.youtube.com/watch?v=vid-2">a video</a>.<br/>In a chat</li><li>Something without a time<br/>lost</li></ul></body></html>`;

export const youtubeSamples: readonly Sample[] = [
  sample("comments.csv", COMMENTS),
  sample("comments(1).csv", OLD_COMMENTS),
  sample("live chats.csv", CHATS),
  sample("my-comments.html", PAGE),
];
