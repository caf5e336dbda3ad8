import { Button } from '../ui/button';
import { useTemplateWords } from './template-words';

/** Takes the starter set, per language; for those who ask. */
export function StarterButtons({ onTake }: { onTake: (language: 'en' | 'ru') => void }) {
  const say = useTemplateWords();
  return (
    <>
      <Button onClick={() => onTake('en')}>{say('starter.en')}</Button>
      <Button onClick={() => onTake('ru')}>{say('starter.ru')}</Button>
    </>
  );
}
