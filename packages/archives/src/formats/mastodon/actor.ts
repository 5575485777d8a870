import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { textOf } from "../../files/text.ts";
import { objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { wordsOf } from "../../text/html.ts";
import { pageAt } from "../links.ts";

const MOST = 4 * 2 ** 20;

/** What the author says of themselves: the text of the profile and its table. @throws ArchiveError */
export async function* actorIn(file: ArchiveFile): AsyncGenerator<Post> {
  const actor = objectIn(parsed(await textOf(file.stream(), MOST)));
  const fields = objectsIn(actor.attachment).map(
    ({ name, value }) => `${textIn(name) ?? ""}: ${wordsOf(textIn(value) ?? "")}`,
  );
  const text = [wordsOf(textIn(actor.summary) ?? ""), ...fields].filter((part) => part !== "").join("\n");
  if (text === "") return;
  yield {
    id: `bio ${textIn(actor.id) ?? ""}`,
    network: "mastodon",
    kind: "bio",
    url: pageAt(textIn(actor.url) ?? textIn(actor.id) ?? ""),
    time: null,
    text,
    answers: null,
    pictures: [],
    reach: null,
    audience: "public",
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArchiveError("damaged");
  }
}
