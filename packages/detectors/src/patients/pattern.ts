/** Words that show one particular patient, and how. */
interface PatientSign {
  readonly how: string;
  readonly confidence: number;
  /** Also said of patients in general, so that "should", "if" and "most" in the sentence speak against it. */
  readonly loose?: true;
}

export interface PatientPattern extends PatientSign {
  readonly pattern: RegExp;
}

/** The same as whole words, in any case. */
export interface PatientWords extends PatientSign {
  readonly words: string;
}
