import type { ArchiveFile } from "../../files/archive-file.ts";
import { wholeRecords } from "../../json/records.ts";
import type { Post } from "../../post.ts";
import { fieldOf, textIn } from "../fields.ts";
import { pageAt } from "../links.ts";
import { madeIds } from "../made-ids.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { original } from "./original.ts";

/** Reviews the doctor wrote of places. Older exports have the same under other names. */
export async function* ownReviews(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const made = madeIds("google-reviews");
  for await (const feature of wholeRecords(file, tally, { key: "features" })) {
    const review = fieldOf(feature, "properties") ?? feature;
    const time = timeFrom(textIn(review, "date", "Published"));
    if (time === null) {
      tally.skipped += 1;
      continue;
    }
    const text = original(
      textIn(review, "review_text_published", "review_text", "Review Comment", "Comment"),
    );
    if (text === "") {
      count(tally, "wordless");
      continue;
    }
    const places = fieldOf(review, "location");
    const place = textIn(Array.isArray(places) ? places[0] : places, "name", "Business Name");
    const url = pageAt(textIn(review, "google_maps_url", "Google Maps URL"));
    yield {
      id: made(url ?? place, url === null ? text : ""),
      network: "google-reviews",
      kind: "review",
      url,
      time,
      text,
      answers: null,
      pictures: [],
      reach: null,
      audience: "public",
      ...(place !== "" && { whereabouts: place }),
    };
  }
}
