import type { CueCases } from "./cue-cases.ts";

export const evidenceAndHelp: readonly CueCases[] = [
  {
    cue: "claim-refuted",
    finds: [
      "It is a ⟦myth⟧ that the flu jab gives you flu.",
      "Vaccines ⟦do not cause⟧ autism.",
      "There is ⟦no good evidence⟧ that detox teas do anything.",
      "Mouthwash ⟦won't cure⟧ covid.",
      "⟦If someone guarantees you a cure, walk away⟧.",
    ],
    ignores: [
      "The jab gives you flu.",
      "Please bring your letter.",
      "Sunscreen works.",
      "The study has started.",
    ],
  },
  {
    cue: "asks-question",
    finds: [
      "⟦Does anyone have a good protocol for ear syringing?⟧",
      "⟦Genuine question⟧: is there trial evidence for this?",
      "⟦Anyone else⟧ stuck in this queue?",
      "⟦Any tips⟧ for the interview?",
    ],
    ignores: [
      "I have a good protocol.",
      "There is trial evidence for this.",
      "The queue is long.",
      "Tips are for waiters.",
    ],
  },
  {
    cue: "source-given",
    finds: [
      "⟦Cochrane⟧ review, 2019: it made little difference.",
      "The ⟦BMJ⟧ paper is open access.",
      "⟦According to⟧ the ⟦ONS⟧, deaths fell last year.",
      "See ⟦nice.org.uk⟧ for the guideline.",
      "⟦(Hart et al, 2021)⟧",
    ],
    ignores: [
      "Who is on call tonight?",
      "That was nice of him.",
      "Everyone knows this works.",
      "Link in bio for ten percent off.",
    ],
  },
  {
    cue: "signposts-care",
    finds: [
      "If it gets worse, ring ⟦999⟧.",
      "Please see ⟦your GP⟧ this week.",
      "⟦Samaritans⟧ are there day and night on ⟦116 123⟧.",
      "Ask ⟦your pharmacist⟧ about it.",
    ],
    ignores: [
      "No need to bother your GP.",
      "Don't go to A&E, they hate us.",
      "I rang my mother.",
      "It will pass by Monday.",
    ],
  },
  {
    cue: "balanced-claim",
    finds: [
      "It ⟦may help⟧ ⟦some people⟧ sleep.",
      "⟦Results vary⟧, and ⟦some people⟧ need a second go.",
      "⟦Side effects include⟧ nausea.",
      "⟦We don't know⟧ yet.",
    ],
    ignores: ["It works for everyone.", "It always helps.", "Zero risk.", "The results are out."],
  },
  {
    cue: "official-finding",
    finds: [
      "The ⟦tribunal found⟧ that the records were altered.",
      "The inspection ⟦report was published⟧ in May by the regulator.",
      "He ⟦pleaded guilty⟧ last year.",
      "The ⟦inquiry concluded⟧ that staffing was unsafe.",
    ],
    ignores: [
      "I found my keys.",
      "He is guilty of nothing but bad jokes.",
      "The report is due on my desk.",
      "Everyone knows he did it.",
    ],
  },
  {
    cue: "medicine-education",
    finds: [
      "The ⟦MHRA⟧ has issued an alert.",
      "⟦Please don't buy⟧ pens on social media.",
      "There is a ⟦shortage⟧ of creon.",
      "It ⟦interacts⟧ with warfarin.",
    ],
    ignores: [
      "Pens in stock, book now.",
      "Short staffed again.",
      "Lovely weather for a walk.",
      "The bus was late.",
    ],
  },
  {
    cue: "opinion-marked",
    finds: [
      "⟦In my view⟧ the contract is a mistake.",
      "⟦I think⟧ we can do better.",
      "⟦Personally⟧ I'd keep it open.",
      "⟦I disagree⟧ with the college on this.",
    ],
    ignores: [
      "The contract is a mistake.",
      "We can do better.",
      "Keep it open.",
      "The college is in London.",
    ],
  },
  {
    cue: "historical",
    finds: [
      "⟦In 1893⟧ they used other words.",
      "⟦Semmelweis⟧ was right about hands.",
      "A ⟦Victorian⟧ ward book, very neat.",
      "The ⟦history of the⟧ stethoscope.",
    ],
    ignores: [
      "A past history of asthma.",
      "We opened at 1893 Main Street.",
      "She washed her hands.",
      "The ward is old.",
    ],
  },
  {
    cue: "quoted-words",
    finds: [
      'She wrote ⟦"thank you for staying late"⟧ on a napkin.',
      '⟦"Please ring after ten o\'clock"⟧ says the sign.',
      'He said ⟦"it is not a race, doctor"⟧ and smiled.',
      'The banner read ⟦"save our night service"⟧ in red.',
    ],
    ignores: [
      "She wrote thank you on a napkin.",
      'The "new" unit.',
      "It's o'clock somewhere.",
      "He said nothing.",
    ],
  },
  {
    cue: "signposts-emergency",
    finds: [
      "Please ring ⟦999⟧ now.",
      "That needs ⟦A&E⟧ tonight.",
      "⟦Samaritans⟧ are there day and night on ⟦116 123⟧.",
      "⟦Go straight to hospital⟧ with her, don't wait.",
    ],
    ignores: [
      "No need for an ambulance, it will pass.",
      "Ask your pharmacist in the morning.",
      "I worked in theatre for eleven hours.",
      "Rest and fluids, and see how you are on Monday.",
    ],
  },
  {
    cue: "emergency-described",
    finds: [
      {
        text: "Rest up.",
        draftKind: "reply",
        inReplyTo: "Dad's face has drooped on one side and he can't speak",
      },
      { text: "Mind yourself.", draftKind: "reply", inReplyTo: "I just don't want to be here any more" },
      { text: "Try tea.", draftKind: "reply", inReplyTo: "crushing chest pain since 6, probably the curry" },
      { text: "Ok.", draftKind: "reply", inReplyTo: "she has a rash that doesn't fade and a stiff neck" },
    ],
    ignores: [
      { text: "Thanks!", draftKind: "reply", inReplyTo: "What are the signs of a stroke? Revision tonight." },
      { text: "Good.", draftKind: "reply", inReplyTo: "I had chest pain years ago and you lot were great" },
      { text: "Ha.", draftKind: "reply", inReplyTo: "this rota will be the end of me" },
      "Chest pain is a reason to ring 999.",
    ],
  },
  {
    cue: "denies-claim",
    finds: [
      "Sunscreen ⟦does not cause⟧ cancer.",
      "The jab ⟦can't give⟧ you the flu.",
      "Autism ⟦isn't caused⟧ by any vaccine.",
      "Does sugar feed cancer⟦? Short answer: no⟧.",
    ],
    ignores: [
      "Smoking causes lung cancer.",
      "I don't work on Fridays.",
      "Sugar feeds cancer.",
      "Is it lunch yet? Not quite.",
    ],
  },
  {
    cue: "known-harm",
    finds: [
      "⟦Smoking causes⟧ lung cancer.",
      "⟦HPV causes⟧ nearly all cervical cancer.",
      "⟦Alcohol raises the risk⟧ of seven cancers.",
      "⟦Asbestos still kills⟧ people.",
    ],
    ignores: [
      "Sunscreen causes cancer.",
      "The smoking shelter is shut.",
      "Vaccines cause autism.",
      "Alcohol hand gel is by the door.",
    ],
  },
];
