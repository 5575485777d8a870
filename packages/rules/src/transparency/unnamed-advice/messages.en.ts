import type { Message } from "@chaperone/core";

export const unnamedAdviceMessage = (): Message => ({
  what: "This gives clinical advice, and neither the post nor the profile shows who you are.",
  why: "Readers take a clinician’s advice on trust, and can only check it if they know whose it is.",
  next: "Add your name to the profile or the post, or point to a source that carries a name, and keep the account for other things.",
});
