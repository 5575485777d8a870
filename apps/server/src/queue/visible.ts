import type { Store } from "@chaperone/store";
import { notFound } from "../api/api-error.ts";
import type { Who } from "../contract/access.ts";

type Db = Store["db"];

/** Authors see their own; who approves or manages sees all of the practice's. */
export const visibleSubmissions = (db: Db, { practiceId, personId, role }: Who) =>
  db
    .selectFrom("submissions")
    .innerJoin("versions", "versions.id", "submissions.versionId")
    .innerJoin("drafts", "drafts.id", "versions.draftId")
    .innerJoin("people", "people.id", "drafts.authorId")
    .where("submissions.practiceId", "=", practiceId)
    .$if(role === "author", (query) =>
      query.where(({ or, eb }) =>
        or([eb("drafts.authorId", "=", personId), eb("submissions.submittedBy", "=", personId)]),
      ),
    );

/** @throws ApiError for one that is not there, and the same for one that is somebody else's */
export async function mustSee(db: Db, who: Who, submissionId: string): Promise<void> {
  const found = await visibleSubmissions(db, who)
    .where("submissions.id", "=", submissionId)
    .select("submissions.id")
    .executeTakeFirst();
  if (!found) throw notFound();
}

/** The submission that a publication belongs to. */
export async function submissionOfPublication(db: Db, who: Who, publicationId: string): Promise<string> {
  const found = await visibleSubmissions(db, who)
    .innerJoin("publications", "publications.submissionId", "submissions.id")
    .where("publications.id", "=", publicationId)
    .select("submissions.id")
    .executeTakeFirst();
  if (!found) throw notFound();
  return found.id;
}

/** The submission that a part of a publication belongs to. */
export async function submissionOfPart(db: Db, who: Who, partId: string): Promise<string> {
  const found = await visibleSubmissions(db, who)
    .innerJoin("publications", "publications.submissionId", "submissions.id")
    .innerJoin("parts", "parts.publicationId", "publications.id")
    .where("parts.id", "=", partId)
    .select("submissions.id")
    .executeTakeFirst();
  if (!found) throw notFound();
  return found.id;
}
