import {
  Cases,
  type Choice,
  EVERYTHING,
  FirstSteps,
  NotLookedAt,
  Numbers,
  Posts,
  type PostsProps,
  Summary,
} from "@chaperone/audit/viewer";
import charts from "@chaperone/audit/viewer/charts.css?inline";
import controls from "@chaperone/audit/viewer/controls.css?inline";
import page from "@chaperone/audit/viewer/page.css?inline";
import post from "@chaperone/audit/viewer/post.css?inline";
import tables from "@chaperone/audit/viewer/tables.css?inline";
import { useCallback, useMemo, useRef, useState } from "react";
import box from "../styles/past-posts-box.css?inline";
import type { Results } from "./engine/protocol.ts";
import { ShadowBox } from "./shadow-box.tsx";

const STYLES = [page, controls, charts, post, tables, box];

export interface ResultsViewProps {
  readonly results: Results;
  /** The page says elsewhere that it is not the whole. */
  readonly isGoingOn: boolean;
  /** Somebody begins to work in it. */
  readonly onTouch: () => void;
  /** What can be done with the posts from here. */
  readonly acts: Pick<PostsProps, "renderActs" | "renderTools">;
}

/** What was found, in the words and pieces of the report. Findings and guidance are English everywhere. */
export function ResultsView({ results, isGoingOn, onTouch, acts }: ResultsViewProps) {
  const { posts } = results;
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const heading = useRef<HTMLHeadingElement>(null);
  const showCase = useCallback((number: number) => {
    setChoice({ ...EVERYTHING, case: number });
    heading.current?.focus();
  }, []);
  const data = useMemo(
    () => ({
      ...results.data,
      summary: { ...results.data.summary, finished: isGoingOn || results.data.summary.finished },
    }),
    [results, isGoingOn],
  );
  return (
    <ShadowBox styles={STYLES} lang="en-GB" onTouch={onTouch}>
      <Summary data={data} />
      {posts.length > 0 && <FirstSteps isInPage />}
      <Numbers counts={data.summary.counts} />
      <Cases cases={data.cases} posts={posts} onShow={showCase} />
      <Posts
        data={data}
        posts={posts}
        choice={choice}
        onChoose={setChoice}
        onCase={showCase}
        heading={heading}
        {...acts}
      />
      <NotLookedAt data={data} />
    </ShadowBox>
  );
}
