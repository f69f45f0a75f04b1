import { describe, expect, test } from 'vitest';
import { noticeMs, retentionDue } from '../../../shared/office/retention.ts';

const day = 24 * 60 * 60 * 1000;
const issued = { phase: 'issued', issue: 1, issuedAt: 100 * day } as const;

describe('[OF60] what a rule takes, and when', () => {
  test('comes so many days after the last issue, or after a meeting without one was cancelled', () => {
    const rule = { issuedDays: 30, cancelledDays: 5, changedAt: 0 };
    expect(retentionDue({ card: issued, rule })).toEqual({ act: 'strip', at: 130 * day });
    expect(retentionDue({ card: { ...issued, phase: 'drafting' }, rule })).toBeUndefined();
    expect(retentionDue({ card: { phase: 'circulated', cancelled: true }, rule, cancelledAt: 50 * day })).toEqual({ act: 'delete', at: 55 * day });
    expect(retentionDue({ card: { phase: 'circulated' }, rule, cancelledAt: 50 * day })).toBeUndefined();
    expect(retentionDue({ card: { ...issued, cancelled: true }, rule: { cancelledDays: 5, changedAt: 0 }, cancelledAt: 1 })).toBeUndefined();
  });

  test('[OF61] comes no sooner than seven days after the rule was changed, and not before it is postponed to', () => {
    const rule = { issuedDays: 1, changedAt: 500 * day };
    expect(retentionDue({ card: issued, rule })?.at).toBe(500 * day + noticeMs);
    expect(retentionDue({ card: issued, rule, postponedUntil: 600 * day })).toEqual({ act: 'strip', at: 600 * day, postponedUntil: 600 * day });
  });

  test('comes again only for what has come since', () => {
    const rule = { issuedDays: 30, changedAt: 0 };
    expect(retentionDue({ card: issued, rule, stripped: { at: 130 * day, isCurrent: true } })).toBeUndefined();
    expect(retentionDue({ card: issued, rule, stripped: { at: 130 * day, isCurrent: false } })?.at).toBe(160 * day);
  });
});
