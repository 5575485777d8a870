import type { Net, Tensor } from "../detector.ts";
import { opposite, type PixelBox, resize, type Size, type Turn, turn, unturn } from "../geometry.ts";
import type { Raster } from "../raster.ts";
import { type Candidate, decode, SIDE_STEP, surest } from "./boxes.ts";
import type { Pass } from "./passes.ts";

/** A face seen in one look. */
export interface Glimpse extends Candidate {
  /** Which look. */
  readonly pass: number;
  /** By how many degrees clockwise the face is turned. */
  readonly turned: Turn;
}

/** Scores below say nothing: they are everywhere. */
const LEAST_SCORE = 0.15;

const roundUp = (side: number): number => Math.ceil(side / SIDE_STEP) * SIDE_STEP;

interface Input extends Tensor, Size {
  /** Where in it the picture lies. */
  readonly picture: PixelBox;
}

/** The picture as the network takes it: channel by channel, -1 to 1, grey where the picture does not reach. */
function toInput({ width, height, data }: Raster, margin: number): Input {
  const left = Math.round(width * margin);
  const top = Math.round(height * margin);
  const across = roundUp(width + 2 * left);
  const down = roundUp(height + 2 * top);
  const plane = across * down;
  const numbers = new Float32Array(3 * plane);
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = (top + y) * across + left;
    for (let x = 0; x < width; x++) {
      numbers[to] = (data[from] as number) / 127.5 - 1;
      numbers[to + plane] = (data[from + 1] as number) / 127.5 - 1;
      numbers[to + 2 * plane] = (data[from + 2] as number) / 127.5 - 1;
      from += 4;
      to++;
    }
  }
  const picture = { left, top, width, height };
  return { data: numbers, dims: [1, 3, down, across], width: across, height: down, picture };
}

/**
 * The faces of one look, as regions of the picture as it stands.
 * @param sized the picture at the look's size.
 * @throws RangeError where the network is not the face model.
 */
async function glimpsesAt(
  net: Net,
  sized: Raster,
  { turned, margin }: Pass,
  pass: number,
): Promise<Glimpse[]> {
  const input = toInput(turn(sized, turned), margin);
  const [offsets, scores] = await net(input);
  if (!offsets || !scores) throw new RangeError("the face model has two outputs");
  // What stands upright in the picture turned by so much is itself turned the other way.
  return surest(decode(offsets.data, scores.data, input, input.picture, LEAST_SCORE)).map(
    ({ region, score }) => ({
      region: unturn(region, turned),
      score,
      pass,
      turned: opposite(turned),
    }),
  );
}

/**
 * All that is seen in so many looks.
 * @param looks the largest first: each size is made from the one before, which takes far less time than from the whole.
 * @throws the signal's reason when aborted. @throws RangeError where the network is not the face model.
 */
export async function glimpses(
  net: Net,
  picture: Raster,
  looks: readonly Pass[],
  signal?: AbortSignal,
): Promise<Glimpse[]> {
  const seen: Glimpse[] = [];
  let sized = picture;
  for (const [pass, look] of looks.entries()) {
    signal?.throwIfAborted();
    sized = resize(sized, look.width, look.height);
    seen.push(...(await glimpsesAt(net, sized, look, pass)));
  }
  return seen;
}
