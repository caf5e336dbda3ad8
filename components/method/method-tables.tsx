import { METHOD } from '../../lib/audience/method';
import type { Figures } from '../../lib/i18n/figures';
import type { MethodWords } from '../../lib/i18n/method';

interface Props {
  words: MethodWords;
  figures: Figures;
}

/** Limits from which a sign speaks, and the sample it needs. */
export function LimitTable({ words, figures }: Props) {
  const of100 = (share: number) => words.of100.replace('{n}', figures.decimal(share * 100, 0));
  return (
    <Table
      head={[words.sign, words.limit, words.needs]}
      rows={METHOD.limits.map(({ id, limit, kind, needed }) => [
        words.limitNames[id],
        kind === 'share' ? of100(limit) : figures.decimal(limit, limit < 0.01 ? 3 : limit < 1 ? 2 : 0),
        figures.integer(needed),
      ])}
    />
  );
}

const MODELS = ['account', 'profile', 'comment'] as const;
type Model = (typeof MODELS)[number];

function modelName(words: MethodWords, model: Model): string {
  return words[model === 'account' ? 'accounts' : model === 'profile' ? 'profiles' : 'comments'];
}

/** Weights of one model, strongest first. */
export function WeightTable({ words, figures, model }: Props & { model: Model }) {
  const { weights, intercept } = METHOD.models[model];
  const names: Record<string, string> = words.features;
  return (
    <Table
      head={[words.feature, words.weight]}
      rows={[
        ...Object.entries(weights)
          .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
          .map(([feature, weight]) => [names[feature] ?? feature, signed(figures, weight)]),
        [words.intercept, signed(figures, intercept)],
      ]}
    />
  );
}

export function CutoffTable({ words, figures }: Props) {
  return (
    <Table
      head={[words.model, words.cutoff]}
      rows={MODELS.map((model) => [modelName(words, model), figures.decimal(METHOD.models[model].cutoff, 2)])}
    />
  );
}

/** How often the models err, as the corrected shares assume: usual, and the range between data sets. */
export function ErrorTable({ words, figures }: Props) {
  const percent = (share: number) => figures.percentTo(share, 0);
  return (
    <Table
      head={[words.model, words.falseAlarms, words.found]}
      rows={MODELS.map((model) => {
        const { usual, pessimistic, optimistic } = METHOD.errors[model];
        return [
          modelName(words, model),
          `${percent(usual.falsePositive)} (${percent(optimistic.falsePositive)}–${percent(pessimistic.falsePositive)})`,
          `${percent(usual.truePositive)} (${percent(optimistic.truePositive)}–${percent(pessimistic.truePositive)})`,
        ];
      })}
    />
  );
}

function signed(figures: Figures, value: number): string {
  return `${value > 0 ? '+' : ''}${figures.decimal(value, 2)}`;
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <table className="w-full">
      <thead>
        <tr>
          {head.map((name, i) => (
            <th key={name} scope="col" className={`py-1 font-semibold ${i > 0 ? 'text-right' : 'text-left'}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name} className="border-t border-line">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {name}
            </th>
            {cells.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <td key={i} className="py-1 text-right">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
