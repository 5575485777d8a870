import { type Sample, sample } from "./sample.ts";

const update = (number: number): string =>
  `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${number}`;

/** Newer exports put each line between quotes of its own. */
export const SHARES = `\ufeffDate,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
2026-05-01 10:00:00,${update(7001)},"Two lines:
and a ""quote"", commas",,,MEMBER_NETWORK
2026-05-02 09:00:00,${update(7002)},,https://news.example/ward,,PUBLIC
2026-05-03 09:00:00,${update(7003)},"First line""
""""
""Third line",,,CONNECTIONS
2026-05-04 09:00:00,${update(7004)},So true,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1,,PUBLIC
2026-05-05 09:00:00,${update(7005)},,,https://media.example/1.jpg,PUBLIC
`;

export const COMMENTS = `Date,Link,Message
2026-06-01 09:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1,Nice post
2026-06-02 09:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A2,"She said \\"never again\\""
`;

export const PROFILE = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry
Ada,Invented,,,,Consultant geriatrician,I look after older people.,Hospitals
`;

export const MESSAGES = `"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","DATE","SUBJECT","CONTENT","FOLDER"
"c1","","Ada Invented","https://www.linkedin.com/in/ada","Pat Moran","2026-01-01 10:00:00 UTC","","Her scan is back","INBOX"
"c1","","Pat Moran","https://www.linkedin.com/in/pat","Ada Invented","2026-01-01 10:05:00 UTC","","And my own results?","INBOX"
"c2","Rota","Ada Invented","https://www.linkedin.com/in/ada","Pat Moran,Cam Reed","2026-01-02 10:00:00 UTC","Re the rota","<p>See below</p>","INBOX"
`;

export const linkedinSamples: readonly Sample[] = [
  sample("Shares.csv", SHARES),
  sample("Comments.csv", COMMENTS),
  sample("messages.csv", MESSAGES),
  sample("Profile.csv", PROFILE),
];
