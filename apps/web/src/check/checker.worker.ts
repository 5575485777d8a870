import { createChecker, serveChecker } from "@chaperone/checker";
import { loadReader } from "./load-reader.ts";
import { POSTS } from "./post-jobs.ts";
import { servePosts } from "./serve-posts.ts";

// One script for both, since it is large: by its name a worker knows what it is for.
if (self.name === POSTS) servePosts(self);
else serveChecker(self, (options) => createChecker({ ...options, reader: loadReader }));
