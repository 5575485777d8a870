/** A passage of text: UTF-16 code units, half-open `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Part of a picture as it is looked at (turned upright): fractions of its width and height, from the top left. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where something was seen. Images are counted from 0 in the draft's order, frames from 0 in an image's. */
export type Place =
  | ({ readonly in: "text" } & TextSpan)
  | { readonly in: "draft" }
  | { readonly in: "image"; readonly image: number; readonly region: Region; readonly frame: number }
  /** What a file carries besides its pixels. */
  | { readonly in: "image-metadata"; readonly image: number }
  /** The description of a picture for those who cannot see it. */
  | ({ readonly in: "alt-text"; readonly image: number } & TextSpan);

export const WHOLE_DRAFT: Place = { in: "draft" };

export const textPlace = ({ start, end }: TextSpan): Place => ({ in: "text", start, end });

export const contains = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;
