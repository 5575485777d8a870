/** Whoever a name stands for, said without it. */
export interface Someone {
  /** "patient", "relatives" */
  readonly noun: string;
  /** "a", "the" where they were named before, "two" */
  readonly article: string;
}
