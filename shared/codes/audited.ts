/** The acts across meetings that are recorded. */
export const audited = [
  'meeting.made',
  'meeting.deleted',
  'meeting.restored',
  'meeting.listed',
  'report.issued',
  'link.replaced',
  'link.changed',
  'link.revoked',
  'owner-link.made',
  'owner-link.revoked',
  'series.made',
  'series.changed',
  'retention.changed',
  'retention.postponed',
  'retention.stripped',
  'retention.deleted',
  'person.replaced',
  'organiser.made',
  'organiser.revoked',
  'organiser.signed-on',
] as const;
export type Audited = (typeof audited)[number];
