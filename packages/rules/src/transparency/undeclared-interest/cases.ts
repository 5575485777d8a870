import { defineCases } from "../../cases.ts";

const NOVIRA = { name: "Dr Ruth Okafor", interests: ["Advisory board, Novira Pharma"] };
const HOSPICE = { name: "Dr Ruth Okafor", interests: ["Trustee, Larkfield Hospice", "Shares in Calmwell"] };

export const cases = defineCases({
  flags: [
    { name: "a discount code", text: "The iron gummies I take every day, ⟦code MAEVE15⟧ at checkout." },
    {
      name: "a hinted favour",
      text: "Best scanner on the market, call Brightwell and ⟦say I sent you⟧, they look after us.",
    },
    {
      name: "the author's own firm",
      text: "⟦Calmwell⟧ is the only sleep app I'd recommend to anyone.",
      author: { name: "Dr Nuala Brandt", bio: "GP and founder, Calmwell" },
    },
    { name: "praise with a link", text: "⟦Obsessed⟧ with this serum, nothing comes close. Link in bio." },
    {
      name: "a bare tag",
      text: "So grateful to PulsePal for the launch weekend and my new monitor, best one on the market ⟦#gifted⟧",
    },
    {
      name: "a declared interest, praised",
      text: "⟦Novira⟧'s new inhaler is the best thing to happen to asthma care in years.",
      author: NOVIRA,
    },
    {
      name: "a declared interest, in plain news",
      text: "⟦Novira Pharma⟧ has published its results, and they are worth a read.",
      author: NOVIRA,
    },
    { name: "a declared interest in a tag", text: "A good day in Cork. ⟦#Novira⟧", author: NOVIRA },
    {
      name: "a charity and an app, both declared",
      text: "Run for ⟦Larkfield Hospice⟧ on Sunday. I slept well on ⟦Calmwell⟧ last night.",
      author: HOSPICE,
    },
    {
      name: "one of two told",
      text: "I am a trustee of Larkfield Hospice, and ⟦Calmwell⟧ is sponsoring our run.",
      author: HOSPICE,
    },
    {
      name: "a bare tag beside a declared interest",
      text: "Lunch with ⟦@novirapharma⟧ today #gifted",
      author: NOVIRA,
    },
  ],
  passes: [
    {
      name: "an advert that says so",
      text: "Ad: I own half of Calmwell, so read this with that in mind. It helps some people sleep a bit sooner.",
    },
    {
      name: "a payment declared",
      text: "The makers paid me for this talk. Their inhaler works about as well as the others.",
    },
    {
      name: "a book recommended",
      text: "Reading a novel about lighthouses on nights. Lovely, slow, no patients in it.",
    },
    { name: "thanks to colleagues", text: "Thanks to the stroke team for a great teaching day." },
    {
      name: "a fundraiser",
      text: "I'm cycling to Galway for the hospice. Donate if you can, the charity's page has the link.",
    },
    {
      name: "a declared interest, told",
      text: "I am on the advisory board of Novira Pharma. Its new inhaler has good results.",
      author: NOVIRA,
    },
    {
      name: "a declared interest, as declared",
      text: "Interest to declare: Advisory board, Novira Pharma.\n\nNovira has published its results.",
      author: NOVIRA,
    },
    {
      name: "a declared interest, labelled",
      text: "#ad Novira has published its results.",
      author: NOVIRA,
    },
    {
      name: "a declared interest of which it does not speak",
      text: "The advisory board of our school has met, and big pharma was not there.",
      author: NOVIRA,
    },
    {
      name: "an employer that is not a declared interest",
      text: "Proud of everybody at Northmere General tonight.",
      author: { ...NOVIRA, workplace: "Northmere General" },
    },
  ],
});
