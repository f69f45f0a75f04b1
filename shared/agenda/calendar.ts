// The first event of a calendar file as the text of an agenda: its facts above, its description below.

const unescaped = (value: string): string => value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** "20270504T090000Z" as a date and a time; the zone is said where it is known. */
function when(value: string, parameters: string): string | undefined {
  const [, year, month, day, hours, minutes, utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const zone = utc === 'Z' ? ' UTC' : /TZID="?([^":;]+)/i.exec(parameters)?.[1];
  return `${year}-${month}-${day}${hours === undefined ? '' : ` ${hours}:${minutes}${utc === 'Z' ? ' UTC' : zone ? ` (${zone})` : ''}`}`;
}

export function textOfCalendar(file: string): string {
  const unfolded = file.replace(/\r?\n[ \t]/g, '');
  const event = /BEGIN:VEVENT([\s\S]*?)END:VEVENT/i.exec(unfolded)?.[1];
  if (event === undefined) return file;
  const properties = new Map<string, { value: string; parameters: string }>();
  for (const line of event.split(/\r?\n/)) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*?(?:"[^"]*")?)*):(.*)$/i.exec(line) ?? [];
    if (name !== '' && !properties.has(name.toUpperCase())) properties.set(name.toUpperCase(), { value, parameters });
  }
  const of = (name: string): string => unescaped(properties.get(name)?.value ?? '').trim();
  const start = properties.get('DTSTART');
  const end = properties.get('DTEND');
  const from = start && when(start.value, start.parameters);
  const to = /T(\d{2})(\d{2})/.exec(end?.value ?? '');
  const isSameDay = start?.value.slice(0, 8) === end?.value.slice(0, 8);
  const description = of('DESCRIPTION');
  const above = [
    of('SUMMARY'),
    from && (to && isSameDay ? from.replace(/(\d\d:\d\d)/, `$1 - ${to[1]}:${to[2]}`) : from),
    of('LOCATION') && (/^https?:/.test(of('LOCATION')) ? `Join: ${of('LOCATION')}` : `Where: ${of('LOCATION')}`),
    of('URL') && `Join: ${of('URL')}`,
  ];
  return [above.filter(Boolean).join('\n'), description].filter((part) => part !== '').join('\n\n');
}
