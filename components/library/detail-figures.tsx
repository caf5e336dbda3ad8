import { isKnown, type SavedPost } from '../../lib/model';
import { useWords } from '../words';
import { filledFormula } from './filled-formula';
import { useLibraryWords } from './library-context';

/** ER and "× usual" as they were computed on saving, with formula, denominator and its date. */
export function DetailFigures({ row }: { row: SavedPost }) {
  const { figures } = useWords();
  const say = useLibraryWords();
  const { figures: saved, community, post } = row;
  const members = community && isKnown(community.members) ? community.members : undefined;
  const formula = filledFormula(row);
  return (
    <div className="flex flex-col gap-3" data-testid="detail-figures">
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        <Figure name={say('column.er')} value={saved?.erF === undefined ? undefined : figures.percent(saved.erF)} />
        <Figure name={say('column.erv')} value={saved?.erV === undefined ? undefined : figures.percent(saved.erV)} />
        <Figure
          name={say('column.usual')}
          value={saved?.timesUsual === undefined ? undefined : figures.times(saved.timesUsual)}
        />
      </dl>
      {saved === undefined && <p className="text-ink-soft">{say('figures.none')}</p>}
      {formula && members && (
        <p data-testid="detail-formula">
          ({formula.parts.map((part) => figures.integer(part)).join(' + ')}) ÷ {figures.integer(formula.members)} ={' '}
          {figures.percent(formula.value)}
          <span className="block text-ink-soft">
            {say(formula.withShares ? 'figures.formula' : 'figures.formula.noShares')}
          </span>
        </p>
      )}
      {saved?.erF !== undefined && !formula && <p className="text-ink-soft">{say('figures.changedSince')}</p>}
      {saved?.usualOf !== undefined && (
        <p className="text-ink-soft">{say('figures.usualOf', { count: saved.usualOf })}</p>
      )}
      {community && (
        <p className="text-ink-soft">
          {members
            ? say('figures.members', { count: figures.count(members), day: figures.moment(community.at) })
            : say('figures.noMembers')}
          {members?.kind === 'rounded' &&
            ` ${say('count.band', { lo: figures.integer(members.lo), hi: figures.integer(members.hi) })}`}
        </p>
      )}
      {saved && <p className="text-ink-soft">{say('figures.at', { day: figures.moment(saved.at) })}</p>}
      {post.reactions.kind === 'hidden' && <p className="text-notable">{say('figures.hiddenLikes')}</p>}
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string | undefined }) {
  const say = useLibraryWords();
  return (
    <div>
      <dt className="text-label text-ink-soft">{name}</dt>
      <dd className={value === undefined ? 'text-ink-soft' : 'text-emphasis font-semibold'}>
        {value ?? say('figures.unknown')}
      </dd>
    </div>
  );
}
