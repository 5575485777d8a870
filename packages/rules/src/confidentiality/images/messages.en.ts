/** What to do about a film, of which no clean copy can be made. */
export const CUT_THE_FILM =
  "Cut the film, or post single pictures from it as clean copies: a film cannot be covered here, and nobody has looked at all of it or listened to it.";
