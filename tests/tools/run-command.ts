import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './project';

export interface CommandResult {
  /** Exit code; -1 when the command could not be started. */
  code: number;
  /** stdout and stderr together, in the order they came. */
  output: string;
}

/** Runs a command in the project's folder and keeps what it prints; `live` also shows it at once. */
export function runCommand(
  command: string,
  commandArguments: readonly string[],
  options: { live?: boolean; env?: Record<string, string> } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.live) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: -1, output: `${output}\n${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
