import { defineCases } from "./cases.ts";
import { personName } from "./person-name.ts";

const patient = { role: "patient" };
const relative = { role: "relative" };
const colleague = { role: "colleague" };
const figure = { role: "public-figure" };
const author = { role: "author" };
const unknown = { role: "unknown" };

export const cases = defineCases({
  detector: personName,
  finds: [
    // Patients
    {
      name: "a title and surname on a ward",
      text: "⟦Mrs Okafor⟧ in bed 4 sang to us all night.",
      details: patient,
    },
    {
      name: "a name after “my patient”",
      text: "My patient ⟦Tunde Bakare⟧ went home today.",
      details: patient,
    },
    {
      name: "a surname with an apostrophe",
      text: "Saw ⟦Mary O'Brien⟧ in clinic, the scan is clear.",
      details: patient,
    },
    {
      name: "a typed apostrophe and small letters",
      text: "saw ⟦mr o’brien⟧ again, third fall",
      details: patient,
    },
    {
      name: "a word that is a name, in small letters",
      text: "⟦grace⟧ came off her antidepressants today",
      details: patient,
    },
    {
      name: "a title with an initial",
      text: "⟦Mr P⟧ in bay 2 has pulled his line out again",
      details: patient,
    },
    {
      name: "dotted initials in a handover",
      text: "chasing bloods for ⟦J.B.⟧ on the ward",
      details: patient,
    },
    { name: "initials before a bed", text: "⟦QF⟧, bed 9, potassium 6.8", details: patient },
    {
      name: "surname first, in capitals",
      text: "Next: ⟦HARGREAVES, Edna May⟧, 12/03/1931",
      details: patient,
    },
    {
      name: "a nickname in the middle",
      text: "⟦Paddy 'the Bull' Tierney⟧ died on our ward last night.",
      details: patient,
    },
    {
      name: "Irish particles",
      text: "⟦Máire Ní Chonaill⟧, 84, waited nine hours on a trolley.",
      details: patient,
    },
    { name: "Welsh particles", text: "We lost ⟦Dafydd ap Rhys⟧ this morning.", details: patient },
    {
      name: "a double-barrelled surname",
      text: "⟦Amelia Hartley-Quaye⟧ got her stitches out",
      details: patient,
    },
    {
      name: "South Asian names",
      text: "Reviewed ⟦Harpreet Kaur Dhillon⟧ after her bypass.",
      details: patient,
    },
    { name: "African names", text: "⟦Oluwaseun Adebayo⟧ had his transplant on Sunday!", details: patient },
    {
      name: "Polish names with accents",
      text: "Bloods for ⟦Małgorzata Wiśniewska⟧ are back.",
      details: patient,
    },
    {
      name: "Arabic particles",
      text: "Our patient ⟦Khalid bin Rashid⟧ is off the ventilator.",
      details: patient,
    },
    { name: "Dutch particles", text: "Admitted ⟦Pieter van der Merwe⟧ overnight.", details: patient },
    { name: "Hispanic names", text: "⟦María José Fernández⟧ asked me to share her story.", details: patient },
    { name: "all capitals", text: "HAPPY BIRTHDAY TO OUR OLDEST PATIENT ⟦NELLIE BYRNE⟧ 🎉" },
    {
      name: "a name no list has, before its owner's waters",
      text: "⟦Zelwyne⟧'s waters broke in the lift.",
      details: patient,
    },
    { name: "a word given as a name", text: "They have called her ⟦Toaster⟧." },
    {
      name: "a name with an age in brackets",
      text: "Well done ⟦Kian⟧ (9) who finished chemo today",
      details: patient,
    },
    {
      name: "an emoji before the name keeps offsets right",
      text: "👩‍⚕️ Say hello to ⟦Agnieszka⟧, 62, new hip",
    },
    { name: "a name in a hashtag", text: "Please share ⟦#PrayForAlfie⟧ tonight", details: unknown },
    { name: "a bold fancy typeface", text: "my patient ⟦𝐌𝐚𝐫𝐲 𝐁𝐲𝐫𝐧𝐞⟧ says hi", details: patient },
    {
      name: "a second mention by first name",
      text: "⟦Nora Whelan⟧ came in with a stroke. ⟦Nora⟧ was a dancer.",
      details: patient,
    },
    { name: "an eponym that is somebody here", text: "⟦Mr Murphy⟧ in bed 6 needs a scan.", details: patient },
    {
      name: "a first name before an eponym",
      text: "⟦Jean Parkinson⟧, 71, was discharged.",
      details: patient,
    },
    // Relatives
    { name: "a son", text: "Her son ⟦Liam⟧ held her hand.", details: relative },
    {
      name: "a mother after a comma",
      text: "Baby boy, 7lb. Mum, ⟦Siobhan⟧, is doing well.",
      details: relative,
    },
    { name: "a family", text: "A card came from the ⟦Loughlin⟧ family" },
    // Colleagues
    { name: "a doctor", text: "Great teaching from ⟦Dr Priya Nair⟧ today.", details: colleague },
    { name: "a porter", text: "⟦Bogdan⟧ the porter made my night.", details: colleague },
    {
      name: "thanks to several",
      text: "Thanks to ⟦Ciara⟧, ⟦Tomasz⟧ and ⟦Bernie⟧ for a great shift.",
      details: colleague,
    },
    { name: "congratulations", text: "Congratulations to ⟦Aoife Kerr⟧ who passed MRCP!", details: colleague },
    { name: "somebody on reception", text: "Ask ⟦Maureen⟧ on reception.", details: colleague },
    // Public figures
    {
      name: "a health minister",
      text: "The health minister, ⟦Orla Prendeville⟧, was on the radio.",
      details: figure,
    },
    {
      name: "a discredited researcher by surname",
      text: "Nobody should cite ⟦Wakefield⟧ again.",
      details: figure,
    },
    { name: "a singer", text: "⟦Taylor Swift⟧ was on in recovery.", details: figure },
    // The author and the author's own
    { name: "the author's daughter", text: "My daughter ⟦Aoife⟧ broke her arm.", details: author },
    {
      name: "the author's own name",
      text: "⟦Ruth Colgan⟧ here, back from leave.",
      details: author,
      author: { name: "Dr Ruth Colgan" },
    },
    // Replies
    {
      name: "the person replied to, of whom nothing is said",
      text: "Hi ⟦Maura⟧, please ring your own surgery.",
      draftKind: "reply",
      inReplyTo: "Maura Deane: is this a rash?",
      details: { role: "unknown", because: "the person you reply to" },
    },
    {
      name: "the person replied to, confirmed as a patient",
      text: "⟦Joe⟧ we saw you on Monday and your results were normal.",
      draftKind: "review-reply",
      inReplyTo: "Joe Varley: terrible place",
      details: patient,
    },
    {
      name: "a reviewer whose name is a word",
      text: "⟦Rose⟧, your crown was fitted in March.",
      draftKind: "review-reply",
      inReplyTo: "Rose T: it fell out",
      details: patient,
    },
  ],
  ignores: [
    { name: "diseases named after people", text: "Parkinson's, Crohn's and Graves disease in one clinic." },
    { name: "signs and scores", text: "Murphy's sign positive, Glasgow Coma Scale 15, Apgar 9." },
    { name: "a palsy, a catheter, a syndrome", text: "Bell's palsy, a Foley catheter and Down syndrome." },
    {
      name: "hospitals named after people",
      text: "From Johns Hopkins to Great Ormond Street and St James's.",
    },
    { name: "royal hospitals", text: "Nights at the Queen Elizabeth and the Princess Alexandra." },
    { name: "a charity", text: "Running for Marie Curie again." },
    { name: "a ward and a street", text: "Rowan Ward has moved to Albert Road." },
    { name: "days, months, feasts", text: "Closed on Friday, in May, and at Christmas." },
    { name: "ordinary words with a capital", text: "Will you mark my exam? Hope so. Grace costs nothing." },
    { name: "medicines", text: "Ozempic, Mirena and Botox are prescription only." },
    { name: "television", text: "Watching Call the Midwife and Grey's Anatomy." },
    { name: "a germ", text: "E. Coli and H. Pylori are not friends." },
    { name: "abbreviations before numbers", text: "AF, 88 bpm. GCS 15. CT at 4." },
    { name: "the anybody of speech", text: "Joe Bloggs and the average Joe Public." },
    { name: "handles", text: "Thanks @maryobrien for this." },
    { name: "a street and a town", text: "The clinic on Harley Street, in Preston." },
    { name: "a drink", text: "A cup of Earl Grey and a Granny Smith." },
    { name: "an empty draft", text: "" },
  ],
});
