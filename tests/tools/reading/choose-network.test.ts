import { describe, expect, it } from 'vitest';
import { emptyResult, type ReadResult } from '../../../lib/model';
import type { NetworkDescriptor } from '../../../lib/networks/contract';
import { bestReading, networkOfAddress } from './choose-network';

function network(id: string, ...matches: string[]): { descriptor: NetworkDescriptor } {
  const page = { kind: 'other' } as const;
  const tap = { xhr: true, response: true };
  return { descriptor: { id, name: id, matches, tap, wants: () => false, markers: [], locate: () => page } };
}

function reading(id: string, accounts: number): ReadResult {
  const provenance = { source: 'answer', where: 't', at: '', completeness: 'full', adapter: 't' } as const;
  const people = Array.from({ length: accounts }, (_, index) => ({
    network: id,
    id: String(index),
    seenIn: [],
    provenance,
  }));
  return { ...emptyResult(id, { kind: 'other' }), accounts: people };
}

describe('networkOfAddress', () => {
  const networks = [network('tea', 'https://www.tea.example/*'), network('pie', 'https://*.pie.example/*')];

  it.each([
    ['https://tea.example/x', 'tea'],
    ['https://m.tea.example/x', 'tea'],
    ['https://pie.example/', 'pie'],
    ['https://de-de.pie.example/', 'pie'],
    ['https://nottea.example/', undefined],
    ['no address', undefined],
  ])('%s belongs to %s', (address, id) => {
    expect(networkOfAddress(networks, address)?.descriptor.id).toBe(id);
  });
});

describe('bestReading', () => {
  it('takes the network that recognised most', () => {
    expect(bestReading([reading('a', 1), reading('b', 3), reading('c', 0)])?.network).toBe('b');
  });

  it('does not guess', () => {
    expect(bestReading([reading('a', 2), reading('b', 2)])).toBeUndefined();
    expect(bestReading([reading('a', 0), reading('b', 0)])).toBeUndefined();
    expect(bestReading([])).toBeUndefined();
  });
});
