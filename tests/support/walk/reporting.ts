// The report on its way, with its dialogs; adopted in the room; and issued.
import { button, each, enter, peek, settled, unfold, view, type Walk } from './walk.ts';

export async function reporting(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  const press = async (name: (words: Walk['spoken']['words']) => string): Promise<void> => {
    await button(page, name(walk.spoken.words)).click();
    await settled(page);
  };
  await page.context().clearCookies();
  await enter(walk, stage.review.links.secretariat, 'Chengetai Masango', 'report');
  await view(walk, stage.review.id, 'report');
  await unfold(walk);
  await each(walk, 'report: write');
  await press((words) => words.adoption.begin);
  await each(walk, 'report: adopting', () => peek(walk, button(page, walk.spoken.words.adoption.rest), 'report: adopt the rest'));
  await press((words) => words.adoption.stop);
  await press((words) => words.reportView.preview);
  await each(walk, 'report: preview');
  await press((words) => words.reportView.review);
  await each(walk, 'report: comments', async () => {
    const { review, reportView } = walk.spoken.words;
    for (const [name, where] of [
      [review.comment(2), 'comment'],
      [review.mail, 'mail'],
      [review.word.title, 'Word'],
      [review.extend, 'deadline'],
      [reportView.issue, 'publish'],
    ] as const)
      await peek(walk, button(page, name), `report: ${where}`);
  });
  await page.context().clearCookies();
  await enter(walk, stage.issued.links.secretariat, 'Chengetai Masango', 'issued');
  await view(walk, stage.issued.id, 'report');
  await each(walk, 'issued', () => peek(walk, button(page, walk.spoken.words.reportView.reopen), 'issued: correct'));
}
