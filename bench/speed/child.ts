/**
 * One fresh process: loads a part, checks posts, prints what it took as JSON. Started by processes.ts with
 * what to run and how many posts.
 */
import { createChecker } from "@chaperone/checker";
import { ordinaryPosts } from "./posts.ts";

const imported = performance.now();
const [mode, count = "1"] = process.argv.slice(2);
const posts = ordinaryPosts(Number(count));

let ready = 0;
const load = mode === "light" ? undefined : (await import("@chaperone/reader/node")).loadReader;
const started = performance.now();
const reader = await load?.();
if (reader) ready = performance.now() - started;

const from = performance.now();
const checker = createChecker({
  jurisdiction: "GB",
  profession: "doctor",
  ...(reader ? { reader: async () => reader } : {}),
});
await checker.check(posts[0]!);
const first = performance.now() - from;
for (const post of posts.slice(1)) await checker.check(post);

console.log(JSON.stringify({ imported, ready, first, peak: process.resourceUsage().maxRSS / 1024 }));
