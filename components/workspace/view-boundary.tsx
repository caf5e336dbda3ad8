import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { useWorkspaceWords } from './workspace-words';

interface State {
  error: Error | undefined;
}

/** Keeps a mistake in one view from taking the others down; says what happened, what was kept and what to do. */
export class ViewBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Stopped error={error} again={() => this.setState({ error: undefined })} />;
  }
}

function Stopped({ error, again }: { error: Error; again: () => void }) {
  const say = useWorkspaceWords();
  return (
    <div role="alert" className="flex max-w-[620px] flex-col items-start gap-3 p-6" data-testid="view-stopped">
      <h1 className="text-emphasis font-semibold">{say('workspace.stopped')}</h1>
      <p>{say('workspace.stopped.kept')}</p>
      <p className="max-w-full rounded-[8px] bg-raised px-3 py-2 break-words text-ink-soft">{`${error.name}: ${error.message}`}</p>
      <Button kind="primary" onClick={again}>
        {say('workspace.stopped.again')}
      </Button>
    </div>
  );
}
