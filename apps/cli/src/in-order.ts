/**
 * Works on a few items at a time and gives results in the order of the items, each as soon as it is
 * there: whoever sends one item and waits for its result gets it. No more than `most` items are held,
 * so that a file of any size passes through.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const waiting: Promise<Result>[] = [];
  let asked: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  while (!ended || waiting.length > 0) {
    if (!ended && waiting.length < most) asked ??= quietly(source.next());
    const taken = asked && (await itemFirst(asked, waiting[0]));
    if (!taken) yield await waiting.shift()!;
    else {
      asked = null;
      if (taken.done) ended = true;
      else waiting.push(quietly(work(taken.value)));
    }
  }
}

/** The next item, or null when the oldest result is there before it. */
function itemFirst<Item>(
  item: Promise<IteratorResult<Item>>,
  result: Promise<unknown> | undefined,
): Promise<IteratorResult<Item> | null> {
  const nothing = (): null => null;
  return result ? Promise.race([item, result.then(nothing, nothing)]) : item;
}

/** It is awaited in its turn; until then a failure must not count as unhandled. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
