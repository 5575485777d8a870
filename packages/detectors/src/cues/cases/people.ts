import type { CueCases } from "./cue-cases.ts";

export const people: readonly CueCases[] = [
  {
    cue: "addresses-patients",
    finds: [
      "⟦To all my patients⟧, happy new year.",
      "⟦If I've ever treated you⟧, say hello.",
      "⟦Patients can⟧ message me here.",
      "You're ⟦on my list⟧, so ring first.",
    ],
    ignores: [
      "We treat patients kindly.",
      "My to-do list is long.",
      "Patience is running low.",
      "The patient was seen at nine.",
    ],
  },
  {
    cue: "invites-contact",
    finds: [
      "⟦DM me⟧ for details.",
      "⟦Pop me a message⟧ on here.",
      "⟦Add me⟧ and I'll reply tonight.",
      "⟦My inbox is open⟧.",
    ],
    ignores: [
      "Please don't DM me.",
      "The message was lost.",
      "Call bells all night.",
      "My inbox has 900 emails.",
    ],
  },
  {
    cue: "personal-channel",
    finds: [
      "Text ⟦me on my own number⟧.",
      "⟦Whatsapp me⟧ with your results.",
      "⟦My personal insta⟧ is in the comments.",
      "Find me on the ⟦fun account⟧.",
    ],
    ignores: [
      "I keep my personal account private.",
      "The phone is broken.",
      "My personal best is 24 minutes.",
      "Number needed to treat is 12.",
    ],
  },
  {
    cue: "befriends-patient",
    finds: [
      "⟦Accepted four friend requests⟧ from patients today.",
      "My appendix guy ⟦followed me back⟧, besties now.",
      "⟦Got his number⟧ before he was discharged from the ward.",
      "⟦Making friends with patients⟧ is the best part.",
    ],
    ignores: [
      "I declined his friend request.",
      "My friend is a patient man.",
      "We got the results.",
      "Follow up is in June.",
    ],
  },
  {
    cue: "dates-patient",
    finds: [
      "⟦Dinner⟧ on Friday with the man from bed 4.",
      "⟦Matched⟧ on ⟦Hinge⟧ with someone I treated on Sunday.",
      "We fell ⟦in love⟧ on my ward, he was in for his hernia. ⟦In love⟧ with a patient!",
      "Off for ⟦drinks⟧ with a former patient.",
    ],
    ignores: [
      "Dinner with my wife on Friday.",
      "Never go on a date with a patient.",
      "Drinks with the team after clinic.",
      "The date of discharge is Friday.",
    ],
  },
  {
    cue: "gift-from-patient",
    finds: [
      "A patient left me ⟦in her will⟧.",
      "My widow lady from clinic ⟦lent me⟧ four thousand.",
      "Two weeks ⟦on his yacht⟧, and he's still my patient.",
      "⟦Hampers⟧ from patients piled up at the house.",
    ],
    ignores: [
      "A patient gave us a raffle prize on her boat, perks of the job declared.",
      "I refused the envelope from a patient.",
      "My brother lent me his car.",
      "The boat to the island was late.",
    ],
  },
  {
    cue: "insults-reader",
    finds: [
      { text: "You are a ⟦moron⟧.", draftKind: "reply" },
      { text: "What a stupid little man you are, ⟦idiot⟧.", draftKind: "reply" },
      "You ⟦spineless⟧ ⟦cowards⟧ at the council.",
      "You lot are ⟦pathetic⟧.",
    ],
    ignores: [
      "I'm an idiot, I left my keys in the fridge.",
      "He called me an idiot.",
      "You are not stupid, you are tired.",
      "The stupid printer ate my form.",
    ],
  },
  {
    cue: "insults-someone",
    finds: [
      "Gareth Pell is a ⟦liar⟧ and a ⟦bully⟧.",
      "Our managers are ⟦spineless⟧ ⟦cowards⟧.",
      "She's a ⟦useless⟧, ⟦bitter cow⟧.",
      "The minister is a ⟦clown⟧.",
    ],
    ignores: [
      "The bathroom scales are liars and cowards and I want them struck off.",
      "The heart failure nurse is wonderful.",
      "My daughter wants to be a clown when she grows up.",
      "A rat model of sepsis.",
      "He called her a liar and she stayed calm.",
    ],
  },
  {
    cue: "belittles",
    finds: [
      { text: "⟦Pipe down⟧ and ⟦read a book⟧.", draftKind: "reply" },
      { text: "⟦Listen, love⟧, you don't understand.", draftKind: "reply" },
      { text: "⟦My heart bleeds⟧ for you.", draftKind: "reply" },
      "⟦Who can't run a tap, never mind a trust⟧.",
    ],
    ignores: [
      "Sit down before you take your blood pressure.",
      "I can't find the car park.",
      "Grow up to be kind.",
      "Read the leaflet.",
    ],
  },
  {
    cue: "threatens",
    finds: [
      "⟦I know where you park⟧.",
      "⟦You will regret⟧ this.",
      "⟦I'll make sure you never work here again⟧.",
      "⟦Watch your back⟧, registrar.",
    ],
    ignores: [
      "I know where the key is.",
      "You won't regret your flu jab.",
      "I'll make sure the form is signed.",
      "Watch your posture.",
    ],
  },
  {
    cue: "wishes-harm",
    finds: [
      "⟦I hope you get cancer⟧.",
      "⟦I hope he dies⟧ slowly.",
      "⟦Rot in hell⟧.",
      "⟦Good riddance⟧ to the old minister.",
    ],
    ignores: [
      "I hope you feel better.",
      "I hope he waits for the bus in the sun.",
      "We hope it helps.",
      "Hope is a thing with feathers.",
    ],
  },
  {
    cue: "incites-pile-on",
    finds: [
      "⟦Her email is⟧ on the website. ⟦Let her know⟧ what you think of her.",
      "⟦Name and shame⟧ him, ⟦everyone report him⟧.",
      "⟦Let him know⟧ what we think, ⟦do your thing⟧.",
      "⟦Give her hell⟧, ⟦her email is⟧ public.",
    ],
    ignores: [
      "Let her know the results are back.",
      "Please complain to the practice manager.",
      "The email is on the letter.",
      "Everyone report to the front desk.",
    ],
  },
  {
    cue: "labels-patients",
    finds: [
      "Another shift of ⟦junkies⟧ and ⟦timewasters⟧.",
      "The ⟦loonies⟧ are in tonight.",
      "⟦Frequent flyers⟧ again.",
      "⟦Bed blockers⟧ on every bay.",
    ],
    ignores: [
      "Please stop calling people frequent flyers.",
      "The word junkie does harm.",
      "Whales off the coast of Clare!",
      "Zombies is my favourite film.",
    ],
  },
  {
    cue: "mocks-patients",
    finds: [
      "Dementia patients are ⟦comedy gold⟧ ⟦😂⟧",
      "The man in bed 4 cried ⟦lol⟧",
      "Clinic today, they all wept ⟦haha⟧",
      "She fell off the bed on the ward ⟦🤣⟧",
    ],
    ignores: [
      "I fell off the chair in clinic 😂",
      "My toddler bit the dog lol",
      "The printer died haha",
      "The minister got lost in clinic 😂",
    ],
  },
  {
    cue: "blames-patients",
    finds: [
      "These people ⟦won't help themselves⟧.",
      "Half of them ⟦brought it on themselves⟧.",
      "⟦Attention seekers⟧, all of them, taking beds from the ill.",
      "It's their ⟦own fault⟧ they're fat.",
    ],
    ignores: [
      "It isn't their own fault.",
      "Addiction is not self-inflicted.",
      "The cat took the bed.",
      "Nobody should be told to pull themselves together.",
    ],
  },
  {
    cue: "generalises-about-group",
    finds: [
      "Addicts are ⟦all the same⟧.",
      "⟦You can always tell a⟧ PD referral by the teddy bear. ⟦Change my mind⟧, PD clinic is a zoo.",
      "⟦These people⟧ on benefits, ⟦half of them⟧ have nothing wrong.",
      "⟦None of them ever⟧ work, the estate lot.",
    ],
    ignores: [
      "Half of them are minister's letters.",
      "The trains are all the same.",
      "People like you make this team.",
      "All of us are tired.",
    ],
  },
  {
    cue: "prejudice",
    finds: [
      "They should ⟦learn English⟧ before they come to our clinic.",
      "⟦Women shouldn't⟧ be surgeons.",
      "⟦Health tourists getting free⟧ scans again.",
      "⟦Migrants come over for a free⟧ hip.",
    ],
    ignores: [
      "Someone shouted learn English at our nurse and we reported it.",
      "Ramadan fasting advice with your pharmacist.",
      "We offer interpreters.",
      "Racism has no place here. Speak English or Welsh, all welcome.",
    ],
  },
  {
    cue: "likens-patients",
    finds: [
      "Bariatric clinic is a ⟦petting zoo⟧.",
      "The self-harm ⟦brigade⟧ are in again.",
      "Chronic pain clinic ⟦bingo⟧: crystal, cushion, full house.",
      "Dementia bay is a ⟦creche⟧ tonight.",
    ],
    ignores: [
      "Bingo night at the hall for the hospice.",
      "The fire brigade came to school.",
      "We took the children to the zoo.",
      "An elephant never forgets, my mother says.",
    ],
  },
  {
    cue: "jokes-about-death",
    finds: [
      "Bed 4 ⟦finally popped⟧, nice and quiet.",
      "Ward ⟦sweepstake⟧ on ⟦who dies first⟧.",
      "⟦One less⟧ patient on the list, they ⟦croaked⟧.",
      "⟦Cadaver called Chunky lol⟧",
    ],
    ignores: [
      "My phone died on the ward.",
      "The printer finally went.",
      "He died with his family around him.",
      "A death on the ward is hard.",
    ],
  },
  {
    cue: "accuses-of-crime",
    finds: [
      "Councillor Pell ⟦took money for⟧ the site.",
      "She ⟦stole⟧ the charity's money.",
      "The owner ⟦forges⟧ timesheets.",
      "They are ⟦crooks⟧ and ⟦thieves⟧.",
    ],
    ignores: [
      "My bike was stolen.",
      "Fake pens are being sold online.",
      "He stole the show.",
      "If someone forges a form, report it.",
    ],
  },
  {
    cue: "accuses-of-harm",
    finds: [
      "He has ⟦killed⟧ four people on that table.",
      "The owner ⟦starves the residents⟧.",
      "She ⟦sleeps with her⟧ patients.",
      "He was ⟦drunk in theatre⟧ again.",
    ],
    ignores: [
      "Smoking kills.",
      "Sepsis killed more people than we knew.",
      "This commute is killing me.",
      "Poison ivy grows here.",
    ],
  },
  {
    cue: "claims-open-secret",
    finds: [
      "⟦Everyone on the ward knows⟧.",
      "It's an ⟦open secret⟧.",
      "RT ⟦before the lawyers⟧ wake up.",
      "⟦The board knew⟧ and did nothing.",
    ],
    ignores: [
      "Everyone on the ward was kind.",
      "Secrets of a good lasagne.",
      "The lawyers were helpful.",
      "The board met on Monday.",
    ],
  },
  {
    cue: "answers-health-question",
    finds: [
      {
        text: "Thanks for asking.",
        draftKind: "reply",
        inReplyTo: "I've had a cough for six weeks, should I worry?",
      },
      { text: "Thanks for asking.", draftKind: "reply", inReplyTo: "my son has a rash, what do I do?" },
      { text: "Thanks for asking.", draftKind: "reply", inReplyTo: "Can I take ibuprofen with my tablets?" },
      {
        text: "Thanks for asking.",
        draftKind: "reply",
        inReplyTo: "mum is dizzy on her new tablets, any advice",
      },
    ],
    ignores: [
      { text: "Thanks.", draftKind: "reply", inReplyTo: "Great thread, thank you." },
      { text: "Thanks.", draftKind: "reply", inReplyTo: "Doctors are overpaid." },
      { text: "Thanks.", draftKind: "reply", inReplyTo: "When is the next webinar?" },
      "Thanks.",
    ],
  },
  {
    cue: "diagnoses-reader",
    finds: [
      { text: "That ⟦sounds like shingles⟧ to me.", draftKind: "reply" },
      { text: "⟦You've got a hernia⟧.", draftKind: "reply" },
      { text: "⟦It's just anxiety⟧.", draftKind: "reply" },
      { text: "⟦Textbook migraine⟧.", draftKind: "reply" },
    ],
    ignores: [
      "It could be a migraine, said the article.",
      { text: "That sounds miserable, I'm sorry.", draftKind: "reply" },
      { text: "It's hard to say without seeing you.", draftKind: "reply" },
      { text: "That's kind, thank you.", draftKind: "reply" },
    ],
  },
  {
    cue: "directs-treatment",
    finds: [
      { text: "⟦Stop the ramipril and start losartan⟧.", draftKind: "reply" },
      { text: "⟦Take two tablets⟧ now.", draftKind: "reply" },
      { text: "⟦Double your dose⟧ tonight.", draftKind: "reply" },
      { text: "⟦I'd start⟧ you on ⟦50mg⟧.", draftKind: "reply" },
    ],
    ignores: [
      { text: "Please speak to your pharmacist about the dose.", draftKind: "reply" },
      { text: "Thanks, see you at the talk.", draftKind: "reply" },
      "Please stop by the desk.",
      { text: "Take care of yourself.", draftKind: "reply" },
    ],
  },
  {
    cue: "reassures-reader",
    finds: [
      { text: "⟦You'll be fine⟧, ⟦don't worry⟧.", draftKind: "reply" },
      { text: "⟦Totally normal⟧ at your stage.", draftKind: "reply" },
      { text: "⟦No need⟧ to see anyone.", draftKind: "reply" },
      { text: "⟦It can wait till Monday⟧.", draftKind: "reply" },
    ],
    ignores: [
      { text: "Please ring 999, don't wait till Monday.", draftKind: "reply" },
      "The weather will be fine.",
      { text: "I'm sorry to hear that.", draftKind: "reply" },
      { text: "Get it checked this week.", draftKind: "reply" },
    ],
  },
  {
    cue: "diagnoses-absent-person",
    finds: [
      "Watched the minister's interview: textbook ⟦narcissist⟧.",
      "As a psychiatrist, that president has ⟦dementia⟧.",
      "The candidate is in a ⟦manic episode⟧, look at his hands.",
      "That MP is a ⟦psychopath⟧, you can see it.",
    ],
    ignores: [
      "Patients with bipolar deserve better beds.",
      "The actor has spoken about his own depression and bipolar.",
      "We should not diagnose a president with dementia from a clip.",
      "My mother has dementia.",
    ],
  },
  {
    cue: "advises-public",
    finds: [
      "Gout⟦: don't stop your tablets⟧ in a flare.",
      "Hay fever ⟦tip:⟧ start the antihistamine early.",
      "⟦Take the iron⟧ with orange juice, ⟦twice a day⟧.",
      "Burns: ⟦20 minutes⟧ under the cool tap.",
    ],
    ignores: [
      "The bus takes the long way.",
      "I take the stairs.",
      { text: "Take the tablets twice a day.", draftKind: "reply" },
      "We stopped for cake.",
    ],
  },
  {
    cue: "offers-advice",
    finds: [
      "⟦Tell me your symptoms⟧ below.",
      "⟦Ask me anything⟧ and ⟦I'll tell you what⟧ to take.",
      "⟦DM me your bloods⟧.",
      "⟦Free diagnosis⟧ in the comments.",
    ],
    ignores: [
      "I can't tell you what it is.",
      "Tell me your favourite biscuit.",
      "Ask your GP for the result.",
      "Blood donors needed.",
    ],
  },
  {
    cue: "confirms-patient",
    finds: [
      { text: "⟦Your results⟧ came back fine.", draftKind: "reply" },
      { text: "It was ⟦lovely looking after you⟧.", draftKind: "reply" },
      { text: "⟦You missed⟧ two appointments.", draftKind: "reply" },
      { text: "⟦See you on⟧ Monday.", draftKind: "reply" },
    ],
    ignores: [
      { text: "If you are a patient here, please ring.", draftKind: "reply" },
      { text: "Thank you, we will pass it on.", draftKind: "reply" },
      { text: "We can't say whether anyone has been seen.", draftKind: "reply" },
      "Your results came back fine.",
    ],
  },
  {
    cue: "confirms-nothing",
    finds: [
      { text: "We ⟦can't discuss anyone here⟧.", draftKind: "reply" },
      { text: "We ⟦cannot comment on individuals⟧.", draftKind: "reply" },
      { text: "I'm ⟦not able to talk about patients⟧.", draftKind: "reply" },
      { text: "We ⟦can't confirm whether anybody⟧ was seen.", draftKind: "reply" },
    ],
    ignores: [
      { text: "You came late.", draftKind: "reply" },
      { text: "Lovely to see you.", draftKind: "reply" },
      { text: "Ring us any time.", draftKind: "reply" },
      { text: "We discuss this at length in the book.", draftKind: "reply" },
    ],
  },
];
