import { address } from "./address.ts";
import { defineCases } from "./cases.ts";

export const cases = defineCases({
  detector: address,
  finds: [
    { name: "The Green", text: "keys to ⟦12 The Green⟧ please" },
    { name: "streets with numbers", text: "he is in ⟦house no 12, street 4⟧" },
    { name: "small letters where somebody lives", text: "she lives at ⟦14 oak drive⟧ now" },
    { name: "number and street", text: "back at ⟦14 Cobden St⟧ for Trev", details: { personal: true } },
    { name: "number with a letter", text: "Keysafe at ⟦22A Harbour Row⟧ is new" },
    { name: "several words", text: "STOBBS, ⟦3 Tyne Green Cottages⟧, shingles" },
    { name: "a flat before it", text: "for Mr P, ⟦Flat 2, 19 Quarry Rd⟧. If", details: { personal: true } },
    { name: "a flat in a named house", text: "Mr Heap, ⟦Flat 17, Sunnybank Court⟧. Failure" },
    { name: "small letters", text: "can you drop to ⟦14 cobden street⟧ please" },
    { name: "a saint", text: "at ⟦9 St. Brigid's Terrace⟧" },
    {
      name: "a street where somebody is visited",
      text: "popped in on Mrs Ram on ⟦Albert Terrace⟧",
      details: { personal: true },
    },
    {
      name: "a street a patient lives in",
      text: "lady who lives on ⟦Ferndale Close⟧",
      details: { personal: true },
    },
    {
      name: "the street's house number afterwards",
      text: "the lads of ⟦Ferndale Close⟧, thank you. We were called to ⟦number 9⟧.",
    },
    { name: "a named house", text: "Old Mr W from ⟦Holme Fen Farm⟧ died", details: { personal: true } },
    { name: "a house at the start of a line", text: "⟦Rose Cottage⟧, ⟦Mill Lane⟧. Half three." },
    { name: "Welsh", text: "transport booked for ⟦3 Stryd y Castell⟧ at 4" },
    { name: "Romanian", text: "Gheorghe, ⟦str. Morii 11⟧, pancreas" },
    { name: "Gaelic, before a postcode", text: "nearest ⟦Tigh na Mara⟧, IV99 8QT, can you" },
    { name: "a townland before an Eircode", text: "card to Nonie, ⟦Bosnetstown⟧, V99 A1B2." },
    { name: "a house told by the way", text: "cards to the ⟦white house past Leabgarrow pier⟧, and" },
    { name: "a bungalow by its looks", text: "she is in the ⟦bungalow with the gnomes⟧." },
    { name: "a gate", text: "you know the one, up at the ⟦yellow gate⟧" },
    { name: "a road with the", text: "Cushy from up the ⟦Boho road⟧ let me" },
    { name: "a post box", text: "write to ⟦PO Box 12⟧" },
    { name: "a surgery's", text: "Our new surgery is at ⟦22 Harbour Road⟧", details: { personal: false } },
    { name: "where we are", text: "We're at ⟦12 Park Row⟧, come in", details: { personal: false } },
    { name: "American", text: "he lives at ⟦1200 Maple Avenue⟧" },
  ],
  ignores: [
    {
      name: "streets that stand for something",
      text: "on Harley Street, in Downing Street, the High Street",
    },
    { name: "down the road", text: "30 miles down the road, 10 years on the street" },
    {
      name: "close and drive as words",
      text: "2 nothing else comes close, 30 left before we close, a 5 hour drive",
    },
    { name: "a court", text: "at Nenagh District Court, in the High Court" },
    { name: "a title", text: "on Saturday Dr Khalid, on Sunday St Mary's choir" },
    { name: "a way of saying", text: "In 3 ways: the right way, the only way, a new way" },
    {
      name: "a surgery named after its street",
      text: "At Tingley Road Surgery we think so. We at Wexham Lane Health Centre too.",
    },
    { name: "a ward", text: "Bed 14, Ward 6, Bay 3 Green, Level 0" },
    { name: "a park by name alone", text: "Jurassic Park was on at Croke Park" },
    { name: "a score", text: "won 3 2 at home" },
    { name: "a house as a word", text: "the house was cold; my house; house officer" },
    { name: "nothing", text: "" },
  ],
});
