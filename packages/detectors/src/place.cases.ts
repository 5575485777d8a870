import { defineCases } from "./cases.ts";
import { place } from "./place.ts";

export const cases = defineCases({
  detector: place,
  finds: [
    { name: "a town after a preposition", text: "A baker from ⟦Dundalk⟧.", details: { type: "town" } },
    { name: "a town between commas", text: "Retired, 71, ⟦Llangollen⟧, new AF.", details: { type: "town" } },
    {
      name: "a town in lower case after a preposition",
      text: "lad from ⟦ballina⟧ with a fit",
      details: { type: "town" },
    },
    {
      name: "a surname of a town where a place must stand",
      text: "She lives in ⟦Nelson⟧ now.",
      details: { type: "town" },
    },
    { name: "a county", text: "The only vet in ⟦Leitrim⟧.", details: { type: "county" } },
    { name: "an island", text: "Priest on ⟦Clare Island⟧, 60s." },
    {
      name: "a village nobody listed",
      text: "A farmer from outside ⟦Knocknagree⟧.",
      details: { type: "town" },
    },
    { name: "a bed", text: "The man in ⟦bed 12⟧ sings.", details: { type: "ward" } },
    { name: "a ward by number and letter", text: "Up on ⟦6B⟧ since Monday.", details: { type: "ward" } },
    { name: "a named ward", text: "My last day on ⟦Kestrel ward⟧.", details: { type: "ward" } },
    { name: "side rooms and bays", text: "⟦Side room 4⟧ and ⟦bay C⟧ are closed.", details: { type: "ward" } },
    {
      name: "a hospital by its everyday name",
      text: "Transferred from ⟦Ninewells⟧ overnight.",
      details: { type: "hospital" },
    },
    {
      name: "a hospital by its kind",
      text: "In ⟦Ashcombe General Hospital⟧ for a week.",
      details: { type: "hospital" },
    },
    { name: "hospital initials", text: "Down in ⟦CUH⟧ since Tuesday.", details: { type: "hospital" } },
    { name: "a school", text: "Teaches at ⟦St Aidan's Primary⟧." },
    { name: "an Irish-language school", text: "She loves ⟦Scoil Bhríde⟧.", details: { type: "school" } },
    {
      name: "a class with its school",
      text: "Back to ⟦P4 at Steelbridge⟧ on Monday.",
      details: { type: "school" },
    },
    {
      name: "a nursing home with its town",
      text: "Gone to a ⟦nursing home in Oadby⟧.",
      details: { type: "venue" },
    },
    { name: "a prison", text: "Two officers from ⟦HMP Parc⟧.", details: { type: "venue" } },
    { name: "a shop with its town", text: "Fell outside ⟦the Spar in Clifden⟧." },
    { name: "a road", text: "Crash on the ⟦N17⟧ this morning." },
    { name: "somewhere local", text: "He collapsed at the ⟦mart⟧.", details: { type: "venue" } },
    { name: "abroad", text: "A trekker just back from ⟦Nepal⟧.", details: { type: "country" } },
    { name: "offsets behind an emoji", text: "🏥 Night shift in ⟦Beaumont⟧." },
  ],
  ignores: [
    {
      name: "words that are also towns",
      text: "Reading this in the bath made me hope for a sale over March.",
    },
    { name: "people named like towns", text: "Thank you Dr Preston and Sister Bray." },
    {
      name: "months, days and tongues after a preposition",
      text: "From Monday, leaflets in Polish, and again in April.",
    },
    { name: "an eponym", text: "Parkinson's is under-funded." },
    { name: "an age with a letter", text: "44F, fit and well." },
    { name: "a vitamin", text: "B12 was low." },
    { name: "nothing", text: "" },
  ],
});
