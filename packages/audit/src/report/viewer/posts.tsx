import { type ReactNode, type RefObject, useDeferredValue, useMemo, useState } from "react";
import type { ReportData, ShownPost } from "../html/data.ts";
import { numbersOfCases } from "../numbers-of-cases.ts";
import { pageWords } from "../page-words.en.ts";
import { type Choice, choose } from "./choice.ts";
import { Filters } from "./filters.tsx";
import { PageTurner } from "./page-turner.tsx";
import { PostCard, type RenderActs } from "./post-card.tsx";
import { usePrinting } from "./use-printing.ts";
import { type DoneState, useTicks } from "./use-ticks.ts";

const { posts: said } = pageWords;
const ON_A_PAGE = 20;
/** Paper for a few hundred posts is a ream already. */
const MOST_PRINTED = 200;

export interface PostsProps {
  readonly data: ReportData;
  readonly posts: readonly ShownPost[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly onCase: (number: number) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly renderActs?: RenderActs | undefined;
  /** Stands above the posts that the filters leave. */
  readonly renderTools?:
    | ((chosen: readonly ShownPost[], isDone: DoneState["isDone"]) => ReactNode)
    | undefined;
}

/** The posts to go through, a page at a time. */
export function Posts(props: PostsProps) {
  const { data, posts, onChoose, onCase, heading } = props;
  // Keys are shown before thousands of posts are gone through for them.
  const choice = useDeferredValue(props.choice);
  const { kept, isDone, setDone } = useTicks(data.summary.id);
  const printing = usePrinting();
  const [turned, setTurned] = useState({ choice, page: 0 });
  // Ticking off must not pull a post away from under the finger: the list is made anew when something else is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: isDone changes with every tick
  const chosen = useMemo(() => choose(posts, choice, data.cases, isDone), [posts, choice, data.cases]);
  const pages = Math.max(1, Math.ceil(chosen.length / ON_A_PAGE));
  const page = turned.choice === choice ? Math.min(turned.page, pages - 1) : 0;
  const turnTo = (next: number): void => {
    setTurned({ choice, page: next });
    heading.current?.focus();
  };
  const shown = printing
    ? chosen.slice(0, MOST_PRINTED)
    : chosen.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
  const rules = useMemo(() => new Map(data.summary.rules.map((rule) => [rule.id, rule.summary])), [data]);
  const casesOf = useMemo(() => numbersOfCases(data.cases.map(({ posts: keys }) => ({ keys }))), [data]);
  const done = posts.filter(isDone).length;

  return (
    <section className="posts" aria-labelledby="posts">
      <h2 id="posts" tabIndex={-1} ref={heading}>
        {said.heading}
      </h2>
      {posts.length === 0 ? (
        <p>{said.noneFound}</p>
      ) : (
        <>
          <p>
            {said.harm} {data.morePosts > 0 && said.more(data.morePosts, data.names.csv ?? data.names.jsonl)}
          </p>
          <div className="progress">
            <progress aria-labelledby="done" max={posts.length} value={done} />
            <p id="done">{said.done(done, posts.length)}</p>
          </div>
          {!kept && <p className="notice">{said.notKept}</p>}
          <Filters posts={posts} cases={data.cases} rules={rules} choice={props.choice} onChoose={onChoose} />
          <p className="showing" aria-live="polite">
            {chosen.length === 0 ? said.none : said.showing(chosen.length, posts.length)}
          </p>
          {props.renderTools?.(chosen, isDone)}
          {printing && chosen.length > shown.length && <p>{said.printed(shown.length, chosen.length)}</p>}
          <ol className="post-list">
            {shown.map((post) => (
              <PostCard
                key={post.place}
                post={post}
                guidance={data.guidance}
                country={data.summary.jurisdiction}
                cases={casesOf.get(post.tick)}
                done={isDone(post)}
                onCase={onCase}
                onDone={setDone}
                renderActs={props.renderActs}
              />
            ))}
          </ol>
          {pages > 1 && <PageTurner page={page} pages={pages} onTurn={turnTo} />}
        </>
      )}
    </section>
  );
}
