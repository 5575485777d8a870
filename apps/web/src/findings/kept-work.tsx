import { Component, type ReactNode } from "react";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly children: ReactNode;
  /** What cannot be shown, where it is not the findings: said in one line. */
  readonly what?: string | undefined;
}

/** Should the findings fail to show, the draft beside them stays as it is, and the page says so. */
export class KeptWork extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <CannotShow what={this.props.what} />;
  }
}

function CannotShow({ what }: Pick<Props, "what">) {
  const { failed } = useWords().findings;
  if (what) return <p className="cannot-show">{failed.cannotShowPart(what)}</p>;
  return (
    <div className="panel panel-broken" role="alert">
      <h2 className="panel-heading">{failed.cannotShow}</h2>
      <p>{failed.cannotShowText}</p>
    </div>
  );
}
