import type { NetworkAdapter } from '../contract';
import descriptor from './network';
import { pageMap } from './page-map';
import { readAnswer } from './read-answer';
import { readDocument } from './read-document';
import { VERSION } from './reading';
import { isSubject } from './refine-page';

const adapter: NetworkAdapter = {
  descriptor,
  version: VERSION,
  readAnswer,
  readDocument,
  isSubject,
  page: pageMap,
};

export default adapter;
