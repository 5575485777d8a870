import type { MetadataKind } from "@chaperone/core";
import { at, type Extra, type Found, textOf, where } from "./found.ts";

/** Namespaces by their usual prefix; what a file calls them is its own choice. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://ns.adobe.com/xap/1.0/": "xmp",
  "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
  "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
  "http://ns.adobe.com/xap/1.0/g/img/": "xmpGImg",
  "http://ns.adobe.com/xap/1.0/sType/ResourceRef#": "stRef",
  "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#": "stEvt",
  "http://ns.adobe.com/xmp/note/": "xmpNote",
  "http://ns.adobe.com/exif/1.0/": "exif",
  "http://cipa.jp/exif/1.0/": "exifEX",
  "http://ns.adobe.com/exif/1.0/aux/": "aux",
  "http://ns.adobe.com/tiff/1.0/": "tiff",
  "http://ns.adobe.com/photoshop/1.0/": "photoshop",
  "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
  "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
  "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
  "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
  "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
  "http://ns.google.com/photos/1.0/camera/": "GCamera",
  "http://ns.google.com/photos/1.0/container/": "Container",
  "http://ns.google.com/photos/1.0/container/item/": "Item",
  "http://ns.google.com/photos/1.0/image/": "GImage",
  "http://ns.google.com/photos/1.0/depthmap/": "GDepth",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "adobe:ns:meta/": "x",
};

/** What a property tells of, by its name without prefix; the first that fits. */
const MEANINGS: readonly (readonly [MetadataKind, RegExp])[] = [
  ["motion", /^(MotionPhoto|MicroVideo)/],
  [
    "position",
    /^(GPS(?!DateStamp|TimeStamp|DateTime)|City$|State$|Country|ProvinceState|Sublocation|Location|World|CiAdr(City|Ctry|Region|Pcode|Extadr))/,
  ],
  [
    "time",
    /(Date|DateTime|DateTimeOriginal|DateTimeDigitized|TimeStamp|when)$|^Date|^OffsetTime|^SubSecTime/,
  ],
  ["preview", /^(image|Data|Thumbnails?|RelitInputImageData)$/],
  [
    "identifier",
    /(SerialNumber|UniqueID|DocumentID|InstanceID|documentID|instanceID|Identifier|identifier|Fingerprint|fingerprint)$|^(ID|ImageNumber|TransmissionReference|GUID)$/,
  ],
  ["device", /^(Make|Model|Lens\w*|HostComputer|CameraProfile|Camera)$/],
  ["software", /^(CreatorTool|Software|softwareAgent|xmptk|Toolkit|ProcessingSoftware|OriginatingProgram)$/],
  [
    "person",
    /^([Cc]reator|Artist|[Aa]uthor\w*|contributor|publisher|CaptionWriter|Credit|Source|OwnerName|CameraOwnerName|Owner|rights|Rights|Copyright\w*|WebStatement|UsageTerms|PersonInImage\w*|PersonDisplayName|PersonEmailDigest|Person\w*|Name|Ci\w+|Photographer|ImageCreator\w*|By-?line)$/,
  ],
  [
    "words",
    /^(description|title|subject|Headline|Instructions|Label|Keywords?|hierarchicalSubject|Caption\w*|UserComment|ImageDescription|XPComment|Description|Event|Category|SupplementalCategories|History|TagsList|LastKeywordXMP|LastKeywordIPTC|ExtDescrAccessibility|AltTextAccessibility|CatalogSets|LayerText|LayerName|TextLayers|Comment|Notes?)$/,
  ],
];

const LONGEST = 4 * 2 ** 20;
const DEEPEST = 200;
const MOST_TOLD = 120;
const MOST_PROPERTIES = 20_000;

interface Property {
  /** "dc:creator", or with what it stands in: "xmpMM:History stEvt:when". */
  readonly name: string;
  /** The last part without prefix. */
  readonly local: string;
  readonly value: string;
}

/**
 * Every value of an XMP packet, known or not: texts of elements and attributes. Read by a scanner of our own that
 * opens no entity and resolves nothing; what is no XML is reported as hidden.
 */
export function readXmp(data: Uint8Array, found: Found, block = "XMP"): void {
  if (data.length > LONGEST) found.addUnreadable(`${block}, behind its first 4 MB`);
  const text = decoded(data.subarray(0, LONGEST));
  const properties: Property[] = [];
  const isWhole = scan(text, properties);
  if (!isWhole) found.addHidden(`${block} (cannot be read)`, data);
  tellPosition(properties, found, block);
  const motion = properties.filter(isMotion);
  if (motion.length > 0) found.add("motion", `${block} ${motion[0]!.name}`, motion[0]!.value);
  let told = motion.length;
  const rest = properties.filter((property) => !isMotion(property) && !isPlainNumber(property));
  for (const { name, local, value } of rest.slice(0, MOST_TOLD)) {
    const what = meaningOf(local, name);
    const extra: Extra = what === "time" ? at(value) : {};
    found.add(what, `${block} ${name}`, what === "preview" ? null : value, extra);
    told++;
  }
  const others = properties.length - motion.length - Math.min(rest.length, MOST_TOLD);
  if (others > 0 || told === 0)
    found.add(
      "other",
      told === 0 && others === 0
        ? `${block} block`
        : `${block}, ${others} ${others === 1 ? "setting" : "settings"}`,
    );
}

/** UTF-8 nearly always; the other forms begin with their byte order mark. */
function decoded(data: Uint8Array): string {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(data);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(data);
  return textOf(data);
}

const isMotion = ({ name, local, value }: Property): boolean =>
  MEANINGS[0]![1].test(local) || (/Item:Semantic$/.test(name) && /^Motion/i.test(value));

/** Numbers and switches of an editor: counted, not listed. Times, places and numbers of things are listed. */
function isPlainNumber({ local, name, value }: Property): boolean {
  return /^([+-]?[\d.,/ ]{1,40}|true|false|null)$/i.test(value) && meaningOf(local, name) === "other";
}

function meaningOf(local: string, name: string): MetadataKind {
  // Presets of an editor have names too.
  if (/\bcrs:/.test(name) && local === "Name") return "other";
  const known = MEANINGS.find(([, pattern]) => pattern.test(local));
  if (known) return known[0];
  // Parts of a structure are what the whole is: an address of the creator, the keywords of a list.
  const outer = name
    .split(" ")
    .slice(0, -1)
    .map((part) => part.replace(/^.*:/, ""));
  return (
    MEANINGS.find(([what, pattern]) => what !== "preview" && outer.some((part) => pattern.test(part)))?.[0] ??
    "other"
  );
}

/** Both coordinates as one position: "53,20.988N" in degrees and minutes. */
function tellPosition(properties: readonly Property[], found: Found, block: string): void {
  const value = (local: string): string => properties.find((each) => each.local === local)?.value ?? "";
  const place = where(degreesOf(value("GPSLatitude")), degreesOf(value("GPSLongitude")));
  if (place) found.add("position", `${block} GPSLatitude, GPSLongitude`, place.value, place.extra);
}

function degreesOf(text: string): number {
  const parts = /^(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?(?:,(\d+(?:\.\d+)?))?\s*([NSEW])$/i.exec(text.trim());
  if (!parts) return /^[+-]?\d+\.\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  const sum = Number(parts[1]) + Number(parts[2] ?? 0) / 60 + Number(parts[3] ?? 0) / 3600;
  return /[SW]/i.test(parts[4]!) ? -sum : sum;
}

/** What only holds others together. */
const FRAMES = /^(x:xmpmeta|rdf:(RDF|Description|Seq|Bag|Alt|li|value))$/;
const NO_VALUES = /^(xmlns(:.*)?|rdf:(about|parseType|ID|nodeID|datatype)|xml:lang|x:xaptk)$/;

/** @returns whether all of it was read. */
function scan(text: string, properties: Property[]): boolean {
  const stack: string[] = [];
  const prefixes = prefixesOf(text);
  const usual = (name: string): string => {
    const [prefix, local] = name.includes(":") ? (name.split(":", 2) as [string, string]) : ["", name];
    return `${prefixes.get(prefix) ?? prefix}:${local}`;
  };
  const tell = (value: string, attribute?: string): void => {
    const clean = entities(value).trim();
    if (clean === "" || properties.length > MOST_PROPERTIES) return;
    const path = [...stack, ...(attribute ? [attribute] : [])].filter((name) => !FRAMES.test(name));
    const name = path.slice(-2).join(" ") || attribute || "text";
    properties.push({ name, local: (path.at(-1) ?? name).replace(/^.*:/, ""), value: clean });
  };
  let end = 0;
  while (end < text.length) {
    const open = text.indexOf("<", end);
    // Behind the last tag stands only padding.
    tell(text.slice(end, open < 0 ? text.length : open).replaceAll("\0", " "));
    if (open < 0) return stack.length === 0;
    const special = SPECIAL.find(([start]) => text.startsWith(start, open));
    if (special) {
      const [start, stop, isText] = special;
      const close = text.indexOf(stop, open + start.length);
      if (close < 0) return false;
      const inside = text.slice(open + start.length, close);
      if (isText || !/^(xpacket|xml|adobe)/.test(inside)) tell(inside.replaceAll("&", "&amp;"));
      else if (inside.length > 400) tell(inside);
      end = close + stop.length;
      continue;
    }
    const close = tagEnd(text, open + 1);
    if (close < 0) return false;
    const inside = text.slice(open + 1, close);
    end = close + 1;
    if (inside.startsWith("/")) stack.pop();
    else {
      const name = /^[^\s/>]+/.exec(inside)?.[0] ?? "";
      stack.push(usual(name));
      if (stack.length > DEEPEST || properties.length > MOST_PROPERTIES) return false;
      for (const [, key, single, double] of inside.slice(name.length).matchAll(ATTRIBUTE)) {
        const attribute = usualAttribute(key!, usual);
        if (
          !NO_VALUES.test(attribute) ||
          (key === "rdf:about" &&
            /[^\s]/.test(double ?? single ?? "") &&
            !/^uuid:/.test(double ?? single ?? ""))
        )
          tell(double ?? single ?? "", attribute);
      }
      if (inside.endsWith("/")) stack.pop();
    }
  }
  return stack.length === 0;
}

const usualAttribute = (key: string, usual: (name: string) => string): string =>
  key.startsWith("xml") || !key.includes(":") ? key : usual(key);
/** Bounded, so that a tag of a million letters takes no time. */
const ATTRIBUTE = /(?<=[\s"'])([^\s=/"']{1,200})\s{0,20}=\s{0,20}(?:'([^']*)'|"([^"]*)")/g;

const SPECIAL: readonly (readonly [start: string, stop: string, isText: boolean])[] = [
  ["<!--", "-->", true],
  ["<![CDATA[", "]]>", true],
  ["<?", "?>", false],
  ["<!", ">", true],
];

/** The ">" that ends a tag, not one inside of quotes. */
function tagEnd(text: string, from: number): number {
  let quote = "";
  for (let i = from; i < text.length; i++) {
    const letter = text[i]!;
    if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return i;
  }
  return -1;
}

function prefixesOf(text: string): Map<string, string> {
  const prefixes = new Map<string, string>();
  for (const [, prefix, uri] of text.matchAll(/xmlns:([\w.-]{1,60})\s*=\s*["']([^"'<>]{1,200})["']/g)) {
    const usual = PREFIXES[uri!];
    if (usual) prefixes.set(prefix!, usual);
  }
  return prefixes;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
