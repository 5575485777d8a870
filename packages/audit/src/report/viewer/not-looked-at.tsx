import type { FileReport } from "@chaperone/archives";
import type { ReportData } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { readingProblems } from "../reading-words.en.ts";
import { plural, words } from "../words.en.ts";

const { notLookedAt: said } = pageWords;

/** Silence about these means nothing: nobody read them. */
export function NotLookedAt({ data }: { readonly data: ReportData }) {
  const { counts } = data.summary;
  const { unopened } = counts.pictures;
  const skipped = data.files.reduce((sum, file) => sum + file.skipped, 0);
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [counts.unread, said.unread],
    [counts.light, said.light],
    [data.found.incomplete, said.incomplete],
    [counts.pictures.not, said.pictures],
    // Where pictures were looked at, the numbers above tell of those that were not.
    [counts.pictures.looked > 0 ? 0 : counts.wordless, said.wordless],
    [counts.reposts, said.reposts],
    [skipped, said.skipped],
    [counts.folded, said.folded],
  ];
  return (
    <section className="not-looked-at" aria-labelledby="not-looked-at">
      <h2 id="not-looked-at">{said.heading}</h2>
      <ul className="plain">
        {unopened.length > 0 && (
          <li>
            {said.unopened(unopened.length)}
            <ul className="quiet small">
              {unopened.map((path) => (
                <li key={path}>
                  <bdi>{path}</bdi>
                </li>
              ))}
            </ul>
          </li>
        )}
        {counted
          .filter(([count]) => count > 0)
          .map(([count, inWords]) => (
            <li key={inWords(count)}>{inWords(count)}</li>
          ))}
        <li>{said.films}</li>
        <li>{said.others}</li>
      </ul>
      {data.files.length > 0 && <Files files={data.files} />}
      {data.quietFiles > 0 && <p className="quiet small">{said.quiet(data.quietFiles)}</p>}
    </section>
  );
}

function Files({ files }: { readonly files: readonly FileReport[] }) {
  return (
    <table className="files">
      <caption>{said.files}</caption>
      <thead>
        <tr>
          <th scope="col">{said.file}</th>
          <th scope="col">{said.state}</th>
          <th scope="col">{said.postsRead}</th>
          <th scope="col">{said.why}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.name}>
            <th scope="row">
              <bdi>{file.name}</bdi>
              {file.network !== null && <span className="quiet"> {words.networks[file.network]}</span>}
            </th>
            <td>{said.states[file.state]}</td>
            <td>{plural(file.posts, "post")}</td>
            <td>
              <Why file={file} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Why({ file: { problem, details, skipped } }: { readonly file: FileReport }) {
  const advice = problem === null ? null : readingProblems[problem](details);
  return (
    <>
      {advice && `${advice.why} ${advice.next} `}
      {skipped > 0 && said.skippedIn(skipped)}
    </>
  );
}
