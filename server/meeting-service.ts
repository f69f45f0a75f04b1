// The rooms as the gateways ask for them.
import { must } from '../shared/kit/must.ts';
import { attendanceOf } from './attendance.ts';
import type { MeetingService } from './gateways/meeting-service.ts';
import type { Session } from './rooms/access.ts';
import { attachmentOf, houseStylesOf } from './rooms/house-styles.ts';
import { Issues } from './rooms/issues.ts';
import { itemFileOf } from './rooms/item-files.ts';
import type { Meeting } from './rooms/meeting.ts';
import { actorOf } from './rooms/meeting-parts.ts';
import type { Registry } from './rooms/registry.ts';
import type { Store } from './store/store.ts';

export function meetingServiceOf(registry: Registry, store: Store): MeetingService {
  const issues = new Issues(store);
  const meetingOf = async (id: string): Promise<Meeting> => must(await registry.open(id), 'a meeting that was asked for before');
  const inside = async (id: string, token: string): Promise<{ meeting: Meeting; session: Session } | undefined> => {
    const meeting = await registry.open(id);
    const session = meeting?.access.authenticate(token);
    return meeting && session && { meeting, session };
  };
  return {
    create: async (facts, agenda, start, from) => {
      const styles = from === undefined ? undefined : await houseStylesOf(store, from);
      const attachments = styles ? [attachmentOf({ name: styles.name, hash: styles.hash, content: await styles.read() })] : [];
      return registry.create(facts, agenda, start, attachments);
    },
    state: async (id) => (await registry.open(id))?.state,
    statement: async (id, requestId) => (await meetingOf(id)).room.statements.of(requestId),
    edition: async (id) => (await meetingOf(id)).records.edition,
    draft: async (id, role) => {
      const { records } = await meetingOf(id);
      return role === 'observer' ? records.publicDraft() : records.draft();
    },
    moments: async (id) => (await meetingOf(id)).records.moments(),
    draftAt: async (id, at) => (await meetingOf(id)).records.draftAt(at),
    update: async (id, role) => {
      const { records, minutes } = await meetingOf(id);
      return { edition: records.edition, read: async () => (role === 'observer' ? (await minutes.public()).asOne() : minutes.whole()) };
    },
    attribution: async (id) => (await meetingOf(id)).records.attribution(),
    issue: (id, number) => issues.find(id, number),
    houseStyles: (id) => houseStylesOf(store, id),
    itemFile: (id, hash) => itemFileOf(store, id, hash),
    addFile: async (id, file) => (await meetingOf(id)).attached.files.add(file),
    giveHouseStyles: async (id, styles) => (await meetingOf(id)).attached.styles.give(styles),
    invited: async (id, key) => {
      const meeting = await registry.open(id);
      return meeting ? (meeting.access.opens(key) ?? 'unknown-key') : 'unknown-meeting';
    },
    join: async (id, key, who, known) => (await registry.open(id))?.join(key, who, known) ?? 'unknown-meeting',
    visitor: async (id, token) => {
      const found = await inside(id, token);
      if (!found) return undefined;
      const { participantId, role, name, affiliation } = actorOf(found.meeting.state, found.session);
      return { meetingId: id, participantId, role, name, affiliation };
    },
    attend: async (id, token, as) => {
      // The address did not name it: the client comes again.
      if (await registry.isElsewhere(id)) throw new Error(`another process owns the meeting ${id}`);
      const meeting = await registry.open(id);
      if (!meeting) return 'unknown-meeting';
      // It moved on the way.
      if (meeting.isForeign) throw new Error(`another process owns the meeting ${id}`);
      const session = token === undefined ? undefined : meeting.access.authenticate(token);
      if (!session) return 'no-session';
      const person = as === undefined ? session.participantId : (meeting.state.merged?.[as] ?? as);
      return person === session.participantId ? attendanceOf(meeting, session) : 'another-person';
    },
    knew: async (id, token) => (await registry.open(id))?.access.knew(token) ?? false,
    name: async (id, token, who) => {
      const found = await inside(id, token);
      return (await found?.meeting.name(found.session, who)) ?? 'already-named';
    },
    leave: async (id, token) => {
      const found = await inside(id, token);
      await found?.meeting.access.leave(found.session);
    },
    archived: async (id) => {
      const meeting = await meetingOf(id);
      // If the disk fails, the archive holds what was acknowledged and nothing more.
      await meeting.settle();
      return meeting.records.archived();
    },
    answerAction: async (id, name, answer) => (await meetingOf(id)).answerByLink(name, answer),
    links: async (id) => (await meetingOf(id)).access.links(),
    reissue: async (id, role) => (await meetingOf(id)).access.reissue(role),
    revoke: async (id, role) => (await meetingOf(id)).revoke(role),
    setLinkClosed: async (id, role, closed) => (await meetingOf(id)).access.setClosed(role, closed),
    readiness: () => registry.readiness(),
  };
}
