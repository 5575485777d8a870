import { type DetectorCase, defineCases } from "./cases.ts";
import { ownInterest } from "./own-interest.ts";

const NOVIRA = "Advisory board, Novira Pharma";

const of = (interest: string, name: string, text: string): DetectorCase => ({
  name,
  text,
  author: { interests: [interest] },
});
const told = (disclosed: boolean, one: DetectorCase): DetectorCase => ({
  ...one,
  details: { interest: one.author!.interests![0]!, disclosed },
});
const untold = (interest: string, name: string, text: string) => told(false, of(interest, name, text));
const saysSo = (interest: string, name: string, text: string) => told(true, of(interest, name, text));

export const cases = defineCases({
  detector: ownInterest,
  finds: [
    untold(NOVIRA, "the whole name", "⟦Novira Pharma⟧ has changed asthma care for good."),
    untold(NOVIRA, "its distinctive word", "I would not be without ⟦Novira⟧'s new inhaler."),
    untold(NOVIRA, "small letters", "honestly ⟦novira⟧ got this one right"),
    untold(NOVIRA, "capitals", "⟦NOVIRA PHARMA⟧ deserves a prize"),
    untold(NOVIRA, "a curly possessive", "Have you tried ⟦Novira⟧’s pen?"),
    untold(NOVIRA, "a possessive in the middle of a product", "The ⟦Novira Pharma⟧'s reps are kind."),
    untold(NOVIRA, "an apostrophe forgotten", "so glad of ⟦noviras⟧ new pen"),
    untold(NOVIRA, "a hashtag", "Great trial results today ⟦#Novira⟧"),
    untold(NOVIRA, "a hashtag of both words", "Great trial results today ⟦#novirapharma⟧"),
    untold(NOVIRA, "a hashtag with more in it", "Great results today ⟦#NoviraTrial⟧"),
    untold(NOVIRA, "a handle", "Thanks ⟦@novirapharma⟧ for the lunch"),
    untold(NOVIRA, "a handle with an underscore", "Thanks ⟦@novira_pharma⟧ for the lunch"),
    untold(NOVIRA, "a handle with a country", "Thanks ⟦@NoviraUK⟧ for the lunch"),
    untold(NOVIRA, "a hyphen behind", "A ⟦Novira⟧-funded study worth reading."),
    untold(NOVIRA, "an address", "It is all on ⟦novira⟧.example for you."),
    untold(NOVIRA, "every time", "⟦Novira⟧ again. ⟦Novira⟧ every day."),
    untold(
      "Speaker fees from Novira and Calmwell, 2024",
      "the second of two firms",
      "⟦Calmwell⟧ helps me sleep.",
    ),
    untold("Shareholder: Calmwell Ltd", "the form of a company left out", "⟦Calmwell⟧ is all I recommend."),
    untold(
      "Consultant to Bristol-Hale Nordika",
      "a hyphenated name",
      "New data from ⟦Bristol Hale Nordika⟧ today",
    ),
    untold(
      "Trustee, Larkfield Hospice",
      "a town's hospice",
      "Run with us for ⟦Larkfield Hospice⟧ on Sunday.",
    ),
    untold(
      "Trustee of the Irish Heart Trust",
      "a body of plain words",
      "The ⟦Irish Heart Trust⟧ is right about salt.",
    ),
    untold(
      "Council member, Royal College of Lantern Keepers",
      "a college",
      "The ⟦Royal College of Lantern Keepers⟧ has a new course.",
    ),
    untold("Consultancy for Bayer", "a firm with a surname", "The new ⟦Bayer⟧ tablet is a delight."),
    untold("Shares in Boots", "a firm with an ordinary word", "I always send people to ⟦Boots⟧ for it."),
    untold("Speaker bureau, ZKM", "an acronym", "The ⟦ZKM⟧ pump is the one I would choose."),
    untold("Honoraria (dupilumab), Zandor", "a medicine", "Nothing beats ⟦dupilumab⟧ for this."),
    untold("Adviser, Sláinte Nua", "an accent left out", "The ⟦slainte nua⟧ app is free this week."),
    untold(
      "Director, Hale & Brandt Imaging",
      "an ampersand",
      "Scans at ⟦Hale and Brandt Imaging⟧ are quick.",
    ),
    untold(NOVIRA, "somebody else's tie", "The chair of ⟦Novira⟧ spoke well and my patients pay for it."),
    untold(NOVIRA, "a tie that is denied", "I am not on the board of ⟦Novira⟧ and love it."),
    untold(NOVIRA, "a doctor's own post", "I am a consultant in Galway and ⟦Novira⟧'s pump is wonderful."),
    saysSo(
      NOVIRA,
      "the declared line",
      "Interest to declare: Advisory board, ⟦Novira Pharma⟧.\n\n⟦Novira⟧ did well.",
    ),
    saysSo(
      NOVIRA,
      "a board in the first person",
      "I am on the advisory board of ⟦Novira Pharma⟧. Good data today.",
    ),
    saysSo(NOVIRA, "a board in few words", "I'm on ⟦Novira⟧'s advisory board, and this is good."),
    saysSo(NOVIRA, "told in the sentence after", "⟦Novira⟧ has good news. I'm on their advisory board."),
    saysSo(NOVIRA, "who advises", "I advise ⟦Novira⟧, so weigh this as you like."),
    saysSo(NOVIRA, "who is paid", "⟦Novira⟧ pays me to advise them."),
    saysSo(
      "Trustee, Larkfield Hospice",
      "as a trustee",
      "As a trustee of ⟦Larkfield Hospice⟧ I ask you to run.",
    ),
    saysSo("Shares in Calmwell", "shares", "I hold a few shares in ⟦Calmwell⟧, and I like the app."),
    saysSo("Employee, Calmwell", "an employer", "I work for ⟦Calmwell⟧, and we are hiring."),
  ],
  ignores: [
    of(NOVIRA, "no part of a word", "Casanovira and Noviran are other words."),
    of(NOVIRA, "the part and the kind of firm", "The advisory board met. Big pharma, small pharma."),
    of("Board member, University Hospital Limerick", "the town alone", "Limerick is lovely in May."),
    of(
      "Board member, University Hospital Limerick",
      "any hospital",
      "Our university hospital is full again.",
    ),
    of("Trustee of the Irish Heart Trust", "plain words", "The Irish heart is generous. I trust it."),
    of(
      "Council member, Royal College of Lantern Keepers",
      "any college",
      "The royal college has general practitioners.",
    ),
    of("Trustee, Larkfield Hospice", "any hospice", "The hospice in Larkfield village was founded by nuns."),
    of("Shares in Boots", "a pair", "New boots for the ward, my old boots leak."),
    of("Shares in Boots", "a capital at the start", "Boots on, coat on, off to the night shift."),
    of("Shares in Boots", "a hashtag of them", "Off up the hill #boots"),
    of("Consultancy for Bayer", "a colleague of that name", "Dr Bayer and Thomas Bayer taught me well."),
    of("Speaker bureau, ZKM", "small letters", "zkm is what my cat typed."),
    of(
      "Editorial board, Rheumatology Letters",
      "a field of work",
      "Rheumatology clinics are busy, and letters go out late.",
    ),
    of("Paid speaker, 2024", "nothing but a part", "A paid speaker told us in 2024 about boards."),
    of("Advisory board", "no name at all", "The advisory board of the school met."),
    {
      name: "an employer that is not declared",
      text: "Proud of Larkfield Hospice.",
      author: { workplace: "Larkfield Hospice", interests: [NOVIRA] },
    },
    { name: "nothing declared", text: "Novira Pharma has good news.", author: {} },
    of(NOVIRA, "nothing written", ""),
  ],
});
