import type { Step, Why, WhyCode } from "../../pictures/protocol.ts";
import { lookedFor } from "./pictures-seen.ts";

/** What is done with a picture now. */
export function step(now: Step | null): string {
  switch (now?.doing) {
    case undefined:
      return "Waiting for its turn";
    case "loading":
      return "Getting ready to look at pictures";
    case "opening":
      return "Opening it";
    case "sampling":
      return `Taking stills from the film, ${now.done + 1} of ${now.of}`;
    case "writing":
      return "Writing the clean copy";
    case "looking":
      return `Looking for ${lookedFor[now.what]}, ${now.done + 1} of ${now.of}`;
  }
}

/** The same while a copy is made, where looking means looking once more. */
export const copyStep = (now: Step | null): string =>
  now?.doing === "looking"
    ? `Looking at the copy for ${lookedFor[now.what]}, ${now.done + 1} of ${now.of}`
    : step(now);

const whys: Readonly<Record<WhyCode, string>> = {
  empty: "This file is empty. Please get it again from where it came.",
  "unknown-format":
    "This file is no picture of a kind that can be looked at here. Please save it as PNG or JPEG and add that.",
  "not-supported": "This file cannot be opened here. Please save it as PNG or JPEG and add that.",
  damaged:
    "This file is damaged, or only part of it is here. Please get it again from where it came, or take a screenshot of it and add that.",
  "too-large": "This file has more than 100 MB. Please save it smaller, or cut it, and add that.",
  "cannot-write": "A clean copy of it cannot be written. Please save it as PNG and add that.",
  "here-already": "This file is here already.",
  unplayable:
    "This browser can show no picture of this film, so it cannot be looked at. Please save it as MP4 (H.264) or WebM, or take single pictures from it, and add those.",
  unreadable:
    "This file could not be read. It may have been moved, changed or deleted, or it is a folder. Please add it again.",
  stopped:
    "The looking stopped before it was done; the picture may need more memory than this browser has. Please try again, or make the picture smaller.",
  "not-loaded":
    "What is needed to look at pictures could not be loaded. Please try again while you are connected to where this page comes from.",
  "went-wrong":
    "This picture could not be looked at: something went wrong on the way. Please try again, or save it as PNG or JPEG and add that.",
};

/** Why it could not be done, and what to do. An error's own words are more exact, where it has any. */
export const why = ({ code, said }: Why): string => said ?? whys[code];
