/** Longer than any network's post by far; longer texts are articles and are checked in parts. */
export const MAX_CHARACTERS = 100_000;

export const TOO_LONG = `is longer than ${MAX_CHARACTERS.toLocaleString("en-GB")} characters, the most that is checked at once. Split it and check the parts.`;
