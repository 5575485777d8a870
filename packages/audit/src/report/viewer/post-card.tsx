import type { GuidanceReference, Jurisdiction } from "@chaperone/core";
import { memo, type ReactNode } from "react";
import type { ShownPost, TextPart } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { postedAt } from "../posted-at.ts";
import { words } from "../words.en.ts";
import { Finding } from "./finding.tsx";
import { LinkOut } from "./link-out.tsx";
import { People } from "./people.tsx";
import { Whereabouts } from "./whereabouts.tsx";

const { post: said, cases: caseWords } = pageWords;

/** What else can be done with a post where it is shown; the same function as long as that is the same. */
export type RenderActs = (post: ShownPost) => ReactNode;

/** A post on the left, and beside it what was found in it. */
export const PostCard = memo(function PostCard(props: {
  readonly post: ShownPost;
  readonly guidance: Readonly<Record<string, GuidanceReference>>;
  readonly country: Jurisdiction;
  readonly cases: readonly number[] | undefined;
  readonly done: boolean;
  readonly onCase: (number: number) => void;
  readonly onDone: (post: ShownPost, done: boolean) => void;
  readonly renderActs?: RenderActs | undefined;
}) {
  const { post, guidance, country, cases = [], done, onDone, onCase, renderActs } = props;
  const id = `post-${post.place}`;
  return (
    <li className="post" data-done={done}>
      <article aria-labelledby={id}>
        <header className="post-head">
          <h3 id={id}>
            <span className="post-place">{post.place}.</span>{" "}
            {said.heading(words.networks[post.network], words.kinds[post.kind])}
            <span className="post-when">, {words.when(postedAt(post.time))}</span>
          </h3>
          <label className="check done">
            <input type="checkbox" checked={done} onChange={({ target }) => onDone(post, target.checked)} />
            {said.done}
            <span className="visually-hidden">{said.doneRest(post.place)}</span>
          </label>
        </header>
        <div className="post-said">
          <PostText parts={post.text} />
          {post.pictures > 0 && <p className="small quiet">{said.pictures(post.pictures)}</p>}
          <Answers answers={post.answers} />
          <Whereabouts post={post} />
          {renderActs?.(post)}
        </div>
        <div className="post-found">
          {post.findings.map((finding, index) => (
            // Findings of one post stay as they are, in their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
            <Finding key={index} finding={finding} time={post.time} guidance={guidance} country={country} />
          ))}
          {post.moreFindings > 0 && <p className="small quiet">{said.moreFindings(post.moreFindings)}</p>}
          {post.people && <People people={post.people} />}
          {cases.map((number) => (
            <button key={number} type="button" className="button-plain" onClick={() => onCase(number)}>
              {caseWords.belongs(number)}
            </button>
          ))}
          {post.level === "incomplete" && <p className="small quiet">{said.incomplete}</p>}
          {post.depth === "light" && post.text.length > 0 && <p className="small quiet">{said.light}</p>}
        </div>
      </article>
    </li>
  );
});

/** A direction of its own: marks that turn the line around end with the post. */
function PostText({ parts }: { readonly parts: readonly TextPart[] }) {
  if (parts.length === 0) return <p className="quiet">{said.noWords}</p>;
  return (
    <p className="post-text" dir="auto">
      {parts.map(({ text, mark }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
        if (mark === null) return <span key={index}>{text}</span>;
        const Element = mark === "gap" ? "span" : "mark";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
          <Element key={index} className={`mark mark-${mark}`}>
            {text}
          </Element>
        );
      })}
    </p>
  );
}

/** Somebody else's words, as few as are needed. */
function Answers({ answers }: Pick<ShownPost, "answers">) {
  if (!answers) return null;
  return (
    <div className="answers small">
      {answers.text !== null && (
        <>
          <p className="quiet">{said.answersTo}</p>
          <blockquote dir="auto">{answers.text}</blockquote>
        </>
      )}
      {answers.url !== null && <LinkOut href={answers.url}>{said.answersAt}</LinkOut>}
    </div>
  );
}
