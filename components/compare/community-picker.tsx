import { useState } from 'react';
import { MOST_COMPARED } from '../../lib/compare/chosen';
import { foundAmong } from '../../lib/compare/known-search';
import type { KnownCommunity } from '../../lib/model';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { useToast } from '../ui/toasts';
import type { CompareServices } from './compare-services';
import { useCompareWords } from './compare-words';

const SHOWN = 8;

/** Chooses communities out of those that were visited or saved; each can be given tags here. */
export function CommunityPicker(props: {
  known: readonly KnownCommunity[];
  chosen: readonly string[];
  onChoose: (keys: string[]) => void;
  services: Pick<CompareServices, 'networkName' | 'now' | 'tag'>;
  onTagged: () => void;
}) {
  const { known, chosen, onChoose, services } = props;
  const { say } = useCompareWords();
  const [query, setQuery] = useState('');
  const left = known.filter(({ key }) => !chosen.includes(key));
  const found = foundAmong(left, query, (one) => [
    one.name,
    services.networkName(one.network),
    one.network,
    ...one.tags,
  ]);
  const full = chosen.length >= MOST_COMPARED;
  const nameOf = (key: string) => known.find((one) => one.key === key)?.name ?? key;
  return (
    <section
      className="flex flex-col gap-2 rounded-card border border-line p-3 print:hidden"
      aria-label={say('compare.pick')}
    >
      <ul className="flex flex-wrap gap-1.5 empty:hidden" data-testid="compare-chosen">
        {chosen.map((key) => (
          <li key={key}>
            <Chip
              remove={{
                label: say('compare.pick.remove', { name: nameOf(key) }),
                run: () => onChoose(chosen.filter((one) => one !== key)),
              }}
            >
              {nameOf(key)}
            </Chip>
          </li>
        ))}
      </ul>
      <TextField
        label={say('compare.pick')}
        placeholder={say('compare.pick.search')}
        type="search"
        value={query}
        hint={full ? say('compare.pick.full') : say('compare.pick.note')}
        onChange={(event) => setQuery(event.target.value)}
        className="max-w-[480px]"
      />
      {left.length > 0 && found.length === 0 && <p className="text-ink-soft">{say('compare.pick.none', { query })}</p>}
      <ul className="flex flex-col" data-testid="compare-known">
        {found.slice(0, SHOWN).map((one) => (
          <Known
            key={one.key}
            community={one}
            services={services}
            onTagged={props.onTagged}
            {...(full ? {} : { onAdd: () => onChoose([...chosen, one.key]) })}
          />
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className="text-label text-ink-soft">{say('compare.pick.more', { count: found.length - SHOWN })}</p>
      )}
    </section>
  );
}

function Known(props: {
  community: KnownCommunity;
  onAdd?: () => void;
  onTagged: () => void;
  services: Pick<CompareServices, 'networkName' | 'now' | 'tag'>;
}) {
  const { community, onAdd, services } = props;
  const { say, figures } = useCompareWords();
  const [editing, setEditing] = useState(false);
  const { name, network, visit, savedPosts, tags } = community;
  const facts = [
    services.networkName(network),
    visit && ('median' in visit.engagement ? figures.percent(visit.engagement.median) : say('compare.pick.noEr')),
    visit && say('compare.pick.visited', { day: figures.day(visit.at, services.now()) }),
    savedPosts > 0 && say('compare.pick.saved', { count: savedPosts }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1 first:border-t-0">
      <Button icon="plus" disabled={onAdd === undefined} aria-label={say('compare.pick.add', { name })} onClick={onAdd}>
        <span className="max-w-[260px] truncate" dir="auto">
          {name}
        </span>
      </Button>
      <span className="text-label text-ink-soft">{facts.join(', ')}</span>
      {tags.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
      {editing ? (
        <TagForm
          community={community}
          tag={services.tag}
          onDone={() => {
            setEditing(false);
            props.onTagged();
          }}
        />
      ) : (
        <Button
          kind="quiet"
          icon="tag"
          aria-label={`${say('compare.tags.edit')}: ${name}`}
          onClick={() => setEditing(true)}
        >
          {say('compare.tags.edit')}
        </Button>
      )}
    </li>
  );
}

function TagForm({
  community,
  tag,
  onDone,
}: {
  community: KnownCommunity;
  tag: CompareServices['tag'];
  onDone: () => void;
}) {
  const { say } = useCompareWords();
  const toast = useToast();
  const [text, setText] = useState(community.tags.join(', '));
  const keep = async () => {
    const tags = text.split(',').map((part) => part.trim().slice(0, 60));
    const stored = await tag(community.key, [...new Set(tags.filter((part) => part !== ''))].slice(0, 30));
    if (!stored) toast({ text: say('compare.tags.failed'), failed: true });
    onDone();
  };
  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={say('compare.tags.of', { name: community.name })}
        quiet
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{say('compare.tags.keep')}</Button>
    </form>
  );
}
