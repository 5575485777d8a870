import type { Draft } from "@chaperone/core";
import { load, packageVersion } from "../packages.ts";
import type { RespectEntry } from "./tool.ts";

type Judge = (text: string) => boolean;

interface Processor {
  use(plugin: unknown, options?: unknown): Processor;
  processSync(text: string): { readonly messages: readonly unknown[] };
}
interface Obscenity {
  readonly RegExpMatcher: new (options: object) => { hasMatch(text: string): boolean };
  readonly englishDataset: { build(): object };
  readonly englishRecommendedTransformers: object;
}
interface Vader {
  readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
}

/** Words that retext-equality warns of wherever they stand, and that every doctor's posts are full of. */
const ORDINARY = [
  ..."he she him her his hers himself herself man men guy guys boy girl just".split(" "),
  ..."mum mom dad brother sister brothers sisters husband wife son daughter midwife maternity".split(" "),
];

/** None needs a network. @tensorflow-models/toxicity fetches its model as it starts, so it is not here. */
export const peers: readonly RespectEntry[] = [
  retext("retext", "as alex sets them: any warning", {}, {}),
  retext(
    "retext, tuned",
    "profanities of sureness 2 only; of equality not the pronouns, relatives and other words of every day, picked on training posts",
    { ignore: ORDINARY },
    { sureness: 2 },
  ),
  entry("obscenity", "its English data set with the transformers it recommends", ["obscenity"], () => {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = load<Obscenity>("obscenity");
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => matcher.hasMatch(text);
  }),
  entry("bad-words", "as it comes", ["bad-words"], () => {
    const { Filter } = load<{ Filter: new () => { isProfane: Judge } }>("bad-words");
    const filter = new Filter();
    return (text) => filter.isProfane(text);
  }),
  entry("@2toad/profanity", "as it comes: whole words, English", ["@2toad/profanity"], () => {
    const { profanity } = load<{ profanity: { exists: Judge } }>("@2toad/profanity");
    return (text) => profanity.exists(text);
  }),
  entry("sentiment (AFINN)", "a score below 0", ["sentiment"], () => {
    const Sentiment = load<new () => { analyze(text: string): { readonly score: number } }>("sentiment");
    const sentiment = new Sentiment();
    return (text) => sentiment.analyze(text).score < 0;
  }),
  vader("VADER", "a compound of -0.05 and below: its authors' bound for negative", -0.05),
  vader("VADER, tuned", "a compound of -0.5 and below", -0.5),
];

function entry(name: string, setting: string, packages: readonly string[], open: () => Judge): RespectEntry {
  return {
    name,
    setting,
    async open() {
      const judge = open();
      return {
        version: packages.map(packageVersion).join(", "),
        flags: ({ text }: Draft) => judge(text),
      };
    },
  };
}

/** The two plugins that alex runs, without its own older copies of them. */
function retext(name: string, setting: string, equality: object, profanities: object): RespectEntry {
  const packages = ["retext-equality", "retext-profanities"];
  return entry(name, `${packages.join(" and ")}, ${setting}`, packages, () => {
    const { unified } = load<{ unified(): Processor }>("unified");
    const plugin = (of: string): unknown => load<{ default: unknown }>(of).default;
    const processor = unified()
      .use(plugin("retext-english"))
      .use(plugin("retext-equality"), equality)
      .use(plugin("retext-profanities"), profanities)
      .use(plugin("retext-stringify"));
    return (text) => processor.processSync(text).messages.length > 0;
  });
}

function vader(name: string, setting: string, bound: number): RespectEntry {
  return entry(name, setting, ["vader-sentiment"], () => {
    const { SentimentIntensityAnalyzer } = load<Vader>("vader-sentiment");
    return (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound <= bound;
  });
}
