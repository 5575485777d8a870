import { useCallback, useRef, useState } from "react";
import { pageWords } from "../page-words.en.ts";
import { About } from "./about.tsx";
import { Cases } from "./cases.tsx";
import { type Choice, EVERYTHING } from "./choice.ts";
import { FirstSteps } from "./first-steps.tsx";
import { NotLookedAt } from "./not-looked-at.tsx";
import { Numbers } from "./numbers.tsx";
import { Posts } from "./posts.tsx";
import type { Read } from "./read-data.ts";
import { Summary } from "./summary.tsx";

/** The whole page: plain words first, then the numbers, then the posts. */
export function Report({ data, posts }: Read) {
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const heading = useRef<HTMLHeadingElement>(null);
  const showCase = useCallback((number: number) => {
    setChoice({ ...EVERYTHING, case: number });
    heading.current?.focus();
  }, []);
  return (
    <>
      <header className="masthead">
        <p className="wordmark">Chaperone</p>
      </header>
      <main>
        <h1>{pageWords.shell.title}</h1>
        <Summary data={data} />
        {posts.length > 0 && <FirstSteps />}
        <Numbers counts={data.summary.counts} />
        <Cases cases={data.cases} posts={posts} onShow={showCase} />
        <Posts
          data={data}
          posts={posts}
          choice={choice}
          onChoose={setChoice}
          onCase={showCase}
          heading={heading}
        />
        <NotLookedAt data={data} />
        <About data={data} />
      </main>
    </>
  );
}
