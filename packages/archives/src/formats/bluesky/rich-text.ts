interface Link {
  readonly start: number;
  readonly end: number;
  readonly uri: string;
}

/** A post's text with shortened addresses in full. Facets count in bytes of UTF-8. */
export function readableText(text: string, facets: unknown): string {
  const links = (Array.isArray(facets) ? facets : []).flatMap(linkIn).sort((a, b) => a.start - b.start);
  if (links.length === 0) return text;
  const decoder = new TextDecoder();
  const bytes = new TextEncoder().encode(text);
  let readable = "";
  let done = 0;
  for (const { start, end, uri } of links) {
    if (start < done || end > bytes.length) continue;
    if (!/(?:\.\.\.|…)$/u.test(decoder.decode(bytes.subarray(start, end)))) continue;
    readable += decoder.decode(bytes.subarray(done, start)) + uri;
    done = end;
  }
  return readable + decoder.decode(bytes.subarray(done));
}

function linkIn(facet: unknown): Link[] {
  const { index, features } = (facet ?? {}) as { index?: unknown; features?: unknown };
  const { byteStart, byteEnd } = (index ?? {}) as { byteStart?: unknown; byteEnd?: unknown };
  if (!isPlace(byteStart) || !isPlace(byteEnd) || byteStart >= byteEnd || !Array.isArray(features)) return [];
  const uri = features.map((feature) => (feature as { uri?: unknown } | null)?.uri).find(isAddress);
  return uri === undefined ? [] : [{ start: byteStart, end: byteEnd, uri }];
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isAddress = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 2_048 && /^https?:\/\//u.test(value);
