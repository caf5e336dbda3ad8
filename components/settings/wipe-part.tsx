import { useState } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { useToast } from '../ui/toasts';
import { Part } from '../workspace/view-frame';
import type { SettingsServices } from './settings-services';
import { useSettingsWords } from './settings-words';

/** Deletes everything stored here, after the user has typed a word: it cannot be undone. */
export function WipePart({ services }: { services: SettingsServices }) {
  const say = useSettingsWords();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const word = say('settings.wipe.word');
  const close = () => {
    setAsked(false);
    setTyped('');
  };
  const wipe = () => {
    close();
    services.wipe().then(
      () => toast({ text: say('settings.wipe.done') }),
      () => toast({ text: say('settings.wipe.failed'), failed: true }),
    );
  };
  return (
    <Part title={say('settings.wipe')} note={say('settings.wipe.note')}>
      <Button kind="grave" className="self-start" onClick={() => setAsked(true)}>
        {say('settings.wipe.open')}
      </Button>
      {asked && (
        <Dialog
          title={say('settings.wipe')}
          close={say('settings.cancel')}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{say('settings.cancel')}</Button>
              <Button kind="grave" disabled={typed.trim().toLowerCase() !== word} onClick={wipe}>
                {say('settings.wipe.now')}
              </Button>
            </>
          }
        >
          <div className="flex flex-col gap-3">
            <p>{say('settings.wipe.ask')}</p>
            <TextField
              label={say('settings.wipe.type', { word })}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
        </Dialog>
      )}
    </Part>
  );
}
