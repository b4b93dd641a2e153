import { Button } from '@mantine/core';
import { PhoneButton } from './phone-button';
import { rendered, wordsOf } from './rendered';
import { TaskRow } from './task-row';
import { Why } from './why';

const TODAY = '2026-11-24';
const row = (due: { day: string; time?: string }): string =>
  rendered(
    <ol>
      <TaskRow
        due={due}
        today={TODAY}
        title="Appeler Yohann Da Silva"
        to="/personnes/1"
        context="Absent hier."
        why={<Why about="appeler Yohann">Deux absences.</Why>}
        action={<Button>Appeler</Button>}
      />
    </ol>,
  );

describe('a task row', () => {
  it('reads clock, sentence, context, question, act', () => {
    expect(wordsOf(row({ day: TODAY, time: '09:30' }))).toBe(
      'avant 9 h 30 Appeler Yohann Da Silva Absent hier. pourquoi ? appeler Yohann Appeler',
    );
  });

  it('leads to what it is about', () => {
    expect(row({ day: TODAY })).toContain('href="/personnes/1"');
  });

  it('says it is late in words, not by colour alone', () => {
    const late = row({ day: '2026-11-21' });
    expect(late).toContain('<li class="task" data-tone="late">');
    expect(wordsOf(late)).toContain('en retard de 3 jours');
  });

  it('shows a dial today and the date on a calendar leaf for another day', () => {
    expect(row({ day: TODAY, time: '12:00' })).toContain('<circle');
    expect(row({ day: '2026-11-27' })).toMatch(/<text[^>]*>27<\/text>/);
  });

  it('has one button only', () => {
    expect(row({ day: TODAY }).match(/mantine-Button-root/g)).toHaveLength(1);
  });
});

describe('a phone button', () => {
  const html = rendered(<PhoneButton phone="0639981204" who="Yohann Da Silva" />);

  it('shows the number, dials it, and says who answers', () => {
    expect(html).toContain('href="tel:+33639981204"');
    expect(wordsOf(html)).toBe('Appeler Yohann Da Silva, 06 39 98 12 04');
  });
});

describe('« pourquoi ? »', () => {
  it('is a button that says what it is about and that something will open', () => {
    const html = rendered(<Why about="répondre à Thierry">La règle des 5 jours.</Why>);
    expect(html).toContain('<button type="button" class="why"');
    expect(html).toContain('aria-haspopup="dialog"');
    expect(html).toContain('aria-expanded="false"');
    expect(html).not.toContain('La règle');
  });
});
