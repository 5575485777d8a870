import type { CueCases } from "./cue-cases.ts";

export const guards: readonly CueCases[] = [
  {
    cue: "consent-written",
    finds: [
      "Shared with her ⟦written consent⟧, and she read it first.",
      "⟦He signed the consent form⟧ on Tuesday.",
      "Posted with ⟦explicit permission⟧ from the parents, who ⟦agreed in writing⟧.",
      "Her sons ⟦have signed a publication consent form⟧.",
    ],
    ignores: [
      "Always get written consent before you post.",
      "The consent form for theatre is two pages too long.",
      "Never share a story without written consent.",
      "I consent to more biscuits.",
      "He signed the form himself and walked out of the ward.",
    ],
  },
  {
    cue: "consent-weak",
    finds: [
      "She ⟦won't mind⟧ me telling you this.",
      "He ⟦said it was fine⟧ to share.",
      "⟦With the family's blessing⟧, here is his story.",
      "Mum ⟦gave me the thumbs up⟧ to post.",
    ],
    ignores: [
      "Do you mind closing the door?",
      "My mind is full of rota swaps.",
      "The rota is fine.",
      "The blessing of the new unit is on Sunday.",
    ],
  },
  {
    cue: "teaching-case",
    finds: [
      "A ⟦classic viva⟧: 60-year-old smoker with haemoptysis.",
      "⟦Hypothetical⟧: a child swallows a battery. What next?",
      "⟦Imagine a⟧ woman of 40 with sudden headache.",
      "⟦SBA⟧ of the day ⟦for finals⟧.",
    ],
    ignores: [
      "Saw a woman of 40 with sudden headache this morning.",
      "The classic car show is on Sunday.",
      "Exam results are out on Friday.",
      "Teaching is cancelled today.",
    ],
  },
  {
    cue: "composite-case",
    finds: [
      "This is a ⟦composite⟧ of several people.",
      "⟦Details changed⟧ so that nobody is recognisable.",
      "He is ⟦fictional⟧, and the dog is too.",
      "I've ⟦changed the names⟧ and ages.",
    ],
    ignores: [
      "She changed the dressing herself.",
      "The rota changed again.",
      "We changed supplier in March.",
      "Names are hard, faces are harder.",
    ],
  },
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
    cue: "interest-declared",
    finds: [
      "⟦Ad⟧: this is my own skin clinic in Leeds.",
      "⟦I own⟧ a third of the company.",
      "The makers ⟦paid me⟧ a speaker fee.",
      "Full ⟦disclosure:⟧ ⟦my wife works for⟧ them.",
      "⟦I get 8%⟧ if you use my code.",
      "The evening at Fernbank ⟦(my clinic, yes)⟧ was packed, so ⟦I profit⟧ when you come.",
    ],
    ignores: [
      "Not a paid post, I just love it.",
      "I don't get paid for this.",
      "Additional clinics in June.",
      "We own our mistakes.",
      "They profit from our worry.",
    ],
  },
  {
    cue: "interest-hinted",
    finds: [
      "Lovely weekend away ⟦#gifted⟧",
      "They were ⟦so generous to us⟧.",
      "Call Brightwell and ⟦say I sent you⟧, they ⟦look after us⟧.",
      "⟦Thank you to the team at⟧ Lumora for a wonderful evening.",
    ],
    ignores: [
      "Thank you to the ward team.",
      "We look at the data every month.",
      "The raffle winner is Joan.",
      "The gift shop opens at nine.",
    ],
  },
  {
    cue: "interest-denied",
    finds: [
      "⟦No conflicts to declare⟧.",
      "⟦Nobody pays⟧ me to say this.",
      "⟦I don't sell anything⟧.",
      "This is ⟦not sponsored⟧.",
    ],
    ignores: [
      "They pay me for this.",
      "I sell cakes for charity.",
      "The conflict goes on.",
      "Sponsored walk on Saturday.",
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
    cue: "declines-advice",
    finds: [
      "I ⟦can't give⟧ advice on here, sorry.",
      "That's ⟦not one I can answer⟧ online.",
      "⟦Please don't send photos here⟧.",
      "I ⟦don't give medical advice⟧ on this account.",
    ],
    ignores: [
      "I can tell you it's shingles.",
      "My advice is to stop it.",
      "Please send me your results.",
      "Take two a day.",
    ],
  },
  {
    cue: "declines-contact",
    finds: [
      "I ⟦don't accept friend requests from patients⟧.",
      "Please ⟦ring the surgery⟧ instead.",
      "My ⟦DMs are closed⟧.",
      "This account is ⟦not monitored⟧.",
    ],
    ignores: [
      "My DMs are always open.",
      "Add me on here.",
      "I accepted the request.",
      "The ring road is closed.",
    ],
  },
  {
    cue: "criticises-policy",
    finds: [
      "The ⟦government's plan is wrong⟧ and will cost lives.",
      "This ⟦pay offer is an insult⟧ to every nurse.",
      "The ⟦minister has failed⟧ to answer the letter.",
      "I have ⟦written to my MP about the closure⟧.",
    ],
    ignores: [
      "The weather has been bad.",
      "My plan for the weekend is wrong shoes, long walk.",
      "The minister visited our unit.",
      "Pay day is Friday.",
    ],
  },
  {
    cue: "joke-about-self",
    finds: [
      "⟦I am an absolute disaster⟧ before coffee.",
      "⟦I forgot⟧ my own bleep number.",
      "⟦My toddler asked⟧ if I work at the airport.",
      "⟦Physician, heal thyself⟧.",
    ],
    ignores: [
      "The patient forgot his glasses.",
      "She is a disaster.",
      "The airport is closed.",
      "He was asked to wait.",
    ],
  },
  {
    cue: "own-illness",
    finds: [
      "⟦I was diagnosed⟧ with bipolar at medical school.",
      "⟦My own miscarriages⟧ taught me what not to say.",
      "⟦Three years sober⟧ today.",
      "⟦I have lived with epilepsy⟧ since I was nine.",
    ],
    ignores: [
      "She was diagnosed last week.",
      "His recovery was quick.",
      "The epilepsy clinic is on Monday.",
      "Miscarriage care needs funding.",
    ],
  },
  {
    cue: "thanks-colleague",
    finds: [
      "⟦Thank you to every porter⟧ who ran for us last night.",
      "⟦Congratulations to our new consultant, Dr⟧ Osei.",
      "⟦Well done to the reception team⟧.",
      "⟦Happy retirement to Sister⟧ Maguire.",
    ],
    ignores: [
      "Thank you for your patience.",
      "Well done, England.",
      "The team lost on Saturday.",
      "The consultant was late.",
    ],
  },
  {
    cue: "practice-notice",
    finds: [
      "The ⟦surgery is closed⟧ on Monday.",
      "⟦New opening⟧ hours from March.",
      "Our ⟦phone lines are open⟧ until eight.",
      "The ⟦flu clinic⟧ is on Saturday.",
    ],
    ignores: [
      "The door is heavy.",
      "My case is closed.",
      "The film opens on Friday.",
      "I was closed off and tired.",
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
    cue: "condolence",
    finds: [
      "⟦Rest in peace⟧, Professor.",
      "I'm so ⟦sorry for your loss⟧.",
      "Very ⟦sorry to hear⟧ that Dr Lane ⟦has died⟧.",
      "⟦Thinking of her⟧ family today.",
    ],
    ignores: [
      "Rest days are gone.",
      "I lost my bleep.",
      "He died laughing at his own joke.",
      "The family came in.",
    ],
  },
  {
    cue: "public-figure",
    finds: [
      "The ⟦health secretary⟧ was on the radio.",
      "Our ⟦MP⟧ has answered.",
      "The ⟦prime minister⟧ should visit a ward.",
      "Another ⟦celebrity⟧ with a supplement.",
    ],
    ignores: [
      "The ward clerk was on the phone.",
      "Our porter has answered.",
      "The prime cut is in the fridge.",
      "The secretary typed it.",
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
    cue: "talks-of-boundaries",
    finds: [
      "A talk about professional ⟦boundaries⟧ for students.",
      "If you are worried, ⟦raise a concern⟧.",
      "⟦GMC guidance⟧ says the same.",
      "⟦Speaking up⟧ should not cost a job.",
    ],
    ignores: [
      "The boundary fence fell.",
      "I spoke for an hour.",
      "Prices were raised.",
      "Guidance on parking is on the wall.",
    ],
  },
  {
    cue: "laughs",
    finds: ["Dropped my lunch in the lift ⟦lol⟧", "Nights ⟦😂⟧", "⟦hahaha⟧ no", "The printer won ⟦🤣⟧"],
    ignores: ["Laughing is good for you.", "Lola is on call.", "The hahnium question came up.", "Smile."],
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
    cue: "names-someone",
    finds: [
      "⟦Dr Hannah Osei⟧ taught me that.",
      "Thanks to ⟦Mr Pell⟧.",
      "⟦Cllr Dunmore⟧ answered.",
      "⟦Prof. Varga⟧ is retiring.",
    ],
    ignores: [
      "The doctor taught me that.",
      "Thanks to all.",
      "The councillor answered.",
      "The professor is retiring.",
    ],
  },
  {
    cue: "political-matter",
    finds: [
      "I ⟦voted⟧ no.",
      "The ⟦minister⟧ will ⟦resign⟧.",
      "The ⟦strike⟧ is on Tuesday.",
      "⟦Assisted dying⟧ will be debated.",
    ],
    ignores: [
      "I walked home.",
      "The monitor will restart.",
      "The clinic is on Tuesday.",
      "Dying is part of our work.",
    ],
  },
  {
    cue: "offers-service",
    finds: [
      "Scans ⟦£150,⟧ ⟦book now⟧.",
      "⟦Half price⟧ until Friday.",
      "⟦Back in stock⟧ today.",
      "⟦Link in bio⟧.",
    ],
    ignores: [
      "We raised £900 for the hospice.",
      "The prescription charge is £9.90.",
      "I read a good book.",
      "The stock room is locked.",
    ],
  },
  {
    cue: "objects-to-language",
    finds: [
      "⟦Please stop calling people⟧ frequent flyers.",
      "⟦The word junkie does⟧ harm.",
      "⟦Words matter⟧ on a ward round.",
      "⟦Don't call them⟧ bed blockers.",
    ],
    ignores: [
      "Please stop by the desk.",
      "In a word, no.",
      "Don't call before nine.",
      "He called them back.",
    ],
  },
  {
    cue: "off-duty",
    finds: [
      "Two pints, ⟦annual leave⟧, bliss.",
      "⟦Day off⟧, garden, tea.",
      "⟦Last of the nights⟧ done.",
      "Wine, and ⟦no bleep⟧ for nine days.",
    ],
    ignores: [
      "On call until eight.",
      "Days are long.",
      "Rang in sick on my day off list.",
      "The leave form bounced.",
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
