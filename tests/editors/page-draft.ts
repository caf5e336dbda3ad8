import { draftBox } from './draft-box';
import { openPage } from './page-parts';

openPage().editors['draft.js'] = draftBox();
