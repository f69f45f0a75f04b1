import { mount } from 'svelte';
import App from './App.svelte';
import { openLanguage } from './ui/language.svelte.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/parts.css';
import './ui/theme.svelte.ts';

const target = document.getElementById('app');
// The code of a meeting comes while the words come; where it does not, the app says so.
if (location.pathname.startsWith('/m/')) import('./screens/Meeting.svelte').catch(() => undefined);

openLanguage().then(
  () => target && mount(App, { target }),
  () => {
    // Without words, a sign: the page loads again when it is pressed.
    const again = document.createElement('button');
    again.textContent = '↻';
    again.ariaLabel = 'Reload';
    again.onclick = () => location.reload();
    target?.replaceChildren(again);
  },
);
