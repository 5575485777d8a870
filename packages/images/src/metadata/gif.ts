import { Bytes, joined, latin } from "./bytes.ts";
import { type Found, letters, textOf } from "./found.ts";
import { gifBlocks } from "./gif-blocks.ts";
import { readIcc } from "./icc.ts";
import { readTrailer } from "./trailer.ts";
import { readXmp } from "./xmp.ts";

const GRAPHIC_CONTROL = 0xf9;
const COMMENT = 0xfe;
const PLAIN_TEXT = 0x01;
const APPLICATION = 0xff;

/**
 * A GIF, block by block.
 * @throws ImageError where a block is cut off or unknown.
 */
export function readGif(data: Uint8Array, found: Found): void {
  for (const block of gifBlocks(new Bytes(data, true))) {
    if (block.kind === "extension") tellExtension(block.label, block.parts(), found);
    else if (block.kind === "end" && block.at < data.length) {
      readTrailer(data, block.at, found, "GIF, behind its end");
    }
  }
}

function tellExtension(label: number, parts: readonly Uint8Array[], found: Found): void {
  if (label === COMMENT) found.add("words", "GIF comment", textOf(joined(parts)));
  // Twelve bytes say where it would be drawn; hardly any program does.
  else if (label === PLAIN_TEXT) found.add("words", "GIF plain text", textOf(joined(parts.slice(1))));
  else if (label === APPLICATION) tellApplication(parts, found);
  else if (label !== GRAPHIC_CONTROL || parts.length > 1 || (parts[0]?.length ?? 0) > 4) {
    found.addHidden("GIF extension", joined(parts));
  }
}

function tellApplication([head = new Uint8Array(), ...parts]: readonly Uint8Array[], found: Found): void {
  const name = latin(head);
  if (name === "XMP DataXMP") {
    // Written without lengths, so the lengths that were read are letters of it; the last 258 bytes are a ramp.
    const all = joined(parts.flatMap((part) => [Uint8Array.of(part.length), part]));
    readXmp(withoutRamp(all), found);
  } else if (name === "ICCRGBG1012") readIcc(joined(parts), found);
  else if (name !== "NETSCAPE2.0" && name !== "ANIMEXTS1.0") {
    found.addHidden(`GIF application ${letters(head) ?? "extension"}`, joined([head, ...parts]));
  } else if (!parts.every((part) => part.length === 3 || part.length === 5)) {
    // How often it repeats takes three bytes, how much to load first five.
    found.addHidden(`GIF application ${name}`, joined(parts));
  }
}

/** From the end back over bytes that count downwards. */
function withoutRamp(data: Uint8Array): Uint8Array {
  const start = data.lastIndexOf(0x3e);
  return start < 0 ? data : data.subarray(0, start + 1);
}
