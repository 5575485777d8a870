import { zipOf } from "./zip.ts";

/** A post for an invented archive of Mastodon. */
export interface SampleToot {
  /** Its number on the server. */
  readonly id: string;
  /** Without markup. */
  readonly text: string;
  /** ISO date and time. */
  readonly at: string;
  readonly warning?: string;
}

const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

/**
 * An archive as Mastodon hands them out, zipped as whoever opens one packs it again.
 * @param server "https://mastodon.example"
 */
export function makeMastodonArchive(
  server: string,
  name: string,
  posts: readonly SampleToot[],
): Promise<Uint8Array> {
  const actor = `${server}/users/${name}`;
  const orderedItems = posts.map(({ id, text, at, warning = null }) => {
    const told = { published: at, to: [PUBLIC], cc: [`${actor}/followers`] };
    const object = {
      ...told,
      id: `${actor}/statuses/${id}`,
      type: "Note",
      summary: warning,
      inReplyTo: null,
      url: `${server}/@${name}/${id}`,
      sensitive: warning !== null,
      content: markedUp(text),
      attachment: [],
      tag: [],
    };
    return { ...told, id: `${object.id}/activity`, type: "Create", actor, object };
  });
  const outbox = {
    "@context": "https://www.w3.org/ns/activitystreams",
    id: "outbox.json",
    type: "OrderedCollection",
    totalItems: posts.length,
    orderedItems,
  };
  const person = {
    type: "Person",
    id: actor,
    url: `${server}/@${name}`,
    preferredUsername: name,
    summary: "",
    attachment: [],
    outbox: "outbox.json",
  };
  return zipOf({
    "outbox.json": JSON.stringify(outbox),
    "likes.json": JSON.stringify({ orderedItems: [] }),
    "actor.json": JSON.stringify(person),
  });
}

const markedUp = (text: string): string => {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br />")}</p>`)
    .join("");
};
