import { describe, expect, it } from "vitest";
import { bitsOf } from "../src/cases/rarity.ts";
import { properNamesIn, type Saying, sayingsIn } from "../src/cases/says.ts";
import { stem, stemsOf } from "../src/cases/stem.ts";
import { themesOf } from "../src/cases/themes.ts";

describe("stems", () => {
  it.each([
    ["lamb", "lambs", "lambing"],
    ["run", "running", "runs"],
    ["baker", "bakers", "baked", "baking"],
    ["barrel", "Barrel's", "barrels"],
    ["Éclair", "eclairs"],
  ])("%s, %s are one word", (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each(["string", "fly", "sing", "bus", "his", "red"])("%s has no ending to lose", (word) => {
    expect(stem(word)).toBe(word);
  });

  it.each([
    ["lamb", "lamp"],
    ["sail", "soil"],
    ["knit", "knee"],
  ])("%s and %s are two words", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it("of a text come with the first word that has each, short words left out", () => {
    expect([...stemsOf("A lambing man. Lambs in it, and the lamb's own pen")]).toEqual(
      expect.arrayContaining([
        ["lamb", "lambing"],
        ["man", "man"],
        ["pen", "pen"],
      ]),
    );
    expect([...stemsOf("I am in it")]).toEqual([]);
  });
});

describe("what a stem tells", () => {
  it("next to nothing if every post has it, many bits if few have", () => {
    expect(bitsOf("the")).toBeLessThan(1.5);
    expect(bitsOf(stem("patient"))).toBeLessThan(5);
    expect(bitsOf(stem("lifeboat"))).toBeGreaterThan(7);
  });

  it("most where no list has it, and never less than nothing", () => {
    const words = ["zyzzogeton", "the", "and", "clinic", "farrier", "concerto", "today"];
    const bits = words.map((word) => bitsOf(stem(word)));
    expect(Math.max(...bits)).toBe(bits[0]);
    expect(Math.min(...bits)).toBeGreaterThanOrEqual(0);
  });
});

describe("themes", () => {
  it.each([
    ["C sharp", "concerto"],
    ["The cellist’s bow", "an overture"],
    ["VIOLIN", "second movement"],
    ["a concert hall", "her sonatas"],
  ])("%s and %s are both classical music", (one, other) => {
    for (const text of [one, other]) expect([...themesOf(text)]).toContain("classical-music");
  });

  it.each([
    ["words of a phrase that do not stand together", "A sharp knife for the C drawer"],
    ["a word that only ends so", "preconcerto"],
    ["nothing", ""],
  ])("%s: no music", (_, text) => {
    expect([...themesOf(text)]).not.toContain("classical-music");
  });
});

describe("sayings", () => {
  it.each<[Saying, string, string]>([
    ["goesOn", "A year on from Pi day.", "Nothing new to tell."],
    ["goesOn", "She is three months clear.", "It took months."],
    ["knownPerson", "My lambing man is home.", "A man came home."],
    ["knownPerson", "The spoon lady waved.", "Ladies and gentlemen."],
    ["another", "Another farrier today.", "One farrier today."],
    ["another", "No, not him.", "It was him."],
    ["notTheSame", "A different one, not him.", "Him again."],
    ["own", "My own wee dog is better.", "A dog is better."],
    ["own", "My dad's knee.", "His dad's knee."],
    ["link", "See www.example.ie for times", "See the board."],
    ["link", "#sleep", "# of beds"],
    ["request", "Please book early.", "It was early."],
    ["figures", "Up by 12%", "Up by 12"],
    ["someone", "He waved.", "The hedge waved."],
    ["colleague", "Our new registrar sings.", "The choir sings."],
    ["madeUp", "Chapter six of the novel.", "Page six."],
    ["quotes", "“I knew it well” came back.", "It came back."],
    ["agreed", "Told with written consent.", "Told with delight."],
  ])("%s: %s and not: %s", (saying, yes, no) => {
    expect(sayingsIn(yes)).toContain(saying);
    expect(sayingsIn(no)).not.toContain(saying);
  });

  it("names inside sentences are counted, first words are not", () => {
    expect(properNamesIn("Front row at Buxton, and then Ludlow.")).toBe(2);
    expect(properNamesIn("Rain. Home. Tea.")).toBe(0);
  });
});
