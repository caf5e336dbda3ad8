import type { PaletteShelf } from '../../components/palette/palette-services';
import type { TemplateShelf, TemplateUse } from '../../lib/model';
import { indexTemplates } from '../../lib/templates/template-index';

/** The way to the background; undefined when nobody answered. */
export interface ShelfSource {
  list(known: { known?: number }): Promise<TemplateShelf | { unchanged: true } | undefined>;
  note(use: Omit<TemplateUse, 'at'>): Promise<unknown>;
}

/** The templates as the background last told them, kept ready so that a palette opens at once. */
export class KeptShelf {
  private version: number | undefined;
  private told: PaletteShelf | undefined;
  /** Uses of a moment ago, of which the background may not have heard yet. */
  private readonly fresh = new Set<TemplateUse>();
  private last: Promise<boolean> = Promise.resolve(false);

  constructor(private readonly source: ShelfSource) {}

  shelf(): PaletteShelf | undefined {
    const { told, fresh } = this;
    return told && (fresh.size === 0 ? told : { ...told, uses: [...fresh, ...told.uses] });
  }

  /** Asks the background, one question after the other, so that no older answer comes last; true when something had changed. */
  refresh(): Promise<boolean> {
    this.last = this.last.then(() => this.ask());
    return this.last;
  }

  /** Remembers a use at once and tells the background. */
  async noteUse(use: TemplateUse): Promise<void> {
    this.fresh.add(use);
    await this.source.note({ template: use.template, post: use.post });
    await this.refresh();
    this.fresh.delete(use);
  }

  private async ask(): Promise<boolean> {
    const answer = await this.source.list(this.version === undefined ? {} : { known: this.version });
    if (answer === undefined || 'unchanged' in answer) return false;
    this.version = answer.version;
    const index = indexTemplates(answer.templates, this.told?.index);
    this.told = { index, brands: answer.brands, uses: answer.uses };
    return true;
  }
}
