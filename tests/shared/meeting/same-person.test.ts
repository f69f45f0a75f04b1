import { describe, expect, test } from 'vitest';
import { arrived, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import { isSameName } from '../../../shared/meeting/attendance/same-name.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { MeetingInMemory, secretariat, startMs } from '../../support/meeting.ts';

const listed = (meeting: MeetingInMemory) =>
  attendance(meeting.state, meeting.now).map(({ participant: { name, affiliation }, status }) => [name, affiliation, status]);

describe('[AT40] one name in many spellings', () => {
  test.each([
    ['José García-López', 'Jose Garcia Lopez'],
    ['Nguyễn Thị Minh', 'NGUYEN Thi Minh'],
    ['Okoye, Sam', 'Sam Okoye'],
    ['Jean‑Luc Favre', 'Jean-Luc Favre'],
    ['Aïcha N’Diaye', "Aicha N'Diaye"],
    ['J. R. Smith', 'J R Smith'],
    ['Иванова Анна', 'Анна Иванова'],
    ['مُحمّد علي', 'محمد علي'],
    ['Ｍｉａ Ｌｉｎｄ', 'Mia Lind'],
    ['Mia\u200B Lind', 'Mia\u00A0Lind'],
  ])('%s is %s', (one, other) => expect(isSameName(one, other)).toBe(true));

  test.each([
    ['Ana Lima', 'Ana Lima Souza'],
    ['Sam Okoye', 'Sam Okoya'],
    ['王伟', '王芳'],
  ])('%s is not %s', (one, other) => expect(isSameName(one, other)).toBe(false));
});

describe('[AT41] whoever joins takes over what was noted for them', () => {
  const excused = (): MeetingInMemory => {
    const meeting = new MeetingInMemory();
    meeting.send(secretariat, { type: 'attendance.note', name: 'Mia Lind', affiliation: 'Civil Forum', region: 'africa', status: 'apologies' });
    return meeting;
  };

  test('their apologies end, and their affiliation and region stay', () => {
    const meeting = excused();
    meeting.take(joined(meeting.state, { id: 'mia', role: 'member', name: 'LIND Mia' }, startMs));
    meeting.take(arrived(meeting.state, 'mia', startMs));
    expect(listed(meeting)).toEqual([['LIND Mia', 'Civil Forum', 'here']]);
    expect(meeting.state.participants[0]?.region).toBe('africa');
    meeting.take(left(meeting.state, 'mia', startMs + 1000));
    expect(listed(meeting)).toEqual([['LIND Mia', 'Civil Forum', 'was-here']]);
    // Coming in again as before says nothing new.
    expect(joined(meeting.state, { id: 'mia', role: 'member', name: 'LIND Mia' }, startMs)).toEqual([]);
  });

  test('what they say of themselves goes before', () => {
    const meeting = excused();
    meeting.take(joined(meeting.state, { id: 'mia', role: 'member', name: 'Mia Lind', affiliation: 'CIVIL FORUM', region: 'asia-pacific' }, startMs));
    expect(listed(meeting)).toEqual([['Mia Lind', 'CIVIL FORUM', 'absent']]);
    expect(meeting.state.participants[0]?.region).toBe('asia-pacific');
  });

  test('another person of that name, from elsewhere, takes nothing over; nor does an observer', () => {
    const meeting = excused();
    meeting.take(joined(meeting.state, { id: 'other', role: 'member', name: 'Mia Lind', affiliation: 'Ministry' }, startMs));
    meeting.take(joined(meeting.state, { id: 'watcher', role: 'observer', name: 'Mia Lind' }, startMs));
    expect(meeting.state.participants).toHaveLength(3);
  });
});

describe('[AT42] a note by name alone', () => {
  test('goes to the one entry of that name, which keeps its spelling', () => {
    const meeting = new MeetingInMemory();
    meeting.take(joined(meeting.state, { id: 'mia', role: 'member', name: 'Mia Lind' }, startMs));
    meeting.send(secretariat, { type: 'attendance.note', name: 'mia lind', status: 'phone' });
    expect(listed(meeting)).toEqual([['Mia Lind', undefined, 'phone']]);
  });

  test('makes a new entry where two have that name, or where the affiliation is another', () => {
    const meeting = new MeetingInMemory();
    meeting.take(joined(meeting.state, { id: 'one', role: 'member', name: 'Wei Wang', affiliation: 'A' }, startMs));
    meeting.send(secretariat, { type: 'attendance.note', name: 'Wang Wei', affiliation: 'B', status: 'phone' });
    expect(meeting.state.participants).toHaveLength(2);
    meeting.send(secretariat, { type: 'attendance.note', name: 'Wang Wei', status: 'apologies' });
    expect(meeting.state.participants).toHaveLength(3);
  });
});
