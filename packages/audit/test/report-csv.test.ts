import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { FEW, madeCase, madeFinding, madeResult, written } from "./lib/made-report.ts";

type Row = Readonly<Record<string, string>>;

async function rowsOf(
  ...input: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Row[]> {
  const text = await written("csv", ...input);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const { data, errors } = Papa.parse<Row>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe("the table for a helper", () => {
  it("has a post a row with what whoever helps needs", async () => {
    const [row] = await rowsOf(
      [
        madeResult("Saw the ⟦lighthouse keeper⟧ again.\nStill at sea.", {
          recognisability: FEW,
          post: { id: "77" },
        }),
      ],
      { cases: [madeCase("1", "2"), madeCase("77", "3")] },
    );
    expect(row).toMatchObject({
      Place: "1",
      Done: "",
      Level: "must",
      Network: "X",
      Kind: "post",
      Posted: "2019-03-01 22:15",
      "Time zone": "UTC",
      "Open it": "https://x.com/i/web/status/77",
      "Where to look": "",
      Text: "Saw the lighthouse keeper again.\nStill at sea.",
      "In these words": "lighthouse keeper",
      "In these pictures": "",
      "Guidance today": "Example Medical Board, Speaking in public (2024), paragraph 19",
      "Guidance on its day": "Example Medical Board, Speaking in public (2013), paragraph 5",
      "Belongs to case": "2",
    });
    expect(row!["Who could recognise the patient"]).toContain("Probably only this person in Ireland");
  });

  it("names the pictures that findings are about", async () => {
    const findings = ["a.jpg", "b.jpg", "a.jpg"].map((picture) => madeFinding("must", { picture }));
    const [row] = await rowsOf([madeResult("Saw her.", { findings })]);
    expect(row).toMatchObject({ "In these words": "", "In these pictures": "a.jpg\nb.jpg" });
  });

  it.each([
    '=HYPERLINK("https://example.org/?"&A1)',
    "+353 20 913 0000",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "\u200b=1+1",
    "＝1+1",
    "|calc",
  ])("defuses %j", async (text) => {
    const [row] = await rowsOf([madeResult(text)]);
    expect(row!.Text).toBe(`'${text}`);
  });

  it("defuses what an archive names its places", async () => {
    const [row] = await rowsOf([
      madeResult("Hello", { post: { network: "facebook", whereabouts: "=cmd|' /C calc'!A0" } }),
    ]);
    expect(row!["Where to look"]!.startsWith("'=")).toBe(true);
  });

  it("keeps quotes, commas, line ends and emoji as they are", async () => {
    const text = 'He said "fine", then\r\nleft 👩🏽‍⚕️; seán';
    expect((await rowsOf([madeResult(text)]))[0]!.Text).toBe(text);
  });

  it("cuts what a cell cannot hold", async () => {
    const [row] = await rowsOf([madeResult("a😷".repeat(30_000))]);
    expect(row!.Text!.length).toBeLessThanOrEqual(32_000);
    expect(row!.Text!.isWellFormed()).toBe(true);
    expect(row!.Text!.endsWith("…")).toBe(true);
  });

  it("says where to look where there is no address, and that nothing was in force", async () => {
    const [row] = await rowsOf([
      madeResult("Hello", {
        findings: [madeFinding("must", { guidanceThen: [] })],
        post: { network: "whatsapp", whereabouts: "Chat: The ward" },
      }),
    ]);
    expect(row!["Open it"]).toBe("");
    expect(row!["Where to look"]).toContain("Chat: The ward");
    expect(row!["Where to look"]).toContain("WhatsApp");
    expect(row!["Guidance on its day"]).toBe("Nothing on file here was in force then.");
  });

  it("leaves out posts with nothing found, and counts on", async () => {
    const rows = await rowsOf([
      madeResult("one"),
      madeResult("two", { findings: [], level: "nothing-found" }),
      madeResult("three"),
    ]);
    expect(rows.map(({ Place, Text }) => [Place, Text])).toEqual([
      ["1", "one"],
      ["2", "three"],
    ]);
  });

  it("names copies by their address, or by where they are", async () => {
    const copy = { id: "5", kind: "post", url: null, time: null } as const;
    const [row] = await rowsOf([
      madeResult("Hello", {
        same: [
          { ...copy, network: "x" },
          { ...copy, network: "facebook", whereabouts: "Group: Example" },
        ],
      }),
    ]);
    expect(row!["Also posted"]).toBe(
      "https://x.com/i/web/status/5\nFacebook, post, date not in the archive, Group: Example",
    );
  });
});
