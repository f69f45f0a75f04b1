import { describe, expect, test } from 'vitest';
import { expectedAs, expectedBy } from '../../../shared/meeting/attendance/expected.ts';
import { pastedNames } from '../../../shared/meeting/attendance/pasted-names.ts';
import { arrived, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { listedParticipants } from '../../../shared/projections/report-annexes.ts';
import { roomPicture } from '../../../shared/projections/room-picture.ts';
import { MeetingInMemory, secretariat, startMs } from '../../support/meeting.ts';

describe('[AT45] who is expected by a link', () => {
  const meeting = new MeetingInMemory();
  meeting.send(secretariat, { type: 'attendance.note', name: 'Mia Lind', affiliation: 'Civil Forum', region: 'africa', status: 'apologies' });
  meeting.send(secretariat, { type: 'attendance.note', name: 'Bo Ek', status: 'phone' });
  meeting.take(joined(meeting.state, { id: 'cy', role: 'member', name: 'Cy' }, startMs));

  test('are those who were noted and have not come, and the names in the facts', () => {
    expect(expectedBy(meeting.state, 'member')).toMatchObject([{ name: 'Bo Ek' }, { name: 'Mia Lind', affiliation: 'Civil Forum', region: 'africa' }]);
    expect(expectedBy(meeting.state, 'chair')).toMatchObject([{ name: 'Lynn St. Amour' }]);
    expect(expectedBy(meeting.state, 'secretariat')).toMatchObject([{ name: 'Chengetai Masango' }]);
    expect(expectedBy(meeting.state, 'observer')).toEqual([]);
  });

  test('are no longer expected once they are there', () => {
    const later = new MeetingInMemory();
    later.take(joined(later.state, { id: 'lynn', role: 'chair', name: 'St. Amour, Lynn' }, startMs));
    expect(expectedBy(later.state, 'chair')).toEqual([]);
  });

  test('are found in any spelling, if only one has the name', () => {
    const [bo, mia] = expectedBy(meeting.state, 'member');
    expect(
      expectedAs(
        [bo, mia].filter((each) => each !== undefined),
        'LIND mia',
      ),
    ).toBe(mia);
    expect(expectedAs([{ name: 'Wei Wang' }, { name: 'Wang Wei', affiliation: 'B' }], 'Wei Wang')).toBeUndefined();
  });
});

describe('[AT47] names are read out of a pasted list', () => {
  const names = (text: string) => pastedNames(text).map(({ name, affiliation }) => (affiliation ? `${name} / ${affiliation}` : name));
  test.each([
    ['Ana Lima\nBo Ek\n\nCy', ['Ana Lima', 'Bo Ek', 'Cy']],
    [
      '1. Ana Lima (Civil Forum)\n2) Bo Ek, Ministry of Trade, Kenya\n- Cy – Academia',
      ['Ana Lima / Civil Forum', 'Bo Ek / Ministry of Trade, Kenya', 'Cy / Academia'],
    ],
    ['Apologies received from: Ana Lima, Bo Ek and Cy Diop.', ['Ana Lima', 'Bo Ek', 'Cy Diop']],
    ['Excusés : Ana Lima, Bo Ek et Cy Diop', ['Ana Lima', 'Bo Ek', 'Cy Diop']],
    ['Ana Lima <ana@example.org>; Bo Ek <bo@example.org>;', ['Ana Lima', 'Bo Ek']],
    ['Ana Lima, Bo Ek, Cy', ['Ana Lima', 'Bo Ek', 'Cy']],
    ['أمينة ديالو، جمعية\n陈波（学术界）', ['أمينة ديالو / جمعية', '陈波 / 学术界']],
    ['Jean-Luc Favre\nJ. R. Smith', ['Jean-Luc Favre', 'J. R. Smith']],
    ['\n – \n12', []],
  ])('%j', (text, expected) => expect(names(text)).toEqual(expected));

  test('reading takes time in proportion to their length', () => {
    expect(pastedNames(`${'(a '.repeat(30_000)}${', - '.repeat(30_000)}`).length).toBe(1);
    expect(pastedNames('Ana Lima\n'.repeat(20_000))).toHaveLength(20_000);
  });
});

test('[AT47] all are noted at once, each once, in the entries that are there already', () => {
  const meeting = new MeetingInMemory();
  meeting.take(joined(meeting.state, { id: 'mia', role: 'member', name: 'Mia Lind', affiliation: 'Forum' }, startMs));
  const people = [{ name: 'LIND Mia' }, { name: 'Bo Ek', affiliation: 'Academia' }, { name: 'bo ek', affiliation: 'Academia' }];
  expect(meeting.send(secretariat, { type: 'attendance.note-all', people, status: 'apologies' })).toBeUndefined();
  expect(attendance(meeting.state, meeting.now).map(({ participant: { name, affiliation }, status }) => [name, affiliation, status])).toEqual([
    ['Mia Lind', 'Forum', 'apologies'],
    ['Bo Ek', 'Academia', 'apologies'],
  ]);
  expect(meeting.send(secretariat, { type: 'attendance.note-all', people, status: 'apologies' })).toBeUndefined();
  expect(meeting.state.participants).toHaveLength(2);
});

describe('[AT48] nobody is excused who was seen at the call', () => {
  /** Mia was at the call, for a minute. */
  const seen = (): MeetingInMemory => {
    const meeting = new MeetingInMemory().live();
    meeting.take(joined(meeting.state, { id: 'mia', role: 'member', name: 'Mia' }, meeting.now));
    meeting.take(arrived(meeting.state, 'mia', meeting.now));
    meeting.take(left(meeting.state, 'mia', meeting.now + 60_000));
    return meeting;
  };

  test('a note of apologies for them is refused, alone and among others', () => {
    const meeting = seen();
    const version = meeting.state.version;
    expect(meeting.send(secretariat, { type: 'attendance.note', participantId: 'mia', status: 'apologies' })).toBe('was-here');
    expect(meeting.send(secretariat, { type: 'attendance.note-all', people: [{ name: 'Bo' }, { name: 'Mia' }], status: 'apologies' })).toBe('was-here');
    expect(meeting.send({ participantId: 'mia', role: 'member', name: 'Mia' }, { type: 'attendance.correct', status: 'apologies' })).toBe('was-here');
    expect(meeting.state.version).toBe(version);
    expect(meeting.send(secretariat, { type: 'attendance.note', participantId: 'mia', status: 'phone' })).toBeUndefined();
  });

  test('one in an older log does not count, wherever people are listed', () => {
    const meeting = seen();
    const [mia] = meeting.state.participants;
    if (mia) meeting.take([{ type: 'attendance.noted', participant: { ...mia, apologies: true }, at: meeting.now + 70_000, by: 'sec' }]);
    expect(attendance(meeting.state, meeting.now).map(({ status }) => status)).toEqual(['was-here']);
    expect(roomPicture(meeting.state).members).toMatchObject({ apologies: 0, away: 1 });
    expect(listedParticipants(meeting.state, 'en').map(({ presence }) => presence)).toEqual(['present']);
  });

  test('whoever was there only before the call can be excused, until they come', () => {
    const meeting = new MeetingInMemory();
    meeting.take(joined(meeting.state, { id: 'mia', role: 'member', name: 'Mia' }, meeting.now));
    meeting.take(arrived(meeting.state, 'mia', meeting.now));
    meeting.send(secretariat, { type: 'attendance.note', participantId: 'mia', status: 'apologies' });
    meeting.live();
    meeting.take(left(meeting.state, 'mia', meeting.now + 60_000));
    expect(attendance(meeting.state, meeting.now + 60_000).map(({ status }) => status)).toEqual(['was-here']);
  });
});
