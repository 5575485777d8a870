import type { Asked, PostChecked } from "@chaperone/audit";
import type { RuleAbout } from "@chaperone/audit/shown";
import type { AuthorProfile, Jurisdiction, Profession } from "@chaperone/core";

/** The name of a worker that checks posts. */
export const POSTS = "posts";

/** Whose posts they are, and by whose guidance they are judged. */
export interface Who {
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  readonly author: AuthorProfile;
}

/** To such a worker: who asks, once, and then batches, each when the one before is answered. */
export type PostJob =
  | ({ readonly type: "begin"; readonly key: string } & Who)
  | { readonly type: "check"; readonly id: number; readonly batch: readonly Asked[] };

export type PostAnswer =
  /** Once it has begun: what it looks for. */
  | { readonly type: "begun"; readonly rules: readonly RuleAbout[] }
  | {
      readonly type: "checked";
      readonly id: number;
      /** Null for a post that could not be checked. */
      readonly checked: readonly (PostChecked | null)[];
    };
