import type { AccessibleNode } from '../../../tools/browsers/test-browser.ts';

/** What the browsers call the same thing. */
const ROLES: Readonly<Record<string, string>> = {
  landmark: 'main',
  statusbar: 'status',
  pushbutton: 'button',
  'toggle button': 'button',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
  entry: 'textbox',
  autocomplete: 'searchbox',
  pagetab: 'tab',
  pagetablist: 'tablist',
  propertypage: 'tabpanel',
};

const TOLD = [
  ...['main', 'heading', 'status', 'button', 'switch', 'radio', 'checkbox', 'combobox'],
  ...['spinbutton', 'textbox', 'searchbox', 'link', 'slider', 'tab', 'tablist', 'tabpanel'],
];

/** Landmarks, headings and controls, one a line: what a reader moves among by ear. */
export function controlsOf(nodes: readonly AccessibleNode[]): string {
  return nodes
    .map(({ role, name }) => ({ role: ROLES[role] ?? role, name }))
    .filter(({ role }) => TOLD.includes(role))
    .map(({ role, name }) => `${role} ${name.replace(/\s+/g, ' ').trim()}`.trim())
    .join('\n');
}
