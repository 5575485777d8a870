import { type DetailType, isDirect } from "./observation.ts";
import { contains, type TextSpan } from "./place.ts";

/**
 * A detail inside another adds nothing, unless it identifies by itself and the other does not.
 * @returns those that are left, from left to right.
 */
export function withoutNested<Detail extends { readonly span: TextSpan }>(
  details: readonly Detail[],
  typeOf: (detail: Detail) => DetailType,
): Detail[] {
  const weight = (one: Detail): number => (isDirect(typeOf(one)) ? 1e6 : 0) + one.span.end - one.span.start;
  const kept: Detail[] = [];
  for (const one of details.toSorted((a, b) => weight(b) - weight(a))) {
    if (!kept.some(({ span }) => contains(span, one.span))) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
