import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What cannot be shown, where it is not the findings: said in one line. */
  readonly what?: string;
}

/** Should the findings fail to show, the draft beside them stays as it is, and the page says so. */
export class KeptWork extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.what) return <p className="cannot-show">{this.props.what} cannot be shown.</p>;
    return (
      <div className="panel" role="alert">
        <h2 className="panel-heading">The findings cannot be shown</h2>
        <p>Your text is untouched. Copy it, then open this page again.</p>
      </div>
    );
  }
}
