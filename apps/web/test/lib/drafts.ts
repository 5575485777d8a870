/** Drafts that several tests write. All invented. */

/** The number has a right check digit in the range kept for tests. */
export const NAMED = "My patient Mrs Okafor, NHS 999 000 0018, went home today.";
export const CLAIM = "The MMR vaccine causes autism. Do not let anybody tell you otherwise.";
export const HARMLESS = "Thank you to everyone who came to the talk on sleep.";
export const STORY = "A woman from Ballina fell off the quay last night.";
