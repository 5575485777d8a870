import { type Sample, sample } from "./sample.ts";

const thread = "https://www.reddit.com/r/ireland/comments/abc1/nights/";

export const POSTS = `id,permalink,date,ip,subreddit,gildings,title,url,body
abc1,${thread},2023-01-15 12:34:56 UTC,203.0.113.7,ireland,0,Nights again,,"Long one.

**Never** [again](https://www.hse.example/rota)"
abc2,/r/ireland/comments/abc2/link/,2023-01-16 12:34:56 UTC,203.0.113.7,ireland,0,A link,https://news.example/1,
abc3,${thread},2023-01-17 12:34:56 UTC,,ireland,0,Gone,,[deleted]
`;

export const COMMENTS = `id,permalink,date,ip,subreddit,gildings,gildings_silver,gildings_supergold,link,parent,body,media
def1,${thread}def1/,2023-02-15 12:34:56 UTC,203.0.113.7,ireland,0,0,0,${thread},,"> I was in that ward on Tuesday

You were, I remember you.",
def2,${thread}def2/,2023-02-16 12:34:56 UTC,,ireland,0,0,0,${thread},t1_def1,[removed],
def3,${thread}def3/,not a day,,ireland,0,0,0,${thread},,Words,
`;

export const HEADERS = `id,permalink,date,ip,subreddit,gildings,url
abc1,${thread},2023-01-15 12:34:56 UTC,203.0.113.7,ireland,0,
`;

export const redditSamples: readonly Sample[] = [
  sample("posts.csv", POSTS),
  sample("comments.csv", COMMENTS),
];
