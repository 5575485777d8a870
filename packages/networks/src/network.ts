import type { Platform } from "@chaperone/core";

/** Networks whose limits are known; a closed group and "somewhere else" have none that could be. */
export type NetworkName = Exclude<Platform, "group" | "other">;

/** A figure, and how it is known. */
export interface Figure {
  readonly value: number;
  readonly source: string;
  /** "seen": in the network's own pages or code, or by running it. "third-party": on somebody else's page. */
  readonly known: "seen" | "third-party" | "recalled";
}

/** What a network counts. Characters are UTF-16 code units, as its page counts while one types. */
export type Unit = "weighted" | "graphemes" | "bytes" | "characters";

/** One way in which a network measures a text, and how much it takes. */
export interface TextLimit {
  readonly unit: Unit;
  readonly most: Figure;
  readonly count: (text: string) => number;
}

/** All of them must hold. */
export type TextLimits = readonly [TextLimit, ...TextLimit[]];

/** What is made clickable in a text, and shown in another colour. */
export const MARKS = ["link", "mention", "hashtag"] as const;
export type MarkKind = (typeof MARKS)[number];

/** Finds the marks of one kind, as places in the text; none where a network has no such thing. */
export type FindMarks = (text: string) => readonly Span[];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much of a text is shown before "see more". */
export interface Fold {
  readonly lines: number;
  readonly characters: number;
  readonly source: string;
  readonly known: Figure["known"];
}

/** What a network takes, and how it shows it. */
export interface Network {
  readonly name: NetworkName;
  readonly post: TextLimits;
  /** Null where there is no such text. */
  readonly profile: TextLimits | null;
  /** Whether a long text may be posted as several that hang together. */
  readonly hasThreads: boolean;
  readonly pictures: {
    /** Null where no limit is known. */
    readonly most: Figure | null;
    /** Nothing is posted there without a picture or film. */
    readonly areNeeded: boolean;
    /** It fetches pictures from a public address only, which a page on the author's device cannot give. */
    readonly needAddress: boolean;
  };
  /** How long a picture's description may be; null where no limit is known, or it has none. */
  readonly alt: TextLimit | null;
  /** `soon`: what its newer pages say, where they say another thing than its older ones. */
  readonly hashtags: { readonly most: Figure; readonly soon: Figure | null } | null;
  readonly links: Figure | null;
  readonly marks: Readonly<Record<MarkKind, FindMarks | null>>;
  /** A person is named by choosing from a list, so that "@name" in a pasted text stays plain. */
  readonly namesFromList: boolean;
  /** Null where the whole text is shown. */
  readonly fold: Fold | null;
}
