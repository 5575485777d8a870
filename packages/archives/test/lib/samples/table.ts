import { type Sample, sample } from "./sample.ts";

export const CSV = `id,created_at,text,url,kind,platform,in_reply_to
a1,2021-03-01 22:15:00,"First, with a comma",https://blog.example/1,post,x,
a2,2021-03-02T22:15:00Z,Second,not a link,reply,Mastodon,What do you think?
a3,1614640500,Third,,odd,elsewhere,https://blog.example/1
a4,,Undated,,,,
`;

export const JSON_LINES = `{"id":"1","text":"One","createdAt":"2021-03-01T10:00:00Z"}

{"id":2,"text":"Two — “quoted”","createdAt":1614640500000}
{"id":"3","text":
[1,2]
`;

export const tableSamples: readonly Sample[] = [sample("posts.csv", CSV), sample("posts.jsonl", JSON_LINES)];
