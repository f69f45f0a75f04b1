import type { z } from 'zod';

/** The first thing wrong with what came in, naming its path: `agenda.0.title: …`. One line, of bounded length. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return '';
  const path = issue.path.map(String).join('.');
  const text = path ? `${path}: ${issue.message}` : issue.message;
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
