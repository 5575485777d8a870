/** A passage of text: UTF-16 code units, half-open `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where something was seen. Pictures will add their regions to this union. */
export type Place = ({ readonly in: "text" } & TextSpan) | { readonly in: "draft" };

export const WHOLE_DRAFT: Place = { in: "draft" };

export const textPlace = ({ start, end }: TextSpan): Place => ({ in: "text", start, end });

export const contains = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;
