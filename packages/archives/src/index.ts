export { columnNames } from "./csv/column-names.ts";
export { ArchiveError } from "./error.ts";
export {
  type Answered,
  ARCHIVE_NETWORKS,
  type ArchiveNetwork,
  AUDIENCES,
  type Audience,
  POST_KINDS,
  type Post,
  type PostKind,
  type PostPicture,
  type PostTime,
  type Reach,
} from "./post.ts";
export { readArchives } from "./read-archives.ts";
export {
  type Columns,
  FILE_STATES,
  type FileReport,
  type FileState,
  type PostRead,
  type Progress,
  READING_PROBLEMS,
  type Reading,
  type ReadingProblem,
  type ReadOptions,
  type Sender,
} from "./reading.ts";
export type { Source } from "./source.ts";
