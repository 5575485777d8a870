import type { ImageReport } from "@chaperone/core";
import * as contract from "../contract/submissions.ts";
import { mustBeWholeText } from "../guards.ts";
import { type ReadPicture, readPicture } from "../queue/pictures.ts";
import { submissionFor } from "../queue/submission.ts";
import type { Services } from "../services.ts";
import { ApiError } from "./api-error.ts";
import { newRouter, refuseInput, whoAsks } from "./router.ts";

/** Where a draft that was judged in the page comes to be published. */
export const handInRoutes = ({ store: { db }, desk }: Services) =>
  newRouter().openapi(contract.handIn, async (context) => {
    const who = whoAsks(context);
    const form = context.req.valid("form");
    const { pictures: about, visibility, ...asked } = readJson(form.submission);
    const files = [form.picture ?? []].flat();
    if (files.length !== about.length)
      throw new ApiError(
        400,
        "bad-input",
        "Each picture needs its description, and each description its picture.",
      );
    const pictures: (ReadPicture & { alt: string; report: ImageReport })[] = [];
    // One after the other: each is decoded whole.
    for (const [index, file] of files.entries()) {
      const { alt, report } = about[index]!;
      pictures.push({ ...(await readPicture(file)), alt, report: report as unknown as ImageReport });
    }
    const { submissionId } = await desk.handIn({
      ...asked,
      visibility: visibility ?? "public",
      pictures,
      practiceId: who.practiceId,
      authorId: who.personId,
    });
    return context.json(await submissionFor(db, who, submissionId), 200);
  });

function readJson(text: string): contract.HandIn {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(400, "bad-input", "“submission” is not JSON.", ["submission"]);
  }
  mustBeWholeText(value);
  const read = contract.HandIn.safeParse(value);
  return read.success ? read.data : refuseInput(read.error);
}
