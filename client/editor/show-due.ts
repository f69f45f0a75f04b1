// Due dates as they are shown.

const iso = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO date in the reader's way of writing; words that were kept as typed, as they are. */
export function showDue(due: string, language = document.documentElement.lang || 'en'): string {
  const at = iso.test(due) ? Date.parse(`${due}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return due;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
}
