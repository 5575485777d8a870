import type { TableShape } from "../../csv/head.ts";

/** "Shares.csv". Comments and messages put backslashes before quotes; shares double them. */
export const SHARES: TableShape<"date" | "link" | "text" | "shared" | "media" | "visibility"> = {
  names: {
    date: ["date"],
    link: ["sharelink"],
    text: ["sharecommentary"],
    shared: ["sharedurl"],
    media: ["mediaurl"],
    visibility: ["visibility"],
  },
  needed: ["link", "text"],
};

export const COMMENTS: TableShape<"date" | "link" | "text"> = {
  names: { date: ["date"], link: ["link"], text: ["message"] },
  needed: ["date", "link", "text"],
  hasBackslashes: true,
};

export const MESSAGES: TableShape<
  "conversation" | "title" | "from" | "page" | "to" | "date" | "subject" | "text" | "draft"
> = {
  names: {
    conversation: ["conversation id"],
    title: ["conversation title"],
    from: ["from"],
    page: ["sender profile url"],
    to: ["to"],
    date: ["date"],
    subject: ["subject"],
    text: ["content"],
    draft: ["is message draft"],
  },
  needed: ["conversation", "from", "text"],
  hasBackslashes: true,
};

export const PROFILE: TableShape<"first" | "last" | "headline" | "summary"> = {
  names: { first: ["first name"], last: ["last name"], headline: ["headline"], summary: ["summary"] },
  needed: ["first", "last", "headline"],
};

/** In every export, the quick one that holds no posts as well. */
export const CONNECTIONS: TableShape<"first" | "last" | "since"> = {
  names: { first: ["first name"], last: ["last name"], since: ["connected on"] },
  needed: ["first", "last", "since"],
};

/** The same for those given and those received: the file's name tells them apart. */
export const RECOMMENDATIONS: TableShape<"first" | "last" | "job" | "text" | "date"> = {
  names: {
    first: ["first name"],
    last: ["last name"],
    job: ["job title"],
    text: ["text"],
    date: ["creation date"],
  },
  needed: ["first", "last", "job", "text"],
};
