import type { Page } from "playwright-core";

export interface TextPair {
  readonly words: string;
  readonly ink: string;
  readonly ground: string;
  readonly ratio: number;
}

/** The contrast of every text on the page with what lies behind it, as WCAG computes it. */
export const measureContrast = (page: Page): Promise<TextPair[]> =>
  page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const parse = (colour: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const parentOf = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const groundOf = (element: Element | null): Colour => {
      for (let at = element; at; at = parentOf(at)) {
        const colour = parse(getComputedStyle(at).backgroundColor);
        if (colour[3] === 1) return colour;
        if (colour[3] > 0) throw new Error("A see-through ground: its contrast cannot be told.");
      }
      return [255, 255, 255, 1];
    };
    const luminance = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratioOf = (a: Colour, b: Colour): number => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };

    const pairs: TextPair[] = [];
    const visit = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
        const words = node instanceof Text ? node.data.trim() : "";
        const element = node.parentElement;
        if (!words || !element?.checkVisibility({ visibilityProperty: true })) continue;
        const ink = getComputedStyle(element).color;
        const ground = groundOf(element);
        pairs.push({ words, ink, ground: ground.join(), ratio: ratioOf(parse(ink), ground) });
      }
    };
    visit(document.body);
    return pairs;
  });
