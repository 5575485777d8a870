/** Short invented posts, as most are: some with nothing in them, some with a patient. */
const TEMPLATES = [
  "The surgery is closed on Monday. We open again on Tuesday at eight.",
  "Flu vaccines are free for over 65s. Ask at desk NUMBER.",
  "My patient Mrs Okafor, NUMBER, went home today.",
  "Lovely to meet so many students at the careers evening.",
  "Saw the lighthouse keeper from Ballina last night, NUMBER, hip in two pieces.",
  "New paper on shared decisions is out, link below.",
  "DM me your results and I will have a look.",
  "NUMBER minutes late again. Some of you need to learn how a clock works.",
] as const;

/** A line of `check --input jsonl`. */
export const postOf = (number: number, id: string): string =>
  JSON.stringify({
    id,
    text: TEMPLATES[number % TEMPLATES.length]!.replace("NUMBER", String(20 + (number % 70))),
  });
