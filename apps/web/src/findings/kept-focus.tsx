import { Component, createRef, type ReactNode, type RefObject } from "react";

interface Props {
  /** Where the focus goes when what had it is gone. */
  readonly heading: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The list of findings. The close reading may take one back that has the focus: nobody is thrown to the top of the page. */
export class KeptFocus extends Component<Props> {
  readonly #list = createRef<HTMLOListElement>();

  override getSnapshotBeforeUpdate(): boolean {
    return this.#list.current?.contains(document.activeElement) ?? false;
  }

  override componentDidUpdate(_props: Props, _state: unknown, hadFocus: boolean): void {
    if (hadFocus && document.activeElement === document.body)
      this.props.heading.current?.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    return (
      <ol className="findings" ref={this.#list}>
        {this.props.children}
      </ol>
    );
  }
}
