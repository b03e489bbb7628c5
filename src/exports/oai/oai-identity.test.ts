import { expect, test } from 'vitest';
import { oaiIdentity } from './oai-identity.ts';

const source = {
  name: '安邑文库',
  url: 'https://a.example/data/oai.xml',
  gateway: undefined,
  contact: undefined,
};

test('before it is registered the file names itself', () =>
  expect(oaiIdentity(source).baseUrl).toBe('https://a.example/data/oai.xml'));
test('a gateway answers at its address followed by that of the file', () =>
  expect(oaiIdentity({ ...source, gateway: 'https://gateway.example/oai/' }).baseUrl).toBe(
    'https://gateway.example/oai/a.example/data/oai.xml',
  ));
test('the mailbox for reports is that of the archive', () =>
  expect(oaiIdentity({ ...source, contact: 'editor@a.example' }).adminEmail).toBe('editor@a.example'));
test.each([
  ['https://a.example/data/oai.xml', 'postmaster@a.example'],
  ['http://localhost:4321/data/oai.xml', 'postmaster@localhost.invalid'],
])('without one, mail for %s goes to %s', (url, mailbox) =>
  expect(oaiIdentity({ ...source, url, contact: 'https://a.example/issues/new' }).adminEmail).toBe(mailbox),
);
