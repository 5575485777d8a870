import { damaged } from "./elements.ts";

/** Pixels of a JPEG 2000 stream: samples beside each other, little endian, one byte each up to 8 bits, two above. */
export interface Jpeg2000Picture {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bits: number;
  readonly isSigned: boolean;
  readonly data: Uint8Array;
}

/** @throws where it does not decode. */
export type DecodeJpeg2000 = (stream: Uint8Array) => Promise<Jpeg2000Picture>;

/** What this file uses of OpenJPEG's interface. */
interface OpenJpeg {
  readonly J2KDecoder: new () => {
    getEncodedBuffer(length: number): Uint8Array;
    getDecodedBuffer(): Uint8Array;
    decode(): void;
    getFrameInfo(): {
      readonly width: number;
      readonly height: number;
      readonly bitsPerSample: number;
      readonly componentCount: number;
      readonly isSigned: boolean;
    };
    delete(): void;
  };
}

/** How OpenJPEG's loader is called: with the WebAssembly bytes in hand it fetches nothing. */
type LoadOpenJpeg = (options: {
  readonly wasmBinary: Uint8Array;
  readonly print: () => void;
  readonly printErr: () => void;
}) => Promise<OpenJpeg>;

/**
 * A decoder on OpenJPEG.
 * @param wasm the bytes of @cornerstonejs/codec-openjpeg's openjpegwasm_decode.wasm
 */
export function createJpeg2000Decoder(wasm: Uint8Array): DecodeJpeg2000 {
  let loading: Promise<OpenJpeg> | undefined;
  const load = async (): Promise<OpenJpeg> => {
    const { default: open } = (await import("@cornerstonejs/codec-openjpeg/decodewasmjs" as string)) as {
      default: LoadOpenJpeg;
    };
    // Its messages may quote the file.
    return open({ wasmBinary: wasm, print: () => {}, printErr: () => {} });
  };
  return async (stream) => {
    loading ??= load();
    const { J2KDecoder } = await loading;
    const decoder = new J2KDecoder();
    try {
      decoder.getEncodedBuffer(stream.length).set(stream);
      decoder.decode();
      const { width, height, bitsPerSample, componentCount, isSigned } = decoder.getFrameInfo();
      // The buffer lies in the decoder's own memory, which is freed.
      const data = decoder.getDecodedBuffer().slice();
      return { width, height, components: componentCount, bits: bitsPerSample, isSigned, data };
    } catch (error) {
      // A decoder that ran out of memory or failed inside is not to be trusted with the next stream.
      loading = undefined;
      throw error;
    } finally {
      if (loading) decoder.delete();
    }
  };
}

/** What a code stream says of itself before its first tile: ISO/IEC 15444-1 annex A. */
export interface Jpeg2000Head {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly hasComments: boolean;
}

const START = 0xff4fff51;
const TILE = 0xff90;
const COMMENT = 0xff64;

/**
 * Reads the size a stream asks memory for, and whether it holds comments. Streams wrapped as JP2 files are no part of
 * DICOM.
 * @throws ImageError "damaged"
 */
export function readJpeg2000Head(stream: Uint8Array): Jpeg2000Head {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 44 || view.getUint32(0) !== START) throw damaged();
  const width = view.getUint32(8) - view.getUint32(16);
  const height = view.getUint32(12) - view.getUint32(20);
  let hasComments = false;
  let at = 2;
  for (;;) {
    if (at + 4 > stream.length) throw damaged();
    const marker = view.getUint16(at);
    if (marker === TILE) break;
    hasComments ||= marker === COMMENT;
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return { width, height, components: view.getUint16(40), hasComments };
}
