// The contract between gateways and rooms: one suite, run against the rooms and against their twin in memory.
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Attendance, MinutesLine } from '../../server/gateways/attendance.ts';
import type { Meetings } from '../../server/gateways/meeting-service.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { EventsMessage } from '../../shared/wire/socket.ts';
import { type CloseReason, frame, syncStep } from '../../shared/wire/sync.ts';
import { facts } from '../support/meeting.ts';
import { block } from '../support/texts.ts';

export interface MeetingsUnderTest {
  meetings: Meetings;
  remove(): Promise<void>;
}

/** A connection to the minutes that keeps what it is sent. */
class Line implements MinutesLine {
  readonly doc = new Y.Doc();
  readonly echoed: number[] = [];
  closed: CloseReason | undefined;
  send(bytes: Uint8Array): void {
    const decoder = createDecoder(bytes);
    const type = readVarUint(decoder);
    if (type === frame.barrier) this.echoed.push(readVarUint(decoder));
    if (type === frame.sync && readVarUint(decoder) !== syncStep.step1) Y.applyUpdate(this.doc, readVarUint8Array(decoder));
  }
  queued = (): number => 0;
  close(reason: CloseReason): void {
    this.closed ??= reason;
  }
  pause(): void {}
  resume(): void {}
}

export function registerMeetingsContract(name: string, make: () => MeetingsUnderTest): void {
  let under: MeetingsUnderTest;
  let meetings: Meetings;
  let id: string;
  let keys: Record<Role, string>;
  beforeEach(async () => {
    under = make();
    meetings = under.meetings;
    ({ id, keys } = await meetings.create(facts, [{ title: 'First' }]));
  });
  afterEach(() => under.remove());

  async function enter(role: Role, who: { name?: string } = { name: role }): Promise<{ token: string; attendance: Attendance }> {
    const joined = await meetings.join(id, keys[role], who);
    if (typeof joined === 'string') throw new Error(joined);
    const attendance = await meetings.attend(id, joined.session);
    if (typeof attendance === 'string') throw new Error(attendance);
    return { token: joined.session, attendance };
  }

  test(`[SY53] ${name}: a key opens a session of its role, and a session opens the meeting for its holder alone`, async () => {
    expect(await meetings.invited('nowhere', keys.member)).toBe('unknown-meeting');
    expect(await meetings.invited(id, 'x'.repeat(32))).toBe('unknown-key');
    expect(await meetings.invited(id, keys.member)).toEqual({ role: 'member', closed: false });
    expect(await meetings.join(id, keys.member, {})).toBe('name-needed');
    const { token, attendance } = await enter('member', { name: 'Ana' });
    expect(attendance.you).toMatchObject({ role: 'member', name: 'Ana', participantId: attendance.participantId });
    expect(await meetings.visitor(id, token)).toMatchObject({ meetingId: id, role: 'member', name: 'Ana' });
    expect(await meetings.attend('nowhere', token)).toBe('unknown-meeting');
    expect(await meetings.attend(id, undefined)).toBe('no-session');
    expect(await meetings.attend(id, 'x'.repeat(32))).toBe('no-session');
    expect(await meetings.attend(id, token, 'somebody-else')).toBe('another-person');
    expect(await meetings.attend(id, token, attendance.participantId)).toMatchObject({ participantId: attendance.participantId });
    expect([attendance.meeting.admits(token), attendance.meeting.admits('x'.repeat(32))]).toEqual([true, false]);
  });

  test(`[SY53] ${name}: everyone hears of a command before it is acknowledged, and a refused one changes nothing`, async () => {
    const [chair, member] = [await enter('chair'), await enter('member')];
    const { meeting } = chair.attendance;
    expect(member.attendance.meeting).toBe(meeting);
    const told: EventsMessage[] = [];
    const stop = meeting.onEvents((message) => void told.push(message));
    const before = meeting.state.version;
    const outcome = await chair.attendance.submit({ type: 'meeting.open' });
    expect(outcome).toEqual({ version: before + 1 });
    expect(told).toMatchObject([{ from: before, events: [{ type: 'meeting.opened' }] }]);
    expect(meeting.since(before)).toEqual(told[0]?.events);
    expect(meeting.since(before + 5)).toBeUndefined();
    expect(await member.attendance.submit({ type: 'meeting.close' })).toMatchObject({ refusal: { code: expect.any(String) } });
    expect([meeting.state.phase, told.length]).toEqual(['live', 1]);
    stop();
    await chair.attendance.submit({ type: 'floor.settings', open: false });
    expect(told.length).toBe(1);
  });

  test(`[SY53] ${name}: a session that ends is over for everything that was opened by it`, async () => {
    const { token, attendance } = await enter('member', { name: 'Ana' });
    let ended = 0;
    attendance.onEnd(() => {
      ended += 1;
    });
    await meetings.revoke(id, 'member');
    expect([ended, attendance.hasEnded, attendance.meeting.admits(token)]).toEqual([1, true, false]);
    expect(await attendance.submit({ type: 'floor.request' } as never)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect([await meetings.attend(id, token), await meetings.knew(id, token), await meetings.invited(id, keys.member)]).toEqual([
      'no-session',
      true,
      'unknown-key',
    ]);
    keys.member = await meetings.reissue(id, 'member');
    const again = await enter('member', { name: 'Bo' });
    await meetings.leave(id, again.token);
    expect(again.attendance.hasEnded).toBe(true);
  });

  test(`[SY53] ${name}: a closed link lets in those who came by it, and a watcher may give a name`, async () => {
    const { token, attendance } = await enter('observer', {});
    const leave = attendance.arrive();
    expect(attendance.meeting.watching).toBe(1);
    await meetings.setLinkClosed(id, 'observer', true);
    expect(await meetings.join(id, keys.observer, { name: 'Late' })).toBe('link-closed');
    expect(await meetings.name(id, token, { name: 'Olu' })).toBe('named');
    expect(await meetings.join(id, keys.observer, {}, token)).toMatchObject({ participantId: attendance.participantId });
    expect(await meetings.name(id, token, { name: 'Again' })).toBe('already-named');
    expect(await meetings.visitor(id, token)).toMatchObject({ name: 'Olu' });
    leave();
    expect((await meetings.links(id)).find(({ role }) => role === 'observer')).toMatchObject({ secret: keys.observer, joined: 1 });
  });

  test(`[SY53] ${name}: text reaches the others before its barrier is echoed, and only from people who may write`, async () => {
    const [chair, ana, olu] = [await enter('chair'), await enter('member', { name: 'Ana' }), await enter('observer', { name: 'Olu' })];
    await chair.attendance.submit({ type: 'meeting.open' });
    const itemId = chair.attendance.meeting.state.agenda[0]?.id;
    const [line, other, watching] = [new Line(), new Line(), new Line()];
    const minutes = ana.attendance.write(line);
    chair.attendance.write(other);
    const write = (from: Line): Uint8Array => {
      const before = Y.encodeStateVector(from.doc);
      block(from.doc, `item:${itemId}`, 'Written.');
      return Y.encodeStateAsUpdate(from.doc, before);
    };
    minutes.receive(write(line), false);
    minutes.barrier(Uint8Array.of(7));
    await expect.poll(() => line.echoed).toEqual([7]);
    expect(other.doc.getXmlFragment(`item:${itemId}`).toString()).toContain('Written.');
    const newcomer = new Line();
    chair.attendance.write(newcomer).answer(Y.encodeStateVector(newcomer.doc));
    expect(newcomer.doc.getXmlFragment(`item:${itemId}`).toString()).toContain('Written.');

    olu.attendance.write(watching).receive(write(watching), false);
    await expect.poll(() => watching.closed).toBe('forbidden');
    expect(line.closed).toBeUndefined();
  });
}
