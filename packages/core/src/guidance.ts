/** What the regulators ask, in the words of no regulator: each rule names the duties it serves. */
export const DUTIES = {
  "confidentiality/identifiable": "Keep anything that identifies a patient out of public and shared spaces.",
  "confidentiality/jigsaw": "Harmless details can add up until someone recognises the patient.",
  "confidentiality/self-recognition":
    "The patient, or someone close, should not recognise the story as theirs.",
  "confidentiality/patient-status": "Whether somebody is a patient is itself confidential.",
  "confidentiality/images": "Pictures and recordings carry the same duty as words.",
  "confidentiality/consent": "Publication needs the patient's explicit consent for that use.",
  "confidentiality/closed-groups": "Private messages and closed groups count, and can become public.",
  "confidentiality/after-death": "Confidentiality outlives the patient.",
  "respect/people": "Do not abuse, bully, harass, target or discriminate against anyone.",
  "law/defamation-copyright": "Defamation, harassment and copyright law apply to what you post.",
  "honesty/accuracy": "Say what is accurate, checked, complete, and mark opinion as opinion.",
  "honesty/credentials": "Be honest about experience, qualifications and role.",
  "honesty/identity": "Say who you are when you speak about health.",
  "honesty/representation": "Do not seem to speak for your employer or the profession on your own opinion.",
  "interests/declare": "Declare what you stand to gain.",
  "advertising/label": "Advertising is labelled as advertising, first and plainly.",
  "advertising/prescription-medicine": "Prescription-only medicines are not advertised to the public.",
  "advertising/endorsement": "Health professionals do not endorse medicines or products to the public.",
  "advertising/exploitation": "Do not exploit vulnerability or lack of knowledge.",
  "boundaries/contact": "Keep social and professional contact with patients apart.",
  "boundaries/personal-advice": "Personal clinical advice belongs in a proper setting.",
  "trust/profession": "Conduct justifies the public's trust in you and the profession.",
  "privacy/settings": "Nothing posted is sure to stay private; mind settings and permanence.",
  "safety/raise-concerns": "Raise concerns about safety; nothing here should deter that.",
} as const;
export type Duty = keyof typeof DUTIES;

export const JURISDICTIONS = ["GB", "IE", "US", "AU", "CA"] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const PROFESSIONS = ["doctor", "nurse", "student", "dentist", "pharmacist", "other"] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** How binding a paragraph is, in the regulators' own grades. */
export const STRENGTHS = ["must", "should", "judgement", "aware", "law", "advice"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How far a citation was checked: number and substance seen in a source, or the substance alone. */
export const VERIFIED = ["number-and-substance", "number-inferred", "substance"] as const;
export type Verified = (typeof VERIFIED)[number];

/** One paragraph of one edition of one body's guidance. */
export interface GuidanceReference {
  /** Document and paragraph, e.g. "gmc-social-media-2024/19". */
  readonly id: string;
  readonly body: string;
  readonly document: string;
  readonly edition: string;
  readonly jurisdiction: Jurisdiction;
  /** ISO date. */
  readonly inForceFrom: string;
  readonly inForceTo?: string;
  /** Absent where the number was not seen in a source. */
  readonly paragraph?: string;
  readonly strength: Strength;
  /** In our own words. */
  readonly summary: string;
  readonly url: string;
  readonly verified: Verified;
}

/** Finds the paragraphs behind duties; given by whoever knows country, profession and date. */
export type Cite = (duties: readonly Duty[]) => readonly GuidanceReference[];
