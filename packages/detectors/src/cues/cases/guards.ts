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
];
