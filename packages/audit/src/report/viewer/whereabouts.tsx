import type { ShownCopy, ShownPost } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { postedAt } from "../posted-at.ts";
import { words } from "../words.en.ts";
import { LinkOut } from "./link-out.tsx";

const { post: said } = pageWords;

/** Where to delete or edit a post, and its copies. */
export function Whereabouts({ post }: { readonly post: ShownPost }) {
  const { open, whereabouts, network, same, moreSame, place } = post;
  return (
    <div className="whereabouts">
      {whereabouts !== null && (
        <p className="small" dir="auto">
          {whereabouts}
        </p>
      )}
      {open === null ? (
        <p className="small">
          {said.noLink} {words.lookFor[network]}
        </p>
      ) : (
        <LinkOut href={open} className="button">
          {network === "other" ? said.openElsewhere : said.open(words.networks[network])}
          <span className="visually-hidden">{said.openRest(place)}</span>
        </LinkOut>
      )}
      {same.length > 0 && (
        <details className="small">
          <summary>{said.same(same.length + moreSame)}</summary>
          <ul className="copies">
            {same.map((copy, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
              <li key={index}>
                <Copy copy={copy} />
              </li>
            ))}
            {moreSame > 0 && <li className="quiet">{said.moreSame(moreSame)}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}

function Copy({ copy }: { readonly copy: ShownCopy }) {
  const where = copy.whereabouts === undefined ? "" : ` ${copy.whereabouts}.`;
  const title = `${said.heading(words.networks[copy.network], words.kinds[copy.kind])}, ${words.when(postedAt(copy.time))}`;
  return copy.open === null ? (
    <span dir="auto">
      {title}.{where} {words.lookFor[copy.network]}
    </span>
  ) : (
    <>
      <LinkOut href={copy.open}>{title}</LinkOut>
      <bdi>{where}</bdi>
    </>
  );
}
