import type { NetworkAdapter } from '../contract';
import network from './network';
import { page } from './page-map';
import { readAnswer, readAttribute } from './read-answer';
import { readDocument } from './read-document';
import { VERSION } from './reading';

const adapter: NetworkAdapter = {
  descriptor: network,
  version: VERSION,
  readAnswer,
  readDocument,
  readAttribute,
  isSubject: (community, ref) =>
    ref.communityId !== undefined
      ? community.id === ref.communityId
      : ref.handle !== undefined && community.handle?.toLowerCase() === ref.handle,
  page,
};

export default adapter;
