/** How much is taken from a stranger's file. Real exports stay far below; what is above is named in a report. */
export const LIMITS = {
  /** Of one file, unpacked. X cuts its parts at 100 MB, a Takeout at 50 GB. */
  fileBytes: 64 * 2 ** 30,
  /** How many times larger a file may become: JSON of posts reaches 30. */
  ratio: 200,
  /** Bytes up to which a file may become larger than that. */
  smallFile: 16 * 2 ** 20,
  /** Files in one archive. */
  entries: 1_000_000,
  /** Bytes that a zip's directory may take. */
  directory: 256 * 2 ** 20,
  /** Bytes of the beginnings of files that are kept of a tar, which can be read only forwards. */
  tarHeads: 128 * 2 ** 20,
  /** UTF-16 code units, and folders, of one path. */
  pathLength: 1_024,
  pathDepth: 32,
  /** Reports on single files of one archive that were left out; the others are counted. */
  leftOutReports: 20,
  /** Bytes of one record, and how deep it may be nested. */
  record: 16 * 2 ** 20,
  recordDepth: 64,
} as const;
