import { emptyResult } from '../../model';
import type { NetworkAdapter } from '../contract';
import network from './network';
import { pageMap } from './page-map';
import { readAnswer } from './read-answer';
import { readDocument } from './read-document';
import { VERSION } from './reading';

const adapter: NetworkAdapter = {
  descriptor: network,
  version: VERSION,
  readAnswer(body, context) {
    try {
      return readAnswer(body, context);
    } catch {
      return blind(context.pageUrl, 'answer');
    }
  },
  readDocument(document, context) {
    try {
      return readDocument(document, context);
    } catch {
      return blind(context.pageUrl, 'page');
    }
  },
  isSubject(community, page) {
    if (page.communityId !== undefined) return community.id === page.communityId || isNamed(community, page);
    return isNamed(community, page);
  },
  page: pageMap,
};

/** User names are unique and case-blind; ids of profiles that only the markup showed are made of them. */
function isNamed(community: { handle?: string }, page: { kind: string; handle?: string }): boolean {
  return page.kind === 'community' && page.handle !== undefined && community.handle?.toLowerCase() === page.handle;
}

/** A reading that failed as a whole, which must show in the network's health. */
function blind(pageUrl: string, where: string) {
  const result = emptyResult('instagram', network.locate(pageUrl));
  result.unrecognised.push({ where, shape: 'failed' });
  return result;
}

export default adapter;
