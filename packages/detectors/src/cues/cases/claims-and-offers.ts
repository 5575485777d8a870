import type { CueCases } from "./cue-cases.ts";

/** What is promised, sold and put forward without a source. */
export const claimsAndOffers: readonly CueCases[] = [
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
      "Poll closed: 71% of you would rather be on hold.",
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
    cue: "advertising-label",
    finds: [
      "⟦Ad⟧: the boots I wear on every shift.",
      "These clogs! ⟦#gifted⟧ ⟦#sp⟧",
      "Made ⟦in association with⟧ Ovalis.",
      "My morning drink ⟦(aff)⟧, link below.",
    ],
    ignores: [
      "The ad break was longer than the match.",
      "Written in partnership with patients and carers.",
      "This is not an ad, I paid for them myself.",
      "Every claim here is supported by evidence.",
    ],
  },
  {
    cue: "unfilled-blank",
    finds: [
      "One in three recover. (Source: ⟦[add a link]⟧)",
      "Ad: the drops I make. ⟦[your name]⟧",
      "See ⟦[insert reference]⟧ for more.",
      "Written by ⟦[name of author]⟧.",
    ],
    ignores: [
      "The array is a[0].",
      "[Thread]",
      "She said [sic] that it was fine.",
      "Brackets [like these] are fine.",
    ],
  },
];
