import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

/** What a button opens below itself: it closes by Escape, a press elsewhere, and when the keyboard leaves it. */
export function useDisclosure(): {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Closes it and takes the keyboard back to its button. */
  readonly close: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** For the element around button and content. */
  readonly around: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
} {
  const [isOpen, setIsOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: PointerEvent): void => {
      if (!ref.current?.contains(event.target as Node)) setIsOpen(false);
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [isOpen]);

  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  return {
    isOpen,
    toggle: () => setIsOpen(!isOpen),
    close,
    button,
    around: {
      ref,
      onKeyDown(event) {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        close();
      },
      onBlur({ relatedTarget, currentTarget }) {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setIsOpen(false);
      },
    },
  };
}
