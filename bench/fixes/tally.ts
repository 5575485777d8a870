/** How often something was so, by name and question. */
export class Tally {
  readonly #counts = new Map<string, Map<string, { yes: number; of: number }>>();

  count(name: string, question: string, yes: boolean): void {
    const questions = this.#counts.get(name) ?? new Map<string, { yes: number; of: number }>();
    this.#counts.set(name, questions);
    const counted = questions.get(question) ?? { yes: 0, of: 0 };
    questions.set(question, { yes: counted.yes + (yes ? 1 : 0), of: counted.of + 1 });
  }

  /** One line a name, one column a question: the share and how many it is a share of. */
  print(title: string, questions: readonly string[]): void {
    const width = Math.max(title.length, ...[...this.#counts.keys()].map(({ length }) => length));
    const column = (text: string, question: string): string =>
      text.padStart(Math.max(question.length, 13) + 2);
    console.log(title.padEnd(width) + questions.map((one) => column(one, one)).join(""));
    for (const [name, counts] of [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const cells = questions.map((question) => {
        const { yes, of } = counts.get(question) ?? { yes: 0, of: 0 };
        return column(of === 0 ? "" : `${(yes / of).toFixed(3)} of ${String(of).padStart(4)}`, question);
      });
      console.log(name.padEnd(width) + cells.join(""));
    }
  }
}
