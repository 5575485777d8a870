import { pageWords } from "../page-words.en.ts";

const { posts: said } = pageWords;

export function PageTurner(props: {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}) {
  const { page, pages, onTurn } = props;
  return (
    <nav className="pages" aria-label={said.pages}>
      <button type="button" className="button" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {said.before}
      </button>
      <span>{said.page(page + 1, pages)}</span>
      <button type="button" className="button" disabled={page === pages - 1} onClick={() => onTurn(page + 1)}>
        {said.after}
      </button>
    </nav>
  );
}
