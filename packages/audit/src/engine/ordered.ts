/** Works on a few items at a time and gives the results in the order of the items; no more than `most` are held. */
export async function* ordered<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for await (const item of items) {
    const working = work(item);
    // It is awaited in its turn; until then a failure must not count as unhandled.
    working.catch(() => {});
    waiting.push(working);
    if (waiting.length >= most) yield await waiting.shift()!;
  }
  while (waiting.length > 0) yield await waiting.shift()!;
}

/** Items in lists of so many; the last may be shorter. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  size: number,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
