import { pastPosts as en, type PastPostsWords } from "../en/past-posts.ts";
export const pastPosts: PastPostsWords = en;
