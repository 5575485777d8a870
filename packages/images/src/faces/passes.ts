import { type Size, TURNS, type Turn } from "../geometry.ts";

/** One look at the whole picture: at which size (before turning), turned clockwise by how much. */
export interface Pass extends Size {
  readonly turned: Turn;
  /** Empty space on each side, in parts of the picture's width and height. */
  readonly margin: number;
}

/**
 * The looks, by how many pixels the picture has at most in each. The network knows faces of about 20 to 400 pixels of
 * its input and knows them best with something around them:
 * - far: small with empty space around it, for faces that fill the picture or reach beyond it;
 * - near: faces that are most of the picture;
 * - middle: as the network was trained;
 * - fine: faces far back. Upright the finest, for the network sees upright faces smaller and surer than turned ones.
 * A look costs as much time as it has pixels, margin included: far and near are almost free.
 */
const FAR = 128 * 96;
const NEAR = 256 * 192;
const MIDDLE = 512 * 384;
const FINE_TURNED = 768 * 576;
const FINE_UPRIGHT = 1024 * 768;

/** Growing a picture shows no more, but the network is surer of a face seen somewhat larger. */
const GROWN_AT_MOST = 1.5;
/** A fine look hardly larger than the middle one is not worth its time. */
const WORTH_IT = 1.2;

/** A thin strip is not drawn out beyond this, in pixels: the network's input is at least 32 wide all the same. */
const LONGEST = 4096;

/** The picture's size at so many pixels or just under; no side less than one pixel. */
function sizeAt({ width, height }: Size, pixels: number): Size {
  const factor = Math.min(Math.sqrt(pixels / (width * height)), LONGEST / Math.max(width, height));
  return { width: Math.max(1, Math.floor(width * factor)), height: Math.max(1, Math.floor(height * factor)) };
}

/**
 * The looks to take at a picture, the largest first.
 * @param picture its size in pixels.
 * @param finer how many times longer the sides of the fine looks are than 1024 and 768 pixels.
 */
export function passesFor(picture: Size, finer = 1): Pass[] {
  const own = picture.width * picture.height * GROWN_AT_MOST ** 2;
  const looks = (pixels: number, turns: readonly Turn[], margin = 0): Pass[] =>
    turns.map((turned) => ({ ...sizeAt(picture, pixels), turned, margin }));
  const hasMore = own >= MIDDLE * WORTH_IT ** 2;
  const fine = (pixels: number, turns: readonly Turn[]): Pass[] =>
    hasMore ? looks(Math.min(pixels * finer ** 2, own), turns) : [];
  return [
    ...fine(FINE_UPRIGHT, [0]),
    ...fine(FINE_TURNED, [90, 180, 270]),
    // Turned, the fine looks and the near ones between them see what the middle ones would.
    ...looks(MIDDLE, hasMore ? [0] : TURNS),
    ...looks(NEAR, TURNS),
    ...looks(FAR, TURNS, 0.5),
  ];
}
