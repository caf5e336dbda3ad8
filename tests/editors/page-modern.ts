import { lexicalBox } from './lexical-boxes';
import { openPage } from './page-parts';
import { plainBox } from './plain-boxes';
import { proseMirrorBox } from './prosemirror-box';
import { reactField } from './react-fields';

const page = openPage();
page.editors['react textarea'] = reactField('textarea');
page.editors['react input'] = reactField('input');
page.editors.contenteditable = plainBox('true');
page.editors['plaintext-only'] = plainBox('plaintext-only');
page.editors['vk-like'] = plainBox('vk');
page.editors['lexical plain'] = lexicalBox('plain');
page.editors['lexical rich'] = lexicalBox('rich');
page.editors.prosemirror = proseMirrorBox();
