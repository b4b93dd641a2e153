import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../..');
const styles = readFileSync(join(__dirname, 'mantine.css'), 'utf8');
const published = join(__dirname, '../../../../../node_modules/@mantine/core/styles');

/** Names imported from Mantine's core anywhere in the page. */
function usedComponents(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const names = files.flatMap((file) =>
    [
      ...readFileSync(join(source, file), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g),
    ].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim())),
  );
  return [...new Set(names)].filter((name) => /^[A-Z]/.test(name));
}

describe('the styles of Mantine', () => {
  it('are there for every component the page uses', () => {
    const used = usedComponents();
    expect(used).toContain('Button');
    // Brought by @mantine/notifications, which styles only where they stand.
    used.push('Notification');
    const missing = used.filter(
      (name) =>
        existsSync(join(published, `${name}.layer.css`)) && !styles.includes(`core/styles/${name}.layer.css`),
    );
    expect(missing).toEqual([]);
  });

  it('are there for the answers that appear in the corner', () => {
    expect(styles).toContain('core/styles/Notification.layer.css');
  });

  it('never bring a Tooltip: a reason is opened, not hovered', () => {
    expect(usedComponents()).not.toContain('Tooltip');
    expect(styles).not.toContain('Tooltip');
  });
});
