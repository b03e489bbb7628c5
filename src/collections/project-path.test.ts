import { expect, test } from 'vitest';
import { refuseUnreadablePath } from './project-path.ts';

test.each(['/home/a#b', '/home/a?b', '/home/100%/b', '/home/%20', '/home/"b"'])('%j is refused', (root) => {
  expect(() => refuseUnreadablePath(root)).toThrow(
    `项目所在的路径含有“${/[#?%"]/u.exec(root)?.[0]}”：${root}`,
  );
});

test.each(['/home/报纸 文库', "/home/a'b", '/home/[a] (b) {c} & $d!', 'C:\\Users\\a'])(
  '%j is read',
  (root) => {
    expect(() => refuseUnreadablePath(root)).not.toThrow();
  },
);
