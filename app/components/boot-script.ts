/** The few lines that run before the first paint: lamp or daylight, and that scripts work at all. */

export const THEME_KEY = 'fablewright-theme';
/** Where the choice of the plain form is kept. */
export const FORM_KEY = 'fablewright-form';

/** Storage can be forbidden (private windows); then the system's choice stands. */
export const BOOT_SCRIPT = `(function(){var h=document.documentElement,t=null,f=null;
try{t=localStorage.getItem('${THEME_KEY}');f=localStorage.getItem('${FORM_KEY}')}catch(e){}
if(t!=='light'&&t!=='dark')t=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';
h.dataset.theme=t;h.dataset.scripts='on';if(f==='plain')h.dataset.form='plain'})()`;
