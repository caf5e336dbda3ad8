import type { Brand, StoredTemplate } from '../../lib/model';

const AT = '2026-11-01T09:00:00.000Z';

function template(id: string, title: string, text: string, more: Partial<StoredTemplate> = {}): StoredTemplate {
  return {
    language: 'any',
    neutral: true,
    folder: '',
    brand: '',
    tags: [],
    variants: [],
    networks: [],
    id,
    title,
    text,
    shortcut: '',
    createdAt: AT,
    editedAt: AT,
    uses: 0,
    ...more,
  };
}

/** Templates for tests: lines, names, variants, a caret, a field, one shortcut in each script. */
export const madeUpTemplates: readonly StoredTemplate[] = [
  template(
    'price',
    'Price on request',
    '{{if first_name}}{{first_name}}, {{end}}a place costs 900.\n\nWrite to us and we will keep one 🍵',
    {
      shortcut: 'price',
      tags: ['money'],
    },
  ),
  template('thanks', 'Спасибо за отзыв', '{{pick}}Спасибо!{{or}}Спасибо вам!{{end}}', {
    shortcut: 'спс',
    tags: ['thanks'],
  }),
  template('calm', 'Calm words', 'We are sorry.{{cursor}} Please tell us more.', { shortcut: 'calm' }),
  template('when', 'When it is ready', 'It will be ready on {{ask:text "Day"}}.', { shortcut: 'when' }),
];

/** Many templates for measuring. */
export function manyTemplates(count: number): StoredTemplate[] {
  return Array.from({ length: count }, (_, n) =>
    template(
      `t${n}`,
      `${['Price', 'Спасибо', 'Delivery', 'Извинение'][n % 4]} ${n}`,
      `{{first_name}}, ответ номер ${n}: we will send it on {{date}} from the workshop.`,
      {
        shortcut: `t${n}`,
        tags: [`tag${n % 40}`],
      },
    ),
  );
}

export const madeUpBrand: Brand = {
  id: 'tea',
  name: 'Tea corner',
  myName: 'Vera',
  link: 'https://tea.example/',
  tone: 'Warm and short.',
  neutral: true,
};
