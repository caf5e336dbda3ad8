import { useState } from 'react';
import type { Brand } from '../../lib/model';
import type { ReplyContext, WordingWish } from '../../lib/templates';
import { SelectField } from '../ui/field';
import { Switch } from '../ui/switch';
import { type SayTemplates, useTemplateWords } from './template-words';

/** A made-up place to reply in, as chosen for the preview. */
export interface Sample extends WordingWish {
  person: 'known' | 'unknown';
  network: string;
  time: 'morning' | 'day' | 'evening';
}

const HOURS = { morning: 9, day: 14, evening: 19 } as const;

export function useSample(language: 'en' | 'ru', network: string) {
  return useState<Sample>({ person: 'known', network, time: 'day', language, neutral: false });
}

/** What a template would be given there. */
export function contextOf(
  sample: Sample,
  around: { networks: ReadonlyArray<{ id: string; name: string }>; brand: Brand | undefined; now: Date },
  say: SayTemplates,
): ReplyContext {
  const now = new Date(around.now);
  now.setHours(HOURS[sample.time], 30);
  const name = around.networks.find(({ id }) => id === sample.network)?.name;
  return {
    network: sample.network,
    ...(name !== undefined && { networkName: name }),
    language: sample.language,
    now,
    ...(sample.person === 'known' && { fullName: say('preview.person.known') }),
    comment: say('preview.comment'),
    community: say('preview.community'),
    ...(around.brand && { brand: around.brand }),
  };
}

/** Who is answered, where, in which language, at what time. */
export function SampleChoice({
  sample,
  networks,
  onChange,
}: {
  sample: Sample;
  networks: ReadonlyArray<{ id: string; name: string }>;
  onChange: (sample: Sample) => void;
}) {
  const say = useTemplateWords();
  const choose = <Key extends 'person' | 'network' | 'language' | 'time'>(
    key: Key,
    label: string,
    options: ReadonlyArray<{ id: Sample[Key] & string; name: string }>,
  ) => (
    <SelectField
      label={label}
      value={sample[key]}
      onChange={(event) => {
        const option = options.find(({ id }) => id === event.target.value);
        if (option) onChange({ ...sample, [key]: option.id });
      }}
    >
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
  return (
    <div className="grid grid-cols-2 gap-2">
      {choose('person', say('preview.person'), [
        { id: 'known', name: say('preview.person.known') },
        { id: 'unknown', name: say('preview.person.unknown') },
      ])}
      {choose('network', say('preview.network'), networks)}
      {choose('language', say('template.language'), [
        { id: 'en', name: say('template.language.en') },
        { id: 'ru', name: say('template.language.ru') },
      ])}
      {choose('time', say('preview.time'), [
        { id: 'morning', name: say('preview.time.morning') },
        { id: 'day', name: say('preview.time.day') },
        { id: 'evening', name: say('preview.time.evening') },
      ])}
      <Switch
        label={say('preview.neutral')}
        checked={sample.neutral}
        onChange={(neutral) => onChange({ ...sample, neutral })}
      />
    </div>
  );
}
