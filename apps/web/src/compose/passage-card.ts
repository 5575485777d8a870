import type { Fix, TextSpan } from "@chaperone/core";
import {
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from "@codemirror/state";
import {
  closeHoverTooltips,
  type EditorView,
  hoverTooltip,
  type Rect,
  showTooltip,
  type Tooltip,
  tooltips,
} from "@codemirror/view";
import type { LiveFinding } from "../check/live-findings.ts";
import { canHover } from "../lib/screen.ts";
import type { Words } from "../words/en/index.ts";
import { drawPassageCard } from "./draw-passage-card.ts";
import { findingAt, isUnderlined } from "./underlines.ts";

export interface PassageCardEvents {
  /** The finding's card in the margin is asked for. */
  onOpen(key: string): void;
  onFix(live: LiveFinding, fix: Fix): void;
  /** How much of the lower screen is hidden by what lies over it, in pixels. */
  coveredBelow(): number;
}

interface PassageCard extends Tooltip {
  readonly key: string;
}

/** Long enough that a pointer on its way over the text calls nothing up. */
const REST_MS = 450;
const MARGIN_PX = 8;
/** Four lines. */
const LONG_PX = 120;

const setCard = StateEffect.define<PassageCard | null>();

/** The card at a position of the text, from outside: where there is no room for findings beside the text. */
export const showPassageCard = (view: EditorView, position: number, given: PassageCardGiven): void =>
  view.dispatch({ effects: setCard.of(cardAt(view.state, position, given)) });

export interface PassageCardGiven {
  readonly words: Words["findings"];
  readonly events: PassageCardEvents;
}

/**
 * A small card at an underlined passage: what was found, why it matters, its first fix. It comes when a pointer
 * rests there, stays while the pointer is on it or on the passage, and goes with Escape and with every change.
 */
export function passageCards(given: PassageCardGiven): Extension {
  const called = StateField.define<PassageCard | null>({
    create: () => null,
    update(card, transaction) {
      for (const effect of transaction.effects) if (effect.is(setCard)) return effect.value;
      return card && isOver(card, transaction) ? null : card;
    },
    provide: (field) => showTooltip.from(field),
  });
  return [
    called,
    hoverTooltip((view, position) => (canHover() ? cardAt(view.state, position, given) : null), {
      hoverTime: REST_MS,
      hideOnChange: true,
      hideOn: (transaction, card) => isGone(card as PassageCard, transaction),
    }),
    tooltips({
      tooltipSpace: () => ({
        top: MARGIN_PX,
        left: MARGIN_PX,
        right: innerWidth - MARGIN_PX,
        bottom: innerHeight - given.events.coveredBelow() - MARGIN_PX,
      }),
    }),
  ];
}

/** Takes away whatever card there is. */
function closeCards(view: EditorView): void {
  view.dispatch({ effects: [setCard.of(null), closeHoverTooltips] });
}

function cardAt(
  state: EditorState,
  position: number,
  { words, events }: PassageCardGiven,
): PassageCard | null {
  const live = findingAt(state, position);
  if (live?.finding.place.in !== "text") return null;
  const { start, end } = live.finding.place;
  return {
    key: live.key,
    pos: start,
    end,
    above: true,
    create(view) {
      const close = (): void => closeCards(view);
      const dom = drawPassageCard(live, words, {
        onFix(fix) {
          close();
          events.onFix(live, fix);
        },
        onOpen() {
          close();
          events.onOpen(live.key);
        },
      });
      const onKey = (event: KeyboardEvent): void => {
        if (event.key !== "Escape") return;
        // Elsewhere Escape means more; here it takes away the card and nothing else.
        event.stopPropagation();
        const hadFocus = dom.contains(view.root.activeElement);
        close();
        if (hadFocus) view.focus();
      };
      return {
        dom,
        offset: { x: 0, y: 2 },
        getCoords: () => placeBeside(view, position, { start, end }),
        mount: () => addEventListener("keydown", onKey, true),
        destroy: () => removeEventListener("keydown", onKey, true),
      };
    },
  };
}

/** Above or below the whole passage; of one many lines long, the line that is pointed at. */
function placeBeside(view: EditorView, position: number, { start, end }: TextSpan): Rect {
  const at = (place: number): Rect =>
    view.coordsAtPos(Math.min(place, view.state.doc.length)) ?? view.dom.getBoundingClientRect();
  const [pointed, first, last] = [at(position), at(start), at(end)];
  const isLong = last.bottom - first.top > LONG_PX;
  return isLong ? pointed : { ...pointed, top: first.top, bottom: last.bottom };
}

const isOver = (card: PassageCard, transaction: Transaction): boolean =>
  transaction.docChanged || hasLeft(card, transaction) || isGone(card, transaction);

/** A tap calls the card up, and puts the caret there a moment later. */
function hasLeft({ pos, end = pos }: PassageCard, { selection }: Transaction): boolean {
  const caret = selection?.main;
  return caret !== undefined && (!caret.empty || caret.head < pos || caret.head > end);
}

const isGone = ({ key }: PassageCard, transaction: Transaction): boolean =>
  !isUnderlined(transaction.state, key);
