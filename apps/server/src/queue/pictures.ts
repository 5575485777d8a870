import { ImageError, openImage, sniff } from "@chaperone/images";
import { ApiError } from "../api/api-error.ts";

/** What clean copies are made as, and networks take. */
const TYPES = { jpeg: "image/jpeg", png: "image/png", gif: "image/gif" } as const;

export interface ReadPicture {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads an uploaded picture by its content; its name and declared type are never looked at. Only clean copies are
 * taken: what a file carries besides its pixels would go out with it.
 * @throws ApiError
 */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = sniff(bytes);
  if (format !== "jpeg" && format !== "png" && format !== "gif")
    throw new ApiError(
      415,
      "picture-format",
      "Pictures are handed in as JPEG, PNG or GIF: use the clean copy.",
    );
  // Brings sharp, which no start should wait for.
  const { sharpCodec } = await import("@chaperone/images/node");
  const image = await openImage(bytes, sharpCodec()).catch((error: unknown) => {
    if (error instanceof ImageError) throw new ApiError(422, "picture-unreadable", error.message);
    throw error;
  });
  if (image.metadata.length > 0)
    throw new ApiError(
      422,
      "picture-not-clean",
      "This picture carries more than its pixels, such as where and when it was taken: use its clean copy.",
    );
  const { width, height } = image.frames[0]!;
  return { bytes, type: TYPES[format], width, height };
}
