// The text above the items of a pasted agenda: the meeting's title, its body, date and time, place, Chair, and where to join.

import { trimmed } from '../kit/trimmed.ts';
import { clockAtHead, stretchIn, type TimeSpan } from './clock.ts';
import { type DateFound, dateIn, hasWeekday, withoutDate } from './dates.ts';
import { type FactKey, factPair, saysOnlyWhen } from './fact-lines.ts';
import { addressIn, isJoin, joinBelow, saysOnlyJoin } from './join.ts';
import { asWritten, type Line } from './lines.ts';
import { isFrom, nextYear, sentOn } from './mailed.ts';
import { saysOnlyTime } from './minutes.ts';
import { bare, isGreeting, isNoName } from './names.ts';
import { placeIn } from './places.ts';
import { certainTime, lengthBeside, timeIn } from './when.ts';
import { zoneIn } from './zones.ts';

/** startsAt: ISO 8601 in UTC. durationMinutes: whole minutes. */
export interface PastedFacts {
  title?: string;
  body?: string;
  startsAt?: string;
  durationMinutes?: number;
  place?: string;
  chair?: string;
  joinUrl?: string;
  /** A date and a time whose zone is not said, or not certain: "2027-05-20T09:00", and what is said of the zone. */
  local?: { at: string; zone?: string };
}

const meeting =
  /agenda|meeting|session|call|consultation|assembly|conference|réunion|séance|conseil municipal|reunión|pleno|convocatoria|sesión|заседание|сессия|совещание|会议|届会|اجتماع|جلسة|دورة/i;

export class FactReader {
  readonly found: PastedFacts = {};
  #date: { year: number; month: number; day: number; isDay: boolean } | undefined;
  #clock: TimeSpan | undefined;
  #minutes: number | undefined;
  #zone: ReturnType<typeof zoneIn>;
  /** The day on which the text was mailed; null while a mail's heads are read. */
  #sent: DateFound | null | undefined;
  /** Whether the title has its label. */
  #isNamed = false;
  #subject: string | undefined;
  /** The last line that said nothing but a name. */
  #before: string | undefined;
  #above = '';

  /** Reads a line above the items. Answers whether all that it says was taken. */
  read(line: Line): boolean {
    const text = bare(line.text.replace(/^[-*+•·]\s+/, '').replace(/\*\*|__/g, ''));
    if (text.length > 2500) return false;
    const url = addressIn(text);
    const said = factPair(text);
    const above = this.#above;
    this.#above = text;
    if (isGreeting(text)) return false;
    if (isFrom(text)) this.#sent ??= null;
    else if (this.#sent === null && sentOn(text)) {
      this.#sent = sentOn(text);
      return false;
    }
    if (url !== undefined && (said?.key === 'join' || isJoin(text, url, above))) {
      const rest = text.replace(url, ' ');
      if (dateIn(rest) && timeIn(rest)) this.#when(rest);
      return this.#join(text, url);
    }
    const topic = /^topic:\s+(\S.*)$/i.exec(text)?.[1];
    if (topic !== undefined) return this.#pair('title', topic, line);
    if (said && said.value !== '') return this.#pair(said.key, said.value, line);
    if (this.#timeAndPlace(text, line)) return true;
    if (this.#when(text)) return this.#rest(text, line);
    return url === undefined && said === undefined && (this.#place(text, line) || this.#name(asWritten(text, line)));
  }

  /** A line after the items that says where to join. */
  join({ text }: Line): boolean {
    const url = joinBelow(text);
    if (url !== undefined) this.found.joinUrl ??= url;
    return url !== undefined;
  }

  #join(text: string, url: string): boolean {
    const isNew = this.found.joinUrl === undefined;
    this.found.joinUrl ??= url;
    return isNew && saysOnlyJoin(text, url);
  }

  #pair(key: FactKey, value: string, line: Line): boolean {
    const written = asWritten(value, line);
    if (key === 'when') {
      const taken = this.#when(value, true);
      return taken && (saysOnlyWhen(value) || saysOnlyTime(value) || zoneIn(value) !== undefined);
    }
    if (key === 'other' || key === 'join' || value.length > 200 || /^tb[acd]$/i.test(value)) return false;
    // A title that has its label is none of the names above it.
    if (this.found[key] !== undefined && (key !== 'title' || this.#isNamed)) return false;
    if (key === 'title') {
      this.#isNamed = true;
      this.#subject = value;
    }
    this.found[key] = written;
    return true;
  }

  /** The date, the time and the zone of a text, as far as they are not known yet. */
  #when(text: string, isLabelled = false): boolean {
    const date = nextYear(dateIn(text), hasWeekday(text) || isLabelled ? this.#sent : undefined);
    const said = certainTime(text);
    const stretch = stretchIn(said.slice(0, 400));
    const single = stretch ? undefined : timeIn(said);
    const zone = zoneIn(said);
    const length = lengthBeside(text);
    let taken = false;
    // The day of the meeting has its weekday or its label; a date without them may be the document's.
    const isDay = isLabelled || hasWeekday(text);
    if (date?.year !== undefined && (this.#date === undefined || (isDay && !this.#date.isDay))) {
      if (this.#date) delete this.found.place;
      this.#date = { year: date.year, month: date.month, day: date.day, isDay };
      taken = true;
    }
    const clock = stretch ?? single;
    if (clock && this.#clock === undefined && (date || isLabelled || saysOnlyTime(text) || zone)) {
      this.#clock = clock;
      taken = true;
    }
    if (length && this.#minutes === undefined) {
      this.#minutes = length.minutes;
      taken = true;
    }
    if (zone && this.#zone === undefined && (taken || clock)) this.#zone = zone;
    return taken;
  }

  /** "2.00pm to 4.00pm, Meeting Room 3". */
  #timeAndPlace(text: string, line: Line): boolean {
    const clock = clockAtHead(text);
    const rest = clock?.end ? text.slice(clock.to).replace(/^[\s,;|–—-]+/, '') : '';
    const place = factPair(rest)?.key === 'place' ? factPair(rest)?.value : placeIn(rest);
    if (!clock || place === undefined || dateIn(text) || this.#clock || this.found.place !== undefined) return false;
    this.#clock = clock;
    this.#zone ??= zoneIn(text.slice(0, clock.to));
    this.found.place = asWritten(place, line);
    return true;
  }

  /** The rest of a line with a date: the title, where there is none yet. */
  #rest(text: string, line: Line): boolean {
    const date = dateIn(text);
    if (saysOnlyWhen(text) || (!date && saysOnlyTime(text))) return true;
    const before = trimmed(date ? withoutDate(text.slice(0, date.from)) : '', /[\s,;:–—(-]/)
      .replace(/(?<!\p{L})(?:on|for|the|le|el|del|du|pour|para|на)$/iu, '')
      .trim();
    const clock = stretchIn(text) ?? timeIn(text);
    const later = date ? withoutDate(text.slice(Math.max(date.to, stretchIn(text)?.to ?? 0))) : '';
    if (this.#place(later.replace(/^.*\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s?[ap]\.?m\.?)?/i, ''), line)) return true;
    const after = date ? withoutDate(text.slice(date.to)).replace(clock?.minutes === undefined ? '' : /.*/s, '') : '';
    if (before.split(/\s+/).length >= 2 && this.found.title === undefined) {
      this.found.title = asWritten(before, line).slice(0, 300);
      return !/\p{L}{2}/u.test(after);
    }
    if (/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(before) && this.found.place === undefined && after.trim() === '') {
      this.found.place = asWritten(before, line);
      return true;
    }
    return zoneIn(text) !== undefined && !/\p{L}{3}/u.test(withoutZone(withoutDate(text)));
  }

  /** A place that is not named as such counts only below a title, beside or below the date. */
  #place(text: string, line: Line): boolean {
    const place = this.found.title === undefined || this.#date === undefined || this.found.place !== undefined ? undefined : placeIn(text);
    if (place === undefined) return false;
    this.found.place = asWritten(place, line);
    return true;
  }

  /** Lines that say nothing else: the title; or the body, and the title below it. */
  #name(text: string): boolean {
    if (text.length > 300 || text === '' || isNoName(text)) return false;
    const { title } = this.found;
    if (this.#isNamed) return false;
    const name = text.split(/\s{3,}/)[0] ?? text;
    if (title === undefined) {
      this.found.title = name;
      return true;
    }
    this.#before = this.#before ?? title;
    const before = this.#before;
    this.#before = name;
    if (this.found.body !== undefined || meeting.test(title) || !meeting.test(name) || before.length > 200) return false;
    this.found.body = before;
    this.found.title = name;
    return true;
  }

  /** Puts date, time and zone together. */
  finish(): PastedFacts {
    const { found } = this;
    // A subject may be all that says when.
    if (this.#subject !== undefined && (this.#date === undefined || this.#clock === undefined)) this.#when(this.#subject);
    const minutes = this.#minutes ?? this.#clock?.minutes;
    if (minutes !== undefined && minutes <= 1440) found.durationMinutes = minutes;
    if (this.#date === undefined || this.#clock === undefined) return found;
    const { year, month, day } = this.#date;
    const at = Date.UTC(year, month, day, 0, this.#clock.start.at);
    if (this.#zone && 'minutes' in this.#zone) found.startsAt = new Date(at - this.#zone.minutes * 60_000).toISOString();
    else found.local = { at: new Date(at).toISOString().slice(0, 16), ...(this.#zone && { zone: this.#zone.unclear }) };
    return found;
  }
}

const withoutZone = (text: string): string => text.replace(/(?<!\p{L})[A-Z]{2,5}(?!\p{L})|بتوقيت غرينتش|بتوقيت/gu, '');
