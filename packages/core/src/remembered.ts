/**
 * A function of a word that keeps its answers: the words of one post stand in most others too. It forgets all when it
 * knows `most` words, so that years of posts take no more memory than a few.
 */
export function remembered<Answer extends object | string | number | boolean>(
  answer: (word: string) => Answer,
  most = 20_000,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = answer(word);
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    return found;
  };
}
