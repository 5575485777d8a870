import { Component, createRef, type ReactNode, type RefObject } from "react";

interface Props {
  /** Where the focus goes when what had it is gone. */
  readonly heading: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The findings and what stands above them. The close reading may take away what has the focus: nobody is thrown to the top of the page. */
export class KeptFocus extends Component<Props> {
  readonly #kept = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(): boolean {
    return this.#kept.current?.contains(document.activeElement) ?? false;
  }

  override componentDidUpdate(_props: Props, _state: unknown, hadFocus: boolean): void {
    if (hadFocus && document.activeElement === document.body)
      this.props.heading.current?.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    return <div ref={this.#kept}>{this.props.children}</div>;
  }
}
