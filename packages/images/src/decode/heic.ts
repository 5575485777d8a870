import { damaged } from "../metadata/bytes.ts";
import { raster } from "../raster.ts";
import { type Decoded, mustHold } from "./decoded.ts";

/** What is used of libheif's JavaScript build. Its own wrapper writes to the console. */
interface Libheif {
  heif_context_alloc(): Handle;
  heif_context_read_from_memory(context: Handle, bytes: Uint8Array): { code: unknown };
  heif_context_free(context: Handle): void;
  heif_js_context_get_list_of_top_level_image_IDs(context: Handle): number[] & { code?: unknown };
  heif_js_context_get_image_handle(context: Handle, id: number): Handle & { code?: unknown };
  heif_image_handle_is_primary_image(handle: Handle): unknown;
  heif_image_handle_release(handle: Handle): void;
  heif_image_release(image: Handle): void;
  heif_js_decode_image2(
    handle: Handle,
    space: unknown,
    chroma: unknown,
  ): Promise<Pixels & { code?: unknown }> | (Pixels & { code?: unknown });
  readonly heif_error_code: { readonly heif_error_Ok: unknown };
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: unknown };
  readonly heif_channel: { readonly heif_channel_interleaved: unknown };
}

type Handle = object;

interface Pixels {
  readonly image: Handle;
  readonly channels: readonly {
    readonly id: unknown;
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    readonly data: Uint8Array;
  }[];
}

/**
 * The main picture of a HEIC file, turned upright by libheif as the file says.
 * libheif is under the LGPL: loaded when it is needed, as a file of its own that can be replaced.
 * @throws ImageError "damaged"
 */
export async function decodeHeic(bytes: Uint8Array): Promise<Decoded> {
  const { default: heif } = (await import("libheif-js/wasm-bundle.js")) as unknown as { default: Libheif };
  const context = heif.heif_context_alloc();
  const handles: Handle[] = [];
  try {
    const read = heif.heif_context_read_from_memory(context, bytes);
    mustHold(read.code === heif.heif_error_code.heif_error_Ok);
    const ids = heif.heif_js_context_get_list_of_top_level_image_IDs(context);
    mustHold(Array.isArray(ids) && ids.length > 0);
    for (const id of ids) {
      const handle = heif.heif_js_context_get_image_handle(context, id);
      mustHold(Boolean(handle) && !handle.code);
      handles.push(handle);
    }
    const main = handles.find((handle) => heif.heif_image_handle_is_primary_image(handle)) ?? handles[0];
    mustHold(main !== undefined);
    const picture = await pixelsOf(heif, main);
    if (handles.length === 1) return { frames: [picture], delays: [] };
    return { frames: [picture], delays: [], missing: `one of ${handles.length} pictures is looked at` };
  } catch (error) {
    // Strings and exceptions of its own come from damaged files; what they say is of no use to anybody.
    throw error instanceof Error && error.name === "ImageError" ? error : damaged();
  } finally {
    for (const handle of handles) heif.heif_image_handle_release(handle);
    heif.heif_context_free(context);
  }
}

async function pixelsOf(heif: Libheif, handle: Handle) {
  const decoded = await heif.heif_js_decode_image2(
    handle,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGBA,
  );
  mustHold(Boolean(decoded) && !decoded.code);
  const rows = decoded.channels.find(({ id }) => id === heif.heif_channel.heif_channel_interleaved);
  mustHold(rows !== undefined);
  const picture = raster(rows.width, rows.height);
  for (let y = 0; y < rows.height; y++) {
    const row = rows.data.subarray(y * rows.stride, y * rows.stride + rows.width * 4);
    picture.data.set(row, y * rows.width * 4);
  }
  heif.heif_image_release(decoded.image);
  return picture;
}
