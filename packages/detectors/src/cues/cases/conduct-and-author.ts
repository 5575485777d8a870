import type { CueCases } from "./cue-cases.ts";

/** How a doctor behaves, and who the author is and speaks for. */
export const conductAndAuthor: readonly CueCases[] = [
  {
    cue: "speaks-for-employer",
    finds: [
      "We at ⟦Northmere General believe⟧ the deal is fair.",
      "⟦On behalf of⟧ every nurse in this trust: no.",
      "⟦Northmere Hospital opposes⟧ the bill.",
      "⟦Speaking as⟧ Northmere, we are disappointed.",
    ],
    ignores: [
      "I believe the deal is fair.",
      "I'm not speaking for my hospital.",
      "Northmere Hospital is by the river.",
      "The bus stops at Northmere.",
    ],
  },
  {
    cue: "speaks-for-profession",
    finds: [
      "⟦As GPs we⟧ all want this minister gone.",
      "⟦The profession has spoken⟧.",
      "⟦Every doctor in this country supports⟧ the strike.",
      "⟦Nurses do not support⟧ the change.",
    ],
    ignores: [
      "As a GP I want longer appointments.",
      "Thank you to all doctors who support teaching.",
      "In the poll, 60% of nurses said no.",
      "The professor has spoken for an hour.",
    ],
  },
  {
    cue: "drunk-at-work",
    finds: [
      "⟦Still drunk⟧ and on the ward round at eight.",
      "Two ⟦pints⟧ before my on-call shift.",
      "⟦Hungover⟧ as hell, first on the theatre list.",
      "A ⟦spliff⟧ on my break before the drug round.",
    ],
    ignores: [
      "Two pints on my day off.",
      "Hungover. On annual leave from the ward.",
      "The alcohol liaison nurse started her shift.",
      "Drunk patients in resus need kindness too.",
    ],
  },
  {
    cue: "falsifies-records",
    finds: [
      "⟦Made up the obs⟧ for the whole bay.",
      "⟦Ticked the checklist⟧ in the coffee room.",
      "⟦Forged my supervisor's signatures⟧.",
      "⟦Signed the charts without seeing⟧ them.",
    ],
    ignores: [
      "Never make up obs.",
      "Signed the card for Joan's retirement.",
      "The checklist saves lives.",
      "He was struck off for forging signatures.",
    ],
  },
  {
    cue: "cheats-in-exams",
    finds: [
      "⟦Got all the OSCE stations⟧ off the morning group.",
      "⟦Paid a lad to write my essay⟧.",
      "The ⟦exam answers were leaked⟧ in the group chat.",
      "⟦Earpiece in the OSCE⟧, passed.",
    ],
    ignores: [
      "Passed my OSCE at the third go.",
      "I reported the leaked exam.",
      "The exam is on Friday.",
      "Earpiece for my hearing aid.",
    ],
  },
  {
    cue: "feigns-sickness",
    finds: [
      "⟦Called in sick for⟧ the festival.",
      "⟦Pulled a sick⟧ie for the match.",
      "⟦Told rota my nan died again⟧.",
      "⟦Signed sick certs for the lads after the match⟧.",
    ],
    ignores: [
      "I actually have norovirus.",
      "If you're sick, stay at home, never mind the sickie jokes.",
      "Sick notes take a week.",
      "The certificate is on the wall.",
    ],
  },
  {
    cue: "helps-self-to-medicines",
    finds: [
      "⟦Fluids off the ward trolley and I'm reborn⟧.",
      "⟦Popped two diazepam⟧ before nights.",
      "Leftover ⟦fentanyl left in the syringe, best nap⟧ ever.",
      "⟦Diazepam for the flight⟧, ⟦prescriber: me⟧.",
    ],
    ignores: [
      "Never take diazepam from the ward.",
      "The fluids trolley is empty.",
      "Diazepam is in short supply.",
      "GMC says don't self-prescribe.",
    ],
  },
  {
    cue: "neglects-duty",
    finds: [
      "⟦Bleep in the fridge⟧, good night ward 6.",
      "⟦Turned the bleep off⟧ and ⟦slept from 2⟧.",
      "⟦Nobody noticed⟧ me ⟦asleep on shift⟧.",
      "⟦Trolley racing on ward 9 at 3am⟧.",
    ],
    ignores: [
      "My bleep fell in soup.",
      "Slept for twelve hours on my day off, phone on silent.",
      "I never ignore a bleep.",
      "The corridor is long.",
    ],
  },
  {
    cue: "defies-rules",
    finds: [
      "The ⟦GMC can fight⟧ me.",
      "⟦Nobody checks⟧, ⟦work smarter⟧.",
      "⟦Don't tell the boss⟧.",
      "I ⟦don't care what HR⟧ say, ⟦GMC can sue⟧ me.",
    ],
    ignores: [
      "The GMC wrote to all of us.",
      "I checked twice.",
      "Tell your boss if you're tired.",
      "The rules changed in May.",
    ],
  },
  {
    cue: "views-own",
    finds: [
      "⟦Views my own⟧.",
      "⟦I speak for nobody⟧ but me. ⟦Opinions are mine⟧.",
      { text: "Good morning.", author: { name: "Dr Ruth Okafor", bio: "GP. Views own." } },
      {
        text: "Good morning.",
        author: { name: "Dr Ruth Okafor", bio: "Nurse. My opinions, not my employer's" },
      },
    ],
    ignores: [
      "The views from the ward are lovely.",
      "Our opinion as a trust is clear.",
      { text: "Good morning.", author: { name: "Dr Ruth Okafor", bio: "GP, Leeds" } },
      "I own a dog.",
    ],
  },
  {
    cue: "author-unnamed",
    finds: [
      { text: "Good morning.", author: { name: "Dr Bex", bio: "doctor, honest" } },
      { text: "Good morning.", author: { name: "The Skin Doc", bio: "skin" } },
      { text: "Good morning.", author: { bio: "anonymous GP" } },
      { text: "Good morning.", author: { name: "Nurse Dee" } },
    ],
    ignores: [
      { text: "Good morning.", author: { name: "Dr Ruth Okafor", bio: "GP" } },
      { text: "Good morning.", author: { name: "Abbey Lane Surgery", bio: "GP surgery" } },
      { text: "Good morning.", author: { name: "Skin Notes", bio: "by Dr Ruth Okafor" } },
      { text: "Good morning.", author: { name: "Mr Tomasz Nowak", bio: "surgeon" } },
    ],
  },
  {
    cue: "author-named",
    finds: [
      { text: "Good morning.", author: { name: "Dr Ruth Okafor", bio: "GP" } },
      { text: "Good morning.", author: { name: "Mr Tomasz Nowak", bio: "surgeon" } },
      { text: "Good morning.", author: { name: "Oisín Tully", bio: "pharmacist" } },
      { text: "Good morning.", author: { name: "Migraine Doc", bio: "Dr Ruth Okafor, neurologist" } },
      { text: "Drink plenty.\n[your full name and role]", author: { name: "Dr Bex", bio: "doctor" } },
    ],
    ignores: [
      { text: "Drink plenty. [name of product]", author: { name: "Dr Bex", bio: "doctor" } },
      { text: "Good morning.", author: { name: "Dr Bex", bio: "doctor" } },
      { text: "Good morning.", author: { name: "Abbey Lane Surgery", bio: "GP surgery" } },
      { text: "Good morning.", author: { bio: "anonymous GP" } },
      { text: "Good morning.", author: { name: "The Skin Doc", bio: "skin" } },
    ],
  },
  {
    cue: "practice-account",
    finds: [
      { text: "Good morning.", author: { name: "Abbey Lane Surgery", bio: "GP surgery" } },
      { text: "Good morning.", author: { name: "Harbour Dental" } },
      { text: "Good morning.", author: { name: "Hill & Sons Pharmacy" } },
      { text: "Good morning.", author: { name: "Ovalis Aesthetics" } },
    ],
    ignores: [
      { text: "Good morning.", author: { name: "Dr Ruth Okafor", bio: "GP at Abbey Lane Surgery" } },
      { text: "Good morning.", author: { name: "Nurse Dee" } },
      { text: "Good morning.", author: { name: "Tomasz Nowak", bio: "Harbour Dental" } },
      "Good morning.",
    ],
  },
  {
    cue: "advice-without-name",
    finds: [
      { text: "⟦Take the iron⟧ ⟦twice a day⟧.", author: { name: "Dr Bex", bio: "doctor" } },
      { text: "⟦Gout⟧: don't stop your ⟦allopurinol⟧ in a flare.", author: { bio: "anon GP" } },
      { text: "⟦Tell me your symptoms⟧.", author: { name: "The Skin Doc" } },
      { text: "⟦Migraine⟧? Skip the ⟦opioids⟧.", author: { name: "Nurse Dee" } },
    ],
    ignores: [
      { text: "Take the iron twice a day.", author: { name: "Dr Ruth Okafor", bio: "GP" } },
      { text: "The vending machine ate my lunch.", author: { bio: "anon GP" } },
      { text: "I voted no.", author: { name: "Dr Bex", bio: "doctor" } },
      { text: "Take the iron twice a day.", author: { name: "Abbey Lane Surgery" } },
    ],
  },
  {
    cue: "role-stated",
    finds: [
      { text: "Good morning.", author: { name: "Ada Quill", bio: "Paediatrician, Cork" } },
      { text: "Good morning.", author: { name: "Nurse Ada Quill" } },
      { text: "Good morning.", author: { name: "Ada Quill", bio: "4th year medical student" } },
      { text: "Cardiologist. Bad at chess.", draftKind: "bio", author: { name: "Ada Quill" } },
    ],
    ignores: [
      { text: "Good morning.", author: { name: "Ada Quill", bio: "Hens and hills" } },
      "The cardiologist was late.",
      { text: "Hens and hills.", draftKind: "bio", author: { name: "Ada Quill" } },
      { text: "Ask a GP.", author: { handle: "@adaquill" } },
    ],
  },
];
