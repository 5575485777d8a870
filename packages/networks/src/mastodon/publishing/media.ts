import { setTimeout as wait } from "node:timers/promises";
import { MastoHttpError, type mastodon } from "masto";
import { PublishError } from "../../publishing/error.ts";
import type { Connection, Picture } from "../../publishing/publisher.ts";

/** Between looks whether a picture is ready; together half a minute. */
const PAUSES = [200, 500, 1_000, 2_000, 4_000, 6_000, 8_000, 8_000];

/** Uploads pictures with their descriptions and waits until they may be attached. Nothing is public yet. */
export async function upload(
  pictures: readonly Picture[],
  client: mastodon.rest.Client,
  connection: Connection,
  signal?: AbortSignal,
): Promise<string[]> {
  const ids: string[] = [];
  for (const picture of pictures) {
    const file = new File([new Uint8Array(picture.bytes)], nameOf(picture), { type: picture.type });
    try {
      const media = await client.v2.media.create({ file, description: picture.alt, skipPolling: true });
      if (!media.url) await untilReady(media.id, client, connection, signal);
      ids.push(media.id);
    } catch (error) {
      const isRefused = error instanceof MastoHttpError && error.statusCode === 422;
      throw isRefused ? new PublishError("refused", "picture-refused") : error;
    }
  }
  return ids;
}

async function untilReady(
  id: string,
  client: mastodon.rest.Client,
  connection: Connection,
  signal?: AbortSignal,
): Promise<void> {
  for (const pause of PAUSES) {
    await wait(pause, undefined, signal && { signal }).catch(() => {
      throw new PublishError("later", "stopped");
    });
    const { url } = await client.v1.media.$select(id).fetch();
    if (url) return;
  }
  throw new PublishError("later", "picture-not-ready", new Date(connection.now().getTime() + 60_000));
}

/** The name that the picture had may say more than the picture. */
const nameOf = ({ type }: Picture): string => `picture.${type.replace(/^image\//u, "")}`;
