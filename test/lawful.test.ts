import { createChecker } from "@chaperone/checker";
import { loadReader } from "@chaperone/reader/node";
import { expect, it } from "vitest";

const author = { name: "Dr Ruth Okafor", handle: "@ruthokafor", bio: "GP. Views my own." };
const checker = createChecker({ jurisdiction: "GB", profession: "doctor", reader: () => loadReader() });

/** Lawful, kind, funny or fierce: nothing here is more than worth a thought, with the reader at work. */
it.each([
  "MMR does NOT cause autism. A Danish study of 650,000 children found no link.",
  "Vaccines work. Get yours.",
  "No treatment is 100% effective, and anyone who says otherwise is selling something.",
  "Smoking causes lung cancer. Stopping at any age helps.",
  "The Health Secretary's plan is a disgrace and he should resign.",
  "I am furious at how our trust treats its juniors. No hot food at night, again.",
  "We need to talk about whistleblowing. I raised concerns about staffing and was moved.",
  "Statins lower the risk of heart attack. Talk to your GP about whether one is right for you.",
  "Does sugar feed cancer? Short answer: no.",
  "Sunscreen does not cause cancer. Wear it.",
  "Fluoride in water at UK levels is safe and protects teeth.",
  "I cried in the car after that shift. Nobody prepares you for it.",
  "My own depression came back this winter. I'm on sertraline and it's helping.",
  "Flu clinic Saturday 9 to 1, no appointment needed. Ring 020 7946 0123.",
  "Congratulations to Dr Amara Obi on passing her MRCP!",
  "Please don't call patients frequent flyers. They come because something is wrong.",
  "I'm such an idiot, I put the stethoscope in the fridge and the milk in my bag.",
  "The printer on ward 6 is a vindictive little monster and I hate it.",
  "Ozempic is in short supply again. If you have diabetes and can't get yours, speak to your pharmacist.",
  "Ad: I own this clinic. Consultations for skin problems, book on our site.",
  "Our paper is out in the BMJ: home blood pressure monitoring improved control by 3.5 mmHg (doi in replies).",
  "RIP Queen of our ward, Sister Bernadette, 41 years a nurse.",
  "Off duty, two pints in, watching Ireland lose. See you Monday.",
  "As a trainee I once fainted in theatre. The consultant stepped over me.",
  "Homeopathy is water. There, I said it.",
  "Chest pain? Don't wait, ring 999.",
  "We can't discuss anyone's care here, but please ring our practice manager.",
  "I will be striking on Thursday. I don't take it lightly, and here is why.",
  "Antivaxxers in my mentions again. I'd rather talk to the scared parents behind the slogans.",
  "Bell's palsy is not a stroke, but get seen the same day.",
])("%s", async (text) => {
  const { findings } = await checker.check({ text, kind: "post", platform: "x", author });
  expect(findings.filter(({ level }) => level !== "consider")).toEqual([]);
});
