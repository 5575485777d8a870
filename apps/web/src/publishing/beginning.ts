/** A post by its first words. */
export const beginningOf = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 58).trimEnd()} …` : text;
