import type { CueCases } from "./cue-cases.ts";

export const claimsAndConduct: readonly CueCases[] = [
  {
    cue: "promises-cure",
    finds: [
      "I ⟦cured⟧ her migraines ⟦for good⟧.",
      "Six weeks and it ⟦reverses⟧ type 2 diabetes.",
      "Our drip ⟦gets rid of⟧ long covid.",
      "The disease is ⟦gone for good⟧.",
    ],
    ignores: [
      "There is no cure yet.",
      "It won't cure a cold.",
      "We reversed into the bay.",
      "Cured ham at the mess.",
    ],
  },
  {
    cue: "guarantees",
    finds: [
      "Results ⟦guaranteed⟧ or your ⟦money back⟧.",
      "It works 100% of the time. ⟦Never fails⟧.",
      "I ⟦guarantee⟧ you'll sleep.",
      "It ⟦always works⟧.",
    ],
    ignores: [
      "Nobody can guarantee a result.",
      "If someone guarantees a cure, walk away.",
      "I'm guaranteed to be last.",
      "100% of my biscuits are gone.",
    ],
  },
  {
    cue: "denies-risk",
    finds: [
      "⟦There are no side effects⟧.",
      "⟦Zero risk⟧, ⟦zero pain⟧.",
      "It is ⟦completely safe⟧.",
      "HRT ⟦carries no risks⟧ at all.",
    ],
    ignores: [
      "Nothing is risk-free.",
      "No medicine is completely safe.",
      "If someone says no side effects, ask again.",
      "No harm in asking.",
    ],
  },
  {
    cue: "works-for-everyone",
    finds: [
      "It ⟦works for everyone⟧.",
      "⟦Every patient⟧, ⟦every time⟧, ⟦no exceptions⟧. The treatment works.",
      "This treatment is ⟦permanent⟧.",
      "I've ⟦yet to see it fail in a single⟧ patient.",
    ],
    ignores: [
      "It doesn't work for everyone.",
      "No treatment works for everyone.",
      "We see every patient as a person.",
      "Thank you to every single one of you.",
    ],
  },
  {
    cue: "effect-figure",
    finds: [
      "It ⟦cuts strokes by 34%⟧.",
      "⟦92% of⟧ clients avoided surgery.",
      "⟦One in three⟧ adults has it.",
      "Walking ⟦halves⟧ your risk.",
    ],
    ignores: [
      "Parking is up 20%.",
      "Turnout was 38% of members.",
      "We open at 9.",
      "One in, one out on the stairs.",
    ],
  },
  {
    cue: "figure-without-source",
    finds: [
      "It ⟦cuts strokes by 34%⟧.",
      "⟦92% of⟧ clients avoided surgery.",
      "Walking ⟦halves⟧ your risk.",
      "⟦Nine in ten⟧ never need a knife.",
    ],
    ignores: [
      "It cuts strokes by 34% (Lancet, 2016).",
      "According to the BMJ, 92% of clients avoided surgery.",
      "Source: NHS website. Walking halves your risk.",
      "The gate is shut.",
    ],
  },
  {
    cue: "scarcity",
    finds: [
      "⟦Only 3 slots left⟧, book now.",
      "⟦Selling out⟧ fast, order yours.",
      "⟦Last few places⟧ on my course.",
      "⟦First 10⟧ get a free kit.",
    ],
    ignores: [
      "Three beds left in the hospital tonight.",
      "The flu clinic has a few appointments left.",
      "Only two pens work.",
      "One place I love is Galway.",
    ],
  },
  {
    cue: "deadline",
    finds: [
      "Book ⟦before Friday⟧.",
      "⟦Offer ends tonight⟧.",
      "⟦Prices go up⟧ at midnight, book your scan.",
      "⟦Flash sale⟧ on all treatments ⟦this weekend only⟧.",
    ],
    ignores: [
      "Applications close on Friday.",
      "Vote before Friday.",
      "I'm on call until Friday.",
      "Don't wait: call 999.",
    ],
  },
  {
    cue: "stirs-fear",
    finds: [
      "By the time you feel it, it's ⟦too late⟧.",
      "⟦Your children will find you⟧.",
      "You ⟦could be dying⟧ and not know.",
      "⟦Don't end up like⟧ your mother.",
    ],
    ignores: [
      "It is never too late to stop smoking.",
      "Sepsis can kill: call 999, don't leave it too late.",
      "The children found the cat.",
      "Your family is welcome to visit.",
    ],
  },
  {
    cue: "discount-code",
    finds: [
      "Use ⟦code MAEVE15⟧.",
      "My ⟦discount code⟧ is in bio.",
      "⟦SKIN20⟧ ⟦at checkout⟧.",
      "⟦Link in my stories⟧, ⟦tap the shop⟧ tab.",
    ],
    ignores: [
      "The dress code is scrubs.",
      "Link in replies to the paper.",
      "Postcode please.",
      "COVID19 clinic moved.",
    ],
  },
  {
    cue: "praises-product",
    finds: [
      "⟦Obsessed⟧ with this serum.",
      "⟦Hands down⟧ the ⟦best scanner⟧.",
      "It's ⟦the only one I'd trust⟧.",
      "⟦Life-changing⟧ gadget, ⟦five stars⟧.",
    ],
    ignores: [
      "Obsessed with this novel by a nurse.",
      "The best registrar I know.",
      "My favourite song.",
      "The film got five stars.",
    ],
  },
  {
    cue: "interest-in-profile",
    finds: [
      { text: "Good morning.", author: { name: "Dr Nuala Brandt", bio: "GP and founder, Calmwell" } },
      { text: "Good morning.", author: { name: "Dr Nuala Brandt", bio: "Owner of Brandt Skin" } },
      { text: "Good morning.", author: { name: "Dr Nuala Brandt", bio: "Brand ambassador. Mum." } },
      { text: "Good morning.", author: { name: "Dr Nuala Brandt", bio: "Medical director, Ovalis Clinic" } },
    ],
    ignores: [
      { text: "Good morning.", author: { name: "Dr Nuala Brandt", bio: "GP, Leeds. Views own." } },
      { text: "Good morning.", author: { name: "Dr Nuala Brandt", bio: "Nurse. Gardener." } },
      { text: "Good morning.", author: { name: "Dr Nuala Brandt", bio: "FY2, tired" } },
      "Good morning.",
    ],
  },
  {
    cue: "names-own-product",
    finds: [
      {
        text: "⟦Calmwell⟧ helps people sleep.",
        author: { name: "Dr Nuala Brandt", bio: "GP and founder, Calmwell" },
      },
      { text: "Have you tried ⟦Ovalis⟧ yet?", author: { name: "Dr Nuala Brandt", bio: "Owner of Ovalis" } },
      {
        text: "⟦Brandt Mineral⟧ Veil is all you need.",
        author: { name: "Dr Nuala Brandt", bio: "Dermatologist" },
      },
      {
        text: "I use ⟦somnivo⟧ every night.",
        author: { name: "Dr Nuala Brandt", bio: "co-founder @somnivo" },
      },
    ],
    ignores: [
      { text: "Calmwell helps people sleep.", author: { name: "Dr Nuala Brandt", bio: "GP, Leeds" } },
      { text: "Good morning from Leeds.", author: { name: "Dr Nuala Brandt", bio: "Owner of Ovalis" } },
      { text: "Dr Brandt is away until Monday.", author: { name: "Dr Nuala Brandt", bio: "Dermatologist" } },
      "Calmwell helps people sleep.",
    ],
  },
  {
    cue: "recommends-product",
    finds: [
      "You should all try ⟦TriageMate⟧.",
      "My first choice is ⟦Lumavexa⟧, every night.",
      "Every practice should be on ⟦ScriptMule⟧.",
      "I've switched to ⟦Zentrova⟧ and I love it.",
    ],
    ignores: [
      "You should all try porridge.",
      "My first choice is Galway.",
      "Every practice should have a garden.",
      "I've switched to tea and I love it.",
    ],
  },
  {
    cue: "prescription-medicine",
    finds: [
      "⟦Botox⟧ is a poison, technically.",
      "⟦Ozempic⟧ in the news again.",
      "⟦Weight loss jabs⟧ are everywhere.",
      "A little ⟦tox⟧.",
    ],
    ignores: [
      "Toxic culture on the ward.",
      "The pens ran dry.",
      "Filler words in letters.",
      "Vitamin D drops.",
    ],
  },
  {
    cue: "medicine-offer",
    finds: [
      "⟦Botox⟧ £99 this week.",
      "⟦Wegovy⟧ back in stock, message me.",
      "⟦B12 injections⟧ £25, walk in.",
      "Obsessed with ⟦Mounjaro⟧, two stone down.",
    ],
    ignores: [
      "The MHRA warns of fake Ozempic.",
      "Semaglutide slows the stomach.",
      "I can't quote a price for botox here.",
      "Consultations for lines and wrinkles £40.",
    ],
  },
  {
    cue: "conspiracy-talk",
    finds: [
      "What ⟦your cardiologist won't tell⟧ you.",
      "⟦Big Pharma⟧ wants a ⟦customer for life⟧.",
      "They ⟦don't want you to know⟧ this.",
      "It was ⟦invented to sell⟧ tablets. ⟦Wake up⟧.",
    ],
    ignores: [
      "Big farmers' market on Sunday.",
      "I woke up at five.",
      "The study tells you how.",
      "Nobody will mind.",
    ],
  },
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
    ],
    ignores: [
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
    cue: "myth-vaccines",
    finds: [
      "The ⟦MMR jab causes autism⟧.",
      "⟦Vaccines overload⟧ the immune system.",
      "The covid ⟦jab changes your DNA⟧.",
      "⟦Natural immunity is better⟧ than any jab.",
    ],
    ignores: [
      "Vaccines do not cause autism.",
      "Does the MMR cause autism?",
      '"The jab changes your DNA." No, it doesn\'t.',
      "Vaccines are available on Saturday.",
    ],
  },
  {
    cue: "myth-cancer",
    finds: [
      "⟦Sugar feeds cancer⟧, cut it out.",
      "⟦Cancer cannot live in an alkaline⟧ body.",
      "⟦Root canals cause breast cancer⟧.",
      "⟦Turmeric kills cancer cells and shrinks tumours⟧.",
    ],
    ignores: [
      "Sugar does not feed cancer.",
      "It is a myth that deodorant causes cancer.",
      "Does sugar feed cancer?",
      "Smoking causes cancer.",
    ],
  },
  {
    cue: "myth-antibiotics",
    finds: [
      "⟦Antibiotics clear a cold⟧ in two days.",
      "Take an ⟦antibiotic at the first⟧ sniffle.",
      "Get ⟦antibiotics for every cold⟧.",
      "⟦Save the rest of the antibiotics⟧ for next time.",
    ],
    ignores: [
      "Antibiotics don't work on colds.",
      "Antibiotics for sepsis save lives.",
      "Do antibiotics help a cold?",
      "Colds need rest.",
    ],
  },
  {
    cue: "myth-covid",
    finds: ["⟦Covid was a hoax⟧.", "⟦5G causes⟧ covid.", "⟦Ivermectin cures covid⟧.", "⟦Masks don't work⟧."],
    ignores: [
      "Masks help when it's crowded.",
      "It is a myth that ivermectin cures covid.",
      "Covid boosters are on Monday.",
      "Was covid a hoax? No.",
    ],
  },
  {
    cue: "myth-heart",
    finds: [
      "⟦Statins cause dementia⟧.",
      "⟦Cholesterol has nothing to do with⟧ heart disease.",
      "⟦Statins have never saved⟧ a life.",
      "⟦Blood pressure tablets are a con⟧.",
    ],
    ignores: [
      "Statins do not cause dementia.",
      "Cholesterol is one risk of several.",
      "Do statins cause dementia?",
      "Blood pressure checks are free.",
    ],
  },
  {
    cue: "myth-medicines",
    finds: [
      "⟦Antidepressants do nothing⟧ for anyone.",
      "⟦Insulin is making you sicker⟧.",
      "⟦The pill makes you infertile⟧.",
      "⟦HRT carries no risk⟧.",
    ],
    ignores: [
      "The pill does not make you infertile.",
      "Antidepressants help many people.",
      "Does the pill make you infertile?",
      "Insulin pens go in the fridge.",
    ],
  },
  {
    cue: "myth-remedies",
    finds: [
      "⟦Homeopathy cures⟧ asthma.",
      "⟦Colloidal silver kills⟧ viruses.",
      "This tea ⟦flushes toxins from the liver⟧.",
      "⟦Ear candling draws out⟧ wax.",
    ],
    ignores: [
      "Homeopathy does not cure asthma.",
      "There is no evidence that detox teas flush toxins from anything.",
      "Does garlic prevent colds?",
      "Honey in tea is lovely.",
    ],
  },
  {
    cue: "myth-children",
    finds: [
      "⟦Babies sleep better on their tumm⟧ies.",
      "⟦Vitamin K causes leukaemia⟧.",
      "⟦Whisky on the gums⟧ helps teething.",
      "You ⟦can't get pregnant while breastfeeding⟧.",
    ],
    ignores: [
      "Back to sleep, every sleep.",
      "Vitamin K does not cause leukaemia.",
      "Does teething cause fever?",
      "Tummy time while awake is good.",
    ],
  },
  {
    cue: "myth-sun-and-skin",
    finds: [
      "⟦Sunscreen causes cancer⟧.",
      "⟦Sunbeds are safe⟧.",
      "⟦Brown skin doesn't need sunscreen⟧.",
      "A ⟦base tan protects⟧ you.",
    ],
    ignores: [
      "Sunscreen does not cause cancer.",
      "Sunbeds are not safe.",
      "Is sunscreen toxic?",
      "Sun cream at reception.",
    ],
  },
  {
    cue: "myth-fluoride-and-teeth",
    finds: [
      "⟦Fluoride lowers your immunity⟧.",
      "⟦Fluoride in the water is toxic⟧.",
      "⟦Mercury fillings cause autism⟧.",
      "Your ⟦gums will grow back⟧.",
    ],
    ignores: [
      "Fluoride protects teeth.",
      "Fluoride does not lower your IQ.",
      "Is fluoride toxic?",
      "Root canals hurt less than they used to.",
    ],
  },
  {
    cue: "myth-mind",
    finds: [
      "⟦Depression isn't real⟧.",
      "⟦ADHD is just bad diet⟧ and screens, ⟦ADHD is made up⟧.",
      "⟦Asking about suicide puts the idea⟧ in their head.",
      "⟦ECT has never helped⟧ anybody.",
    ],
    ignores: [
      "Asking about suicide does not put the idea in their head.",
      "Depression is real.",
      '"ADHD isn\'t real." Rubbish.',
      "Is ADHD over-diagnosed?",
    ],
  },
  {
    cue: "myth-sexual-health",
    finds: [
      "⟦HIV doesn't cause AIDS⟧.",
      "⟦Emergency contraception makes you infertile⟧.",
      "The ⟦withdrawal method is fine⟧.",
      "⟦Abortion causes breast cancer⟧.",
    ],
    ignores: [
      "HIV causes AIDS.",
      "Emergency contraception does not make you infertile.",
      "Does abortion cause breast cancer? No.",
      "Smears are on Tuesdays.",
    ],
  },
  {
    cue: "myth-everyday",
    finds: [
      "⟦Vaping is harmless⟧.",
      "Put ⟦butter on a burn⟧. ⟦Butter on burns works⟧.",
      "⟦Seed oils cause everything⟧.",
      "⟦Feed a cold⟧.",
    ],
    ignores: [
      "Vaping is not harmless.",
      "Never put butter on a burn.",
      "Is vaping harmless?",
      "Cold toast again.",
    ],
  },
];
