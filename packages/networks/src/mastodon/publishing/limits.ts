import type { mastodon } from "masto";
import type { AccountLimits } from "../../publishing/publisher.ts";

/** What an instance takes, as it says itself; Mastodon's own defaults where it is silent. */
export async function limitsOf(client: mastodon.rest.Client): Promise<AccountLimits> {
  const { configuration } = await client.v2.instance.fetch();
  const statuses: Partial<mastodon.v2.InstanceStatusesConfiguration> = configuration?.statuses ?? {};
  const media: Partial<MediaConfiguration> = configuration?.mediaAttachments ?? {};
  const types = media.supportedMimeTypes?.filter((type) => type.startsWith("image/")) ?? [];
  return {
    instance: {
      maxCharacters: statuses.maxCharacters ?? 500,
      charactersReservedPerUrl: statuses.charactersReservedPerUrl ?? 23,
      maxMediaAttachments: statuses.maxMediaAttachments ?? 4,
      ...(media.descriptionLimit && { descriptionLimit: media.descriptionLimit }),
    },
    pictures: {
      most: statuses.maxMediaAttachments ?? 4,
      bytes: media.imageSizeLimit ?? 16_777_216,
      types: types.length > 0 ? types : ["image/jpeg", "image/png", "image/webp"],
      pixels: media.imageMatrixLimit ?? null,
    },
  };
}

/** Newer than the client's types (Mastodon 4.4). */
interface MediaConfiguration extends mastodon.v2.InstanceMediaAttachmentsConfiguration {
  readonly descriptionLimit?: number;
}
