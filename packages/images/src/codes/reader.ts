import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from "zxing-wasm/reader";
import type { Raster } from "../raster.ts";

/** Reads the codes of one picture as it stands. */
export type CodeReader = (picture: Raster, options: ReaderOptions) => Promise<ReadResult[]>;

/**
 * The ZXing reader, made from the bytes given and from nothing else. The library's own habit is to fetch its program
 * from a public server; with the bytes at hand it has no cause to, and the address it would ask is made an empty one.
 * @param wasm content of zxing-wasm's zxing_reader.wasm.
 */
export function loadReader(wasm: Uint8Array): CodeReader {
  const overrides = { wasmBinary: wasm.slice().buffer, locateFile: () => "data:," };
  return async (picture, options) => {
    // The library holds one program for all; others may have prepared it meanwhile, and equal overrides are kept.
    await prepareZXingModule({ overrides, fireImmediately: true });
    // It takes any object of this form; the DOM's own class does not exist everywhere.
    return readBarcodes(picture as unknown as ImageData, options);
  };
}
