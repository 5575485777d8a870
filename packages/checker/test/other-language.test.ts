import { describe, expect, it } from "vitest";
import { createChecker } from "../src/index.ts";
import { hasOtherLanguage } from "../src/other-language.ts";

describe("a text in another language", () => {
  it.each([
    ["Irish", "Bhí an clinic lán inniu agus tá gach duine tuirseach ach sásta leis an lá."],
    ["Welsh", "Mae pawb wedi bod yn brysur iawn yn y feddygfa heddiw gyda brechlynnau."],
    [
      "French",
      "Une journée calme aux urgences, mais les patients sont venus avec des questions sur le vaccin.",
    ],
    ["German", "Heute wurde in der Praxis nicht geimpft, weil die Lieferung von gestern nicht da ist."],
    ["Polish", "Dziś w przychodni było spokojnie, ale nie każdy dostał się do lekarza."],
    ["Spanish", "Hoy en la consulta una señora me dijo que las vacunas son muy importantes para los niños."],
    ["Tagalog", "Mission day ngayon sa barangay at ang mga bata ay masaya na."],
    ["Arabic", "اليوم في العيادة كان هناك الكثير من المرضى"],
    ["one half of it", "Clinic day. Lán an tí inniu agus bhí sé ar fheabhas, ach táim tuirseach anois."],
  ])("is known: %s", (_name, text) => {
    expect(hasOtherLanguage(text)).toBe(true);
  });

  it.each([
    "",
    "Go raibh maith agat!",
    "83F #NOF o/a AF, d/c today",
    "3rd yr KE Lahore, flashcards, football, failing gracefully.",
    "Dr de la Cruz and Dr van den Berg ran the clinic with Sr María Ní Dhomhnaill today.",
    "We said “bhí sé go hálainn” as she left, and she laughed all the way to the door of the ward.",
    "Take paracetamol 1 g QDS PRN, max 4 g in 24 h, not with other paracetamol.",
    "LOL 😂😂😂",
    "https://clinic.example.com/de/la/vie/est/avec/pour",
  ])("is not taken for one: %s", (text) => {
    expect(hasOtherLanguage(text)).toBe(false);
  });

  it("leaves the check incomplete, and says what was looked for; names are found in it all the same", async () => {
    const checker = createChecker({ jurisdiction: "IE", profession: "doctor" });
    const check = (text: string) => checker.check({ text, kind: "post", platform: "x", author: {} });
    const quiet = await check("Bhí an lá go breá agus tá gach duine sásta leis an gclinic nua.");
    expect(quiet.level).toBe("incomplete");
    expect(quiet.coverage.find(({ detector }) => detector === "language")?.run).toEqual({
      state: "skipped",
      reason: expect.stringContaining("names and numbers"),
    });
    const telling = await check("Bhí an t-othar anseo inniu agus tá sé go maith. Uimhir NHS 999 000 0018.");
    expect(telling.level).toBe("must");
  });
});
