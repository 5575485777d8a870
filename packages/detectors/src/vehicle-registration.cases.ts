import { defineCases } from "./cases.ts";
import { vehicleRegistration } from "./vehicle-registration.ts";

export const cases = defineCases({
  detector: vehicleRegistration,
  finds: [
    { name: "a current plate", text: "whoever owns ⟦WN99 KZD⟧, move it", details: { country: "GB" } },
    { name: "no gap", text: "⟦WN99KZD⟧ is blocking us" },
    { name: "with colour and model", text: "Drives a ⟦blue Berlingo BX99 ZZT⟧." },
    { name: "a comma between", text: "lad in the ⟦white Golf, WX99 ABZ⟧, call" },
    { name: "make and model", text: "in a ⟦black Ford Focus, YD99 PLN⟧" },
    { name: "a prefix plate after its car", text: "in the ⟦pink Mini, D14 LYS⟧" },
    { name: "a prefix plate after reg", text: "reg ⟦K123 XYW⟧", details: { country: "GB" } },
    { name: "a suffix plate after reg", text: "reg: ⟦XYW 123K⟧" },
    { name: "Northern Ireland", text: "the ⟦white Berlingo JHZ 4471⟧ outside", details: { country: "NI" } },
    {
      name: "Ireland with hyphens",
      text: "⟦241-D-12345⟧ is parked across the bay",
      details: { country: "IE" },
    },
    { name: "Ireland, older", text: "⟦06-WX-3187⟧, flag him down", details: { country: "IE" } },
    { name: "Ireland with spaces", text: "driving ⟦241 D 12345⟧", details: { country: "IE" } },
    { name: "small letters beside a car", text: "drives ⟦wn99 kzd⟧" },
    { name: "letter by letter", text: "the car is ⟦W N 1 9 K Z D⟧" },
    { name: "an age no car has, beside a car", text: "reg ⟦WN35 KZD⟧" },
    { name: "a foreign plate", text: "in a ⟦white Patrol, plate 11882⟧", details: { country: "other" } },
    {
      name: "a car whose driver is known",
      text: "he drives a ⟦black Insignia⟧",
      details: { described: true },
    },
    { name: "in his car", text: "Francie in his ⟦silver Corolla⟧ again", details: { described: true } },
  ],
  ignores: [
    { name: "cell markers", text: "CD20 NEG, CD34 POS" },
    { name: "observations", text: "HR90 BPM, BP90 SYS, GA36 WKS" },
    { name: "a car alone", text: "My dream is a red Ferrari. Buy a white van." },
    { name: "an age no car has", text: "AB35 ABC and KD00 XYZ" },
    { name: "a vitamin", text: "B12 LOW and A1C NEG" },
    { name: "words and numbers", text: "MRI 12, BIG 5, PIN 1234, AIM 2024" },
    { name: "a postcode", text: "at WN9 9KZ" },
    { name: "a trial registration", text: "Trial registration ISRCTN 48213377" },
    { name: "a doctor's registration", text: "reg 7999123" },
    { name: "a patient's registration", text: "Pt: Rafi, reg CM-228714; my registration no. is 088-14" },
    { name: "a date", text: "12-Q-2024 no, 06-07-3187 no" },
    { name: "nothing", text: "" },
  ],
});
