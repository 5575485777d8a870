import { AccountsScreen } from "./accounts/accounts-screen.tsx";
import { HistoryScreen } from "./afterwards/history-screen.tsx";
import { StepsScreen } from "./afterwards/steps-screen.tsx";
import { Answered } from "./answered.tsx";
import type { SignedIn } from "./api.ts";
import { ApprovalsScreen } from "./approvals/approvals-screen.tsx";
import { LinkPage } from "./approvals/link-page.tsx";
import { JoinPage } from "./entry/join-page.tsx";
import { NotSignedIn } from "./entry/not-signed-in.tsx";
import { Parts } from "./entry/parts.tsx";
import { Frame } from "./frame.tsx";
import { PracticeScreen } from "./practice/practice-screen.tsx";
import { useMe } from "./queries.ts";
import { PostPage } from "./queue/post-page.tsx";
import { QueueScreen } from "./queue/queue-screen.tsx";
import { RecordScreen } from "./record/record-screen.tsx";

/**
 * Everything behind "#/publishing".
 * @param address what stands behind that: "accounts", "post/ID"
 */
export function PublishingScreen({ address }: { readonly address: string }) {
  const [part = "", ...rest] = address.split("/");
  return (
    <Frame>
      <div className="publishing">{openTo(part) ?? <ForMembers part={part} rest={rest.join("/")} />}</div>
    </Frame>
  );
}

/** What a link opens to somebody who is not signed in. */
function openTo(part: string) {
  if (part === "join") return <JoinPage />;
  return part === "approve" ? <LinkPage /> : null;
}

function ForMembers(props: { readonly part: string; readonly rest: string }) {
  const me = useMe();
  return (
    <Answered query={me}>
      {(answer) =>
        answer.signedIn ? (
          <>
            <Parts me={answer} current={props.part} />
            <Part {...props} me={answer} />
          </>
        ) : (
          <NotSignedIn mode={answer.mode} />
        )
      }
    </Answered>
  );
}

function Part({ part, rest, me }: { readonly part: string; readonly rest: string; readonly me: SignedIn }) {
  switch (part) {
    case "accounts":
      return <AccountsScreen outcome={rest} />;
    case "approvals":
      return <ApprovalsScreen />;
    case "post":
      return <PostPage key={rest} id={rest} />;
    case "history":
      return <HistoryScreen />;
    case "steps":
      return <StepsScreen id={rest} />;
    case "practice":
      return <PracticeScreen me={me} />;
    case "record":
      return <RecordScreen />;
    default:
      return <QueueScreen />;
  }
}
