// The people of a meeting, found and grouped.
import { fold } from '../../../shared/kit/fold.ts';
import { regions } from '../../../shared/meeting/model/attendance.ts';
import { roles } from '../../../shared/meeting/roles.ts';
import type { AttendanceRow } from '../../../shared/projections/attendance.ts';

export type Grouping = 'status' | 'role' | 'group' | 'region';

export interface ShownGroup {
  /** A status, a role, a stakeholder group or a region; '' for those who gave none. */
  key: string;
  rows: AttendanceRow[];
}

const statuses: readonly AttendanceRow['status'][] = ['here', 'phone', 'was-here', 'apologies', 'absent'];

export function found(rows: readonly AttendanceRow[], text: string): AttendanceRow[] {
  const needles = fold(text).split(/\s+/).filter(Boolean);
  return rows.filter(({ participant: { name, affiliation, group } }) => {
    const hay = fold([name, affiliation, group].filter(Boolean).join(' '));
    return needles.every((needle) => hay.includes(needle));
  });
}

/** Groups in their usual order, without empty ones; people in each by name. */
export function grouped(rows: readonly AttendanceRow[], by: Grouping): ShownGroup[] {
  const keyOf = ({ participant, status }: AttendanceRow): string => (by === 'status' ? status : (participant[by] ?? ''));
  const groups = Map.groupBy(rows, keyOf);
  const named = [...groups.keys()].filter((key) => key !== '').sort((a, b) => a.localeCompare(b));
  const order: readonly string[] = by === 'group' ? [...named, ''] : { status: statuses, role: roles, region: [...regions, ''] }[by];
  return order.flatMap((key) => {
    const those = groups.get(key);
    return those ? [{ key, rows: those.toSorted((a, b) => a.participant.name.localeCompare(b.participant.name)) }] : [];
  });
}
