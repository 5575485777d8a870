/** The command was given in a way it does not understand. The sentence is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
