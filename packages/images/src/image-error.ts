/** Why a file was refused. */
export type ImageErrorCode =
  | "empty"
  | "unknown-format"
  | "not-supported"
  | "damaged"
  | "too-large"
  | "cannot-write";

/** A file that cannot be looked at. The message says why and what to do, and quotes nothing of the file. */
export class ImageError extends Error {
  override readonly name = "ImageError";
  readonly code: ImageErrorCode;

  constructor(code: ImageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
